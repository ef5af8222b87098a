package arborist.ui.tend;

import arborist.label.cut.Cuts;
import arborist.reason.Splitting;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on the selected thought. */
public final class TendActs {
    private final Shown shown;
    private final Hand hand;
    private final Forms forms;

    public TendActs(Hand hand, Forms forms) {
        this.shown = hand.shown();
        this.hand = hand;
        this.forms = forms;
    }

    /** Adds them to the menu of thoughts. */
    public void addTo(Actions actions) {
        Function<Node, String> pruned = n -> state(n) == SearchState.PRUNED ? "This thought is pruned already." : "";
        Function<Node, String> unpruned = n -> state(n) == SearchState.PRUNED ? "" : "This thought is not pruned.";
        actions.add(Actions.Section.THOUGHT,
                act("prune", "Prune", Material2AL.CONTENT_CUT, "X", "Leaves this thought and all below it", pruned,
                        (tree, n) -> hand.make("Pruned " + Phrase.of(n) + ".", Tend.prune(n, ""))),
                act("prune-because", "Prune with a reason…", Material2AL.CONTENT_CUT, "Shift+X",
                        "Leaves this thought and says why", pruned, (tree, n) -> forms.prune(n)),
                act("restore", "Restore", Material2MZ.SETTINGS_BACKUP_RESTORE, "R",
                        "Takes a pruned thought back into the search",
                        unpruned, (tree, n) -> hand.make("Restored " + Phrase.of(n) + ".", Tend.reopen(tree, n))));
        actions.add(Actions.Section.THOUGHT,
                act("rescore", "Rescore…", Material2MZ.SPEED, "S", "Gives this thought a score of your own",
                        n -> "", forms::rescore),
                act("child", "Write a child…", Material2AL.ADD_COMMENT, "N",
                        "Adds a thought of your own below this one",
                        n -> "", (tree, n) -> forms.child(n)),
                act("rewrite", "Rewrite…", Material2AL.EDIT, "E",
                        "Changes this thought's text; what was said of the earlier text becomes stale", n -> "",
                        (tree, n) -> forms.rewrite(n)),
                split(),
                act("note", "Note…", Material2MZ.STICKY_NOTE_2, "T", "Your own words about this thought", n -> "",
                        (tree, n) -> forms.note(n)));
        actions.add(Actions.Section.THOUGHT,
                mark("solved", "Mark solved", Material2AL.CHECK_CIRCLE_OUTLINE, "M",
                        "Says that this thought solves the problem",
                        SearchState.SOLVED, "Marked %s as solved."),
                mark("dead-end", "Mark dead end", Material2AL.BLOCK, "D", "Says that nothing follows from this thought",
                        SearchState.DEAD_END, "Marked %s as a dead end."),
                act("reopen", "Reopen", Material2MZ.REPLAY, "O", "Takes back that it is solved or a dead end",
                        seen(n -> ended(n) ? "" : "This thought is neither solved nor a dead end."),
                        (tree, n) -> hand.make("Reopened " + Phrase.of(n) + ".", Tend.reopen(tree, n))));
        actions.add(Actions.Section.THOUGHT,
                act("delete", "Delete", Material2AL.DELETE_OUTLINE, "Delete",
                        "Takes back a thought that a person wrote",
                        n -> n.thought().run() == null && n.thought().parent() != null
                                ? ""
                                : "Only thoughts that people wrote can be deleted; prune this one instead (X).",
                        (tree, n) -> hand.make("Deleted " + Phrase.of(n) + ".", Tend.delete(n))));
    }

    private Act split() {
        StringBinding closed = hindrance(n -> "");
        StringBinding why = Bindings.createStringBinding(
                () -> !closed.get().isEmpty() ? closed.get() : chain().isEmpty()
                        ? "Select a step of a whole sample that nothing else hangs on." : "",
                closed);
        return ActDraft.of("split", "Split into steps…", Material2AL.CALL_SPLIT, "K")
                .tip("Splits the text of this chain into steps anew, and takes what was said of them along").unless(why)
                .does(() -> {
                    Tree tree = shown.tree();
                    if (tree != null) {
                        forms.split(tree, chain());
                    }
                });
    }

    private List<Node> chain() {
        Tree tree = shown.tree();
        Node node = shown.selectedNode();
        List<Node> chain = tree == null || node == null ? List.of() : Splitting.chain(tree, node.id());
        return tree == null || chain.isEmpty() || !new Cuts(tree, "\n").isAlone(chain) ? List.of() : chain;
    }

    private Act mark(String id, String name, Ikon icon, String key, String tip, SearchState state, String told) {
        return act(id, name, icon, key, tip, seen(n -> state(n) == state ? "It is marked so already." : ""),
                (tree, n) -> hand.make(told.formatted(Phrase.of(n)), Tend.mark(n, state)));
    }

    private Act act(String id, String name, Ikon icon, String key, String tip, Function<Node, String> hindrance,
            BiConsumer<Tree, Node> action) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(hindrance(hindrance)).does(() -> {
            Tree tree = shown.tree();
            Node node = shown.selectedNode();
            if (tree != null && node != null) {
                action.accept(tree, node);
            }
        });
    }

    private StringBinding hindrance(Function<Node, String> own) {
        return Bindings.createStringBinding(() -> {
            if (shown.pastProperty().get()) {
                return "The past cannot be changed; go back to now first (L).";
            }
            Node node = shown.selectedNode();
            return node == null ? "Select a thought first." : own.apply(node);
        }, shown.treeProperty(), shown.selectedProperty(), shown.pastProperty(), shown.verdictsHiddenProperty());
    }

    /** While verdicts are hidden, what can be done must not tell them either. */
    private Function<Node, String> seen(Function<Node, String> own) {
        return node -> shown.verdictsHiddenProperty().get()
                ? "Verdicts are hidden; show them first (Ctrl+Shift+H)."
                : own.apply(node);
    }

    private static SearchState state(Node node) {
        return node.search().state();
    }

    private static boolean ended(Node node) {
        return state(node) == SearchState.SOLVED || state(node) == SearchState.DEAD_END;
    }
}
