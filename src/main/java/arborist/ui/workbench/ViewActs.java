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
import java.util.List;
import java.util.Locale;
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
                ActDraft.of("copy-text", "Copy the thought's text", Material2AL.CONTENT_COPY, "Shortcut+Shift+C")
                        .tip("Puts the selected thought's text on the clipboard").does(this::copy),
                ActDraft.of("search", "Search thoughts", Material2MZ.SEARCH, "Shortcut+F")
                        .tip("Finds thoughts by their words, as you type").does(() -> {
                            page.search().field().requestFocus();
                            page.search().field().selectAll();
                        }),
                ActDraft.of("next-match", "Next match", Material2AL.ARROW_DOWNWARD, "F3")
                        .tip("Selects the next thought found")
                        .does(() -> page.tree().commands().nextMatch()),
                ActDraft.of("previous-match", "Match before", Material2AL.ARROW_UPWARD, "Shift+F3")
                        .in(Act.Where.WINDOW).tip("Selects the thought found before")
                        .does(() -> page.tree().commands().previousMatch()));
        actions.add(Actions.Section.VIEW,
                toggle("problems-pane", "Problems", Material2AL.LIST, "Shortcut+B",
                        () -> page.frame().sides().leftShownProperty()),
                toggle("inspector-pane", "Inspector", Material2AL.INFO, "Shortcut+J",
                        () -> page.frame().sides().rightShownProperty()),
                toggle("playback-pane", "Playback bar", Material2MZ.SLIDESHOW, "Shortcut+Shift+B",
                        () -> page.frame().playbackShownProperty()),
                toggle("filter-pane", "Filter", Material2AL.FILTER_LIST, "Shortcut+Shift+F",
                        () -> page.frame().filterShownProperty()),
                toggle("map", "Map", Material2MZ.MAP, "Shortcut+M", () -> page.tree().mapProperty()),
                toggle("legend", "Legend", Material2MZ.PALETTE, "Shortcut+Shift+M",
                        () -> page.tree().legendProperty()));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("pile-pruned", "Pile pruned thoughts", Material2AL.LAYERS, "Shortcut+Shift+P")
                        .tip("Shows many pruned children of one thought as one card; again shows each by itself")
                        .does(this::pilePruned),
                ActDraft.of("hide-verdicts", "Hide verdicts", Material2MZ.VISIBILITY_OFF, "Shortcut+Shift+H")
                        .named(Bindings.createStringBinding(
                                () -> hidden.get() ? "Show verdicts" : "Hide verdicts", hidden))
                        .tip("Hides in tree, inspector and lists what is right, valid or reachable, for a class to guess;"
                                + " again shows it; nothing in the session changes")
                        .does(this::hideVerdicts),
                ActDraft.of("label-marks", "Whose labels are shown", Material2AL.LABEL_OFF, "Shortcut+Shift+K")
                        .tip("Shows as marks on steps, in the tree and on samples, your labels, everybody's, those of"
                                + " programs, or none: each time the next of these")
                        .does(this::nextEyes),
                ActDraft.of("as-written", "Text as written", Material2AL.CODE, "W")
                        .tip("Shows the thought's text as it was written, to select and copy; again renders it")
                        .does(() -> flip(page.inspector().asWrittenProperty())),
                ActDraft.of("next-pane", "Next pane", Material2AL.ARROW_FORWARD, "F6")
                        .tip("Gives the keyboard to the next pane")
                        .does(() -> cycle(1)),
                ActDraft.of("previous-pane", "Pane before", Material2AL.ARROW_BACK, "Shift+F6").in(Act.Where.WINDOW)
                        .tip("Gives the keyboard to the pane before").does(() -> cycle(-1)));
    }

    private static Act toggle(String id, String name, Ikon icon, String key, Supplier<BooleanProperty> shown) {
        return ActDraft.of(id, name, icon, key).tip("Hides or shows: " + name.toLowerCase(Locale.ROOT))
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
        page.told().tell(fold.pilesPruned() ? "Many pruned thoughts of one family are shown as one card."
                : "Every pruned thought is shown by itself.");
    }

    private void hideVerdicts() {
        BooleanProperty hidden = page.shown().verdictsHiddenProperty();
        flip(hidden);
        page.told().tell(hidden.get() ? "Verdicts are hidden: let the class guess." : "Verdicts are shown again.");
    }

    private void nextEyes() {
        Eyes eyes = page.shown().eyesProperty().get();
        Whose next = eyes.whose().next();
        page.shown().eyesProperty().set(new Eyes(next, eyes.me()));
        page.told().tell("Marks on steps: " + next + ".");
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
            page.told().tell("Copied the text.");
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
