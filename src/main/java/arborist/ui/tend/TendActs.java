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
import arborist.words.Words;
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
    private static final Words WORDS = Words.of(TendActs.class);
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
        Function<Node, String> pruned =
                n -> state(n) == SearchState.PRUNED ? WORDS.say("tend-acts.this-thought-is-pruned-already") : "";
        Function<Node, String> unpruned =
                n -> state(n) == SearchState.PRUNED ? "" : WORDS.say("tend-acts.this-thought-is-not-pruned");
        actions.add(Actions.Section.THOUGHT,
                act("prune", WORDS.say("tend-acts.prune"), Material2AL.CONTENT_CUT, "X",
                        WORDS.say("tend-acts.leaves-this-thought-and-all"), pruned,
                        (tree, n) -> hand.make(WORDS.say("tend-acts.pruned", Phrase.of(n)), Tend.prune(n, ""))),
                act("prune-because", WORDS.say("tend-acts.prune-with-a-reason"), Material2AL.CONTENT_CUT, "Shift+X",
                        WORDS.say("tend-acts.leaves-this-thought-and-says"), pruned, (tree, n) -> forms.prune(n)),
                act("restore", WORDS.say("tend-acts.restore"), Material2MZ.SETTINGS_BACKUP_RESTORE, "R",
                        WORDS.say("tend-acts.takes-a-pruned-thought-back"),
                        unpruned,
                        (tree, n) -> hand.make(WORDS.say("tend-acts.restored", Phrase.of(n)), Tend.reopen(tree, n))));
        actions.add(Actions.Section.THOUGHT,
                act("rescore", WORDS.say("tend-acts.rescore"), Material2MZ.SPEED, "S",
                        WORDS.say("tend-acts.gives-this-thought-a-score"),
                        n -> "", forms::rescore),
                act("child", WORDS.say("tend-acts.write-a-child"), Material2AL.ADD_COMMENT, "N",
                        WORDS.say("tend-acts.adds-a-thought-of-your"),
                        n -> "", (tree, n) -> forms.child(n)),
                act("rewrite", WORDS.say("tend-acts.rewrite"), Material2AL.EDIT, "E",
                        WORDS.say("tend-acts.changes-this-thoughts-text-what"), n -> "",
                        (tree, n) -> forms.rewrite(n)),
                split(),
                act("note", WORDS.say("tend-acts.note"), Material2MZ.STICKY_NOTE_2, "T",
                        WORDS.say("tend-acts.your-own-words-about-this"), n -> "",
                        (tree, n) -> forms.note(n)));
        actions.add(Actions.Section.THOUGHT,
                mark("solved", WORDS.say("tend-acts.mark-solved"), Material2AL.CHECK_CIRCLE_OUTLINE, "M",
                        WORDS.say("tend-acts.says-that-this-thought-solves"),
                        SearchState.SOLVED, "tend-acts.marked-solved"),
                mark("dead-end", WORDS.say("tend-acts.mark-dead-end"), Material2AL.BLOCK, "D",
                        WORDS.say("tend-acts.says-that-nothing-follows-from"),
                        SearchState.DEAD_END, "tend-acts.marked-dead-end"),
                act("reopen", WORDS.say("tend-acts.reopen"), Material2MZ.REPLAY, "O",
                        WORDS.say("tend-acts.takes-back-that-it-is"),
                        seen(n -> ended(n) ? "" : WORDS.say("tend-acts.this-thought-is-neither-solved")),
                        (tree, n) -> hand.make(WORDS.say("tend-acts.reopened", Phrase.of(n)), Tend.reopen(tree, n))));
        actions.add(Actions.Section.THOUGHT,
                act("delete", WORDS.say("tend-acts.delete"), Material2AL.DELETE_OUTLINE, "Delete",
                        WORDS.say("tend-acts.takes-back-a-thought-that"),
                        n -> n.thought().run() == null && n.thought().parent() != null
                                ? ""
                                : WORDS.say("tend-acts.only-thoughts-that-people-wrote"),
                        (tree, n) -> hand.make(WORDS.say("tend-acts.deleted", Phrase.of(n)), Tend.delete(n))));
    }

    private Act split() {
        StringBinding closed = hindrance(n -> "");
        StringBinding why = Bindings.createStringBinding(
                () -> !closed.get().isEmpty() ? closed.get() : chain().isEmpty()
                        ? WORDS.say("tend-acts.select-a-step-of-a") : "",
                closed);
        return ActDraft.of("split", WORDS.say("tend-acts.split-into-steps"), Material2AL.CALL_SPLIT, "K")
                .tip(WORDS.say("tend-acts.splits-the-text-of-this")).unless(why)
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
        return act(id, name, icon, key, tip,
                seen(n -> state(n) == state ? WORDS.say("tend-acts.it-is-marked-so-already") : ""),
                (tree, n) -> hand.make(WORDS.say(told, Phrase.of(n)), Tend.mark(n, state)));
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
                return WORDS.say("tend-acts.the-past-cannot-be-changed");
            }
            if (shown.coveredProperty().get()) {
                return WORDS.say("tend-acts.the-tree-is-covered");
            }
            Node node = shown.selectedNode();
            return node == null ? WORDS.say("tend-acts.select-a-thought-first") : own.apply(node);
        }, shown.treeProperty(), shown.selectedProperty(), shown.pastProperty(), shown.coveredProperty(),
                shown.verdictsHiddenProperty());
    }

    /** While verdicts are hidden, what can be done must not tell them either. */
    private Function<Node, String> seen(Function<Node, String> own) {
        return node -> shown.verdictsHiddenProperty().get()
                ? WORDS.say("tend-acts.verdicts-are-hidden-show-them")
                : own.apply(node);
    }

    private static SearchState state(Node node) {
        return node.search().state();
    }

    private static boolean ended(Node node) {
        return state(node) == SearchState.SOLVED || state(node) == SearchState.DEAD_END;
    }
}
