package arborist.ui.workbench;

import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.settings.Panes;
import arborist.trace.Node;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Preferences;
import arborist.ui.tree.FoldCommands;
import arborist.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts that change what is seen of a session, and nothing in it. */
final class ViewActs {
    private static final Words WORDS = Words.of(ViewActs.class);
    private final SessionPage page;
    private final Preferences preferences;

    ViewActs(SessionPage page, Preferences preferences) {
        this.page = page;
        this.preferences = preferences;
    }

    void addTo(Actions actions) {
        remember(page.tree().mapProperty(), Panes::map, Panes::withMap);
        remember(page.tree().legendProperty(), Panes::legend, Panes::withLegend);
        BooleanProperty hidden = page.shown().verdictsHiddenProperty();
        actions.add(Actions.Section.EDIT,
                ActDraft.of("copy-text", WORDS.say("view-acts.copy-the-thoughts-text"), Material2AL.CONTENT_COPY,
                        "Shortcut+Shift+C")
                        .tip(WORDS.say("view-acts.puts-the-selected-thoughts-text")).does(this::copy),
                ActDraft.of("search", WORDS.say("view-acts.search-thoughts"), Material2MZ.SEARCH, "Shortcut+F")
                        .tip(WORDS.say("view-acts.finds-thoughts-by-their-words")).does(() -> {
                            page.search().field().requestFocus();
                            page.search().field().selectAll();
                        }),
                ActDraft.of("next-match", WORDS.say("view-acts.next-match"), Material2AL.ARROW_DOWNWARD, "F3")
                        .tip(WORDS.say("view-acts.selects-the-next-thought-found"))
                        .does(() -> page.tree().commands().nextMatch()),
                ActDraft.of("previous-match", WORDS.say("view-acts.match-before"), Material2AL.ARROW_UPWARD, "Shift+F3")
                        .in(Act.Where.WINDOW).tip(WORDS.say("view-acts.selects-the-thought-found-before"))
                        .does(() -> page.tree().commands().previousMatch()));
        actions.add(Actions.Section.VIEW,
                toggle("problems-pane", WORDS.say("view-acts.problems"), WORDS.say("view-acts.tip-problems"),
                        Material2AL.LIST, "Shortcut+B",
                        () -> page.frame().sides().leftShownProperty()),
                toggle("inspector-pane", WORDS.say("view-acts.inspector"), WORDS.say("view-acts.tip-inspector"),
                        Material2AL.INFO, "Shortcut+J",
                        () -> page.frame().sides().rightShownProperty()),
                toggle("playback-pane", WORDS.say("view-acts.playback-bar"), WORDS.say("view-acts.tip-playback-bar"),
                        Material2MZ.SLIDESHOW, "Shortcut+Shift+B",
                        () -> page.frame().playbackShownProperty()),
                toggle("filter-pane", WORDS.say("view-acts.filter"), WORDS.say("view-acts.tip-filter"),
                        Material2AL.FILTER_LIST, "Shortcut+Shift+F",
                        () -> page.frame().filterShownProperty()),
                toggle("map", WORDS.say("view-acts.map"), WORDS.say("view-acts.tip-map"), Material2MZ.MAP, "Shortcut+M",
                        () -> page.tree().mapProperty()),
                toggle("legend", WORDS.say("view-acts.legend"), WORDS.say("view-acts.tip-legend"), Material2MZ.PALETTE,
                        "Shortcut+Shift+M",
                        () -> page.tree().legendProperty()));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("pile-pruned", WORDS.say("view-acts.pile-pruned-thoughts"), Material2AL.LAYERS,
                        "Shortcut+Shift+P")
                        .tip(WORDS.say("view-acts.shows-many-pruned-children-of"))
                        .does(this::pilePruned),
                ActDraft.of("hide-verdicts", WORDS.say("view-acts.hide-verdicts"), Material2MZ.VISIBILITY_OFF,
                        "Shortcut+Shift+H")
                        .named(Bindings.createStringBinding(
                                () -> hidden.get() ? WORDS.say("view-acts.show-verdicts")
                                        : WORDS.say("view-acts.hide-verdicts"),
                                hidden))
                        .tip(WORDS.say("view-acts.hides-in-tree-inspector-and"))
                        .does(this::hideVerdicts),
                ActDraft.of("label-marks", WORDS.say("view-acts.whose-labels"), Material2AL.LABEL_OFF,
                        "Shortcut+Shift+K")
                        .tip(WORDS.say("view-acts.whose-labels.tip")).does(this::nextEyes),
                ActDraft.of("as-written", WORDS.say("view-acts.text-as-written"), Material2AL.CODE, "W")
                        .tip(WORDS.say("view-acts.shows-the-thoughts-text-as"))
                        .does(() -> flip(page.inspector().asWrittenProperty())),
                ActDraft.of("next-pane", WORDS.say("view-acts.next-pane"), Material2AL.ARROW_FORWARD, "F6")
                        .tip(WORDS.say("view-acts.gives-the-keyboard-to-the"))
                        .does(() -> cycle(1)),
                ActDraft.of("previous-pane", WORDS.say("view-acts.pane-before"), Material2AL.ARROW_BACK, "Shift+F6")
                        .in(Act.Where.WINDOW)
                        .tip(WORDS.say("view-acts.gives-the-keyboard-back")).does(() -> cycle(-1)));
    }

    private static Act toggle(String id, String name, String tip, Ikon icon, String key,
            Supplier<BooleanProperty> shown) {
        return ActDraft.of(id, name, icon, key).tip(tip)
                .does(() -> flip(shown.get()));
    }

    private void remember(BooleanProperty shown, Predicate<Panes> before, BiFunction<Panes, Boolean, Panes> with) {
        shown.set(before.test(preferences.get().panes()));
        shown.addListener((o, was, now) -> preferences.change(s -> s.withPanes(with.apply(s.panes(), now))));
    }

    private void pilePruned() {
        FoldCommands fold = page.tree().commands().fold();
        fold.pilePruned(!fold.pilesPruned());
        preferences.change(s -> s.withPilePruned(fold.pilesPruned()));
        page.told().tell(fold.pilesPruned() ? WORDS.say("view-acts.many-pruned-thoughts-of-one")
                : WORDS.say("view-acts.every-pruned-thought-is-shown"));
    }

    private void hideVerdicts() {
        BooleanProperty hidden = page.shown().verdictsHiddenProperty();
        flip(hidden);
        page.told().tell(hidden.get() ? WORDS.say("view-acts.verdicts-are-hidden-let-the")
                : WORDS.say("view-acts.verdicts-are-shown-again"));
    }

    private void nextEyes() {
        Eyes eyes = page.shown().eyesProperty().get();
        Whose next = eyes.whose().next();
        page.shown().eyesProperty().set(new Eyes(next, eyes.me()));
        page.told().tell(WORDS.say("view-acts.marks-on-steps", next));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void copy() {
        Node node = page.shown().selectedNode();
        if (node != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(node.text());
            Clipboard.getSystemClipboard().setContent(content);
            page.told().tell(WORDS.say("view-acts.copied-the-text"));
        }
    }

    private void cycle(int by) {
        Scene scene = page.root().getScene();
        List<javafx.scene.Node> panes = page.panes().stream()
                .filter(p -> scene.equals(p.getScene()) && !p.isDisabled() && seen(p)).toList();
        int at = -1;
        for (javafx.scene.Node n = scene.getFocusOwner(); n != null && at < 0; n = n.getParent()) {
            at = panes.indexOf(n);
        }
        if (!panes.isEmpty()) {
            panes.get(Math.floorMod(at + by, panes.size())).requestFocus();
        }
    }

    private static boolean seen(javafx.scene.Node node) {
        for (javafx.scene.Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
