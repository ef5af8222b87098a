package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.inspector.Inspector;
import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fuzzy;
import arborist.ui.kit.Menus;
import arborist.ui.kit.Palette;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import arborist.ui.tend.Editor;
import arborist.ui.tend.Forms;
import arborist.ui.tend.Hand;
import arborist.ui.tend.TendActs;
import arborist.ui.tree.FilterBar;
import arborist.ui.tree.TreePane;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An open session in the window: its problems, the tree, the inspector, playback. */
final class SessionPage implements Page {
    private final Session session;
    private final Actions actions;
    private final Shown shown = new Shown();
    private final TellLine told = new TellLine();
    private final Tex tex = new Tex();
    private final ProblemRows rows;
    private final ProblemPane problems;
    private final RunPane runs;
    private final TreePane tree;
    private final FilterBar filter;
    private final Inspector inspector;
    private final Playhead head;
    private final PlaybackBar playback;
    private final Sides sides;
    private final BooleanProperty playbackShown = new SimpleBooleanProperty();
    private final BooleanProperty filterShown = new SimpleBooleanProperty(true);
    private final BorderPane root = new BorderPane();

    /**
     * @param actions those of the window; those of the session are added to them
     */
    SessionPage(Session session, Actions actions, Preferences preferences) {
        this.session = session;
        this.actions = actions;
        rows = new ProblemRows(session, told::tell);
        tree = new TreePane(shown);
        filter = tree.filterBar();
        head = new Playhead(session, shown, told::tell);
        Hand hand = new Hand(shown, () -> preferences.get().name(), told::tell);
        ScoreShades shades = new ScoreShades(shown, root);
        Forms forms = new Forms(hand, shades, this::edit);
        new UndoActs(session, shown, hand, told).addTo(actions);
        tree.commands().fold().pilePruned(preferences.get().pilePruned());
        new ViewActs(this, preferences).addTo(actions);
        new TendActs(hand, forms).addTo(actions);
        PlayActs.add(actions, head, shown);
        Telling telling = new Telling(ZoneId.systemDefault());
        inspector = new Inspector(shown, actions, new Markdown(tex), shades,
                new Inspector.History(session::history, telling::history));
        inspector.onFormClosed(tree::requestFocus);
        problems = new ProblemPane(rows, this::open);
        runs = new RunPane(shown);
        playback = new PlaybackBar(head, shown, actions, telling::played);
        sides = sides(preferences);
        bottom(preferences, hand.pendingProperty());
        ContextMenu menu = Menus.context(actions, Actions.Section.THOUGHT);
        tree.setOnThoughtMenu((thought, x, y) -> {
            shown.select(thought);
            menu.show(tree, x, y);
        });
    }

    private Sides sides(Preferences preferences) {
        VBox left = new VBox(problems, runs);
        left.getStyleClass().addAll("side", "left-side");
        VBox.setVgrow(problems, Priority.ALWAYS);
        VBox right = new VBox(inspector);
        right.getStyleClass().add("right-side");
        VBox.setVgrow(inspector, Priority.ALWAYS);
        return new Sides(left, tree, right, preferences);
    }

    private void bottom(Preferences preferences, ObservableValue<Number> pending) {
        playbackShown.set(preferences.get().panes().playback());
        playbackShown.addListener((o, before, now) -> preferences.change(s -> s.withPanes(
                s.panes().withShown(s.panes().problems(), s.panes().inspector(), now))));
        ObservableValue<String> saved = Bindings.createStringBinding(
                () -> pending.getValue().intValue() == 0 ? "All changes saved" : "Saving…", pending);
        String file = String.valueOf(session.file().getFileName());
        root.setTop(new VBox(new TopBar(actions, file.replaceAll("\\.arborist$", ""), session.file().toString()),
                Controls.shown(filter, filterShown)));
        root.setCenter(sides);
        root.setBottom(new VBox(Controls.shown(playback, playbackShown), new StatusLine(told, shown, saved)));
    }

    private void open(Id problem) {
        shown.open(session, problem);
        shown.treeProperty().addListener(new ChangeListener<@Nullable Tree>() {
            @Override
            public void changed(ObservableValue<? extends @Nullable Tree> o,
                    @Nullable Tree before,
                    @Nullable Tree now) {
                shown.treeProperty().removeListener(this);
                // Later: while the tree's listeners are told, the selection is still that of the tree before.
                Platform.runLater(SessionPage.this::selectRoot);
            }
        });
    }

    private void selectRoot() {
        Tree now = shown.tree();
        if (now != null && shown.selected() == null && !now.liveRoots().isEmpty()) {
            shown.select(now.liveRoots().getFirst().id());
        }
    }

    private void edit(Editor editor) {
        sides.rightShownProperty().set(true);
        inspector.open(editor);
    }

    /** What was told last. */
    String told() {
        return told.told();
    }

    /** How many edits the open problem has. */
    int edits() {
        return head.lengthProperty().get();
    }

    Session session() {
        return session;
    }

    Shown shown() {
        return shown;
    }

    Sides sides() {
        return sides;
    }

    Inspector inspector() {
        return inspector;
    }

    TreePane tree() {
        return tree;
    }

    FilterBar filter() {
        return filter;
    }

    BooleanProperty playbackShownProperty() {
        return playbackShown;
    }

    BooleanProperty filterShownProperty() {
        return filterShown;
    }

    /** Where F6 leads, in order. */
    List<Node> panes() {
        return List.of(problems.list(), runs.lookup("#runs"), filter.searchField(), tree, inspector,
                playback.lookup("#playback-slider"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Actions actions() {
        return actions;
    }

    @Override
    public Node first() {
        return problems.list();
    }

    @Override
    public void tell(String sentence) {
        told.tell(sentence);
    }

    @Override
    public List<Palette.Entry> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return Fuzzy.find(typed, rows.all(), r -> r.title()).stream().limit(30)
                .map(r -> new Palette.Entry(r.title(), "problem", true, () -> problems.select(r.id()))).toList();
    }

    @Override
    public List<CheatSheet.Key> keys() {
        List<CheatSheet.Key> keys = new ArrayList<>();
        tree.keys().all().forEach(k -> keys.add(new CheatSheet.Key(k.name(), k.key().replace("Shortcut", "Ctrl"))));
        return keys;
    }

    @Override
    public void close() {
        head.pause();
        rows.close();
        tree.close();
        shown.close();
        tex.close();
    }
}
