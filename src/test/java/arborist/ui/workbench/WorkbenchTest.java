package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilClosed;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.session.Session;
import arborist.settings.SettingsStore;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.markdown.SelectableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window, with real keys and clicks, on a real session. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {
    @TempDir
    static Path folder;

    private final Id problem = Id.random();
    private final Id root = Id.random();
    private final Id first = Id.random();
    private final Id second = Id.random();
    private Path file = Path.of("none");
    private @Nullable WorkbenchWindow window;
    private @Nullable Preferences preferences;

    @Start
    void open(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "s").resolve("Game.arborist");
        try (Session session = Session.create(file)) {
            session.submit(Submission.of(Author.person("somebody"), problem, new Change.AddProblem(problem()),
                    add(root, null, "4 5 6 10"), add(first, root, "10 - 6 = 4 (left: 4 4 5)"),
                    add(second, root, "4 + 5 = 9 (left: 6 9 10)"))).join();
        }
        Preferences chosen = new Preferences(new SettingsStore(file.resolveSibling("settings.json"), "ada"));
        Importer.Merge none = (edits, payloads) -> CompletableFuture.failedFuture(new IllegalStateException());
        WorkbenchWindow opened =
                new WorkbenchWindow(stage, new Services(chosen, Formats.standard("test"), s -> none, s -> {
                    throw new IllegalStateException();
                }, null, null, null, List.of()), new Nobody());
        opened.show();
        preferences = chosen;
        window = opened;
    }

    @BeforeEach
    void openTheSession(FxRobot robot) {
        fx(() -> window().open(file));
        until(() -> window().page() instanceof SessionPage && tree() != null);
        until(() -> root.equals(page().shown().selected()));
        // Where Ctrl+Q closed the window of the test before, Ctrl was let go of over no window and would count as pressed still.
        robot.type(KeyCode.CONTROL);
    }

    @AfterEach
    void close() {
        fx(() -> window().close());
        Objects.requireNonNull(preferences).close();
    }

    @Test
    void prunesByKeyAndUndoes(FxRobot robot) {
        select(first);
        robot.type(KeyCode.X);
        until(() -> state(first) == SearchState.PRUNED);
        until(() -> page().told().told().equals("Pruned “10 - 6 = 4 (left: 4 4 5)”."));

        until(() -> act("undo").possible());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> state(first) == SearchState.OPEN);
        until(() -> act("redo").possible() && act("redo").name().getValue().startsWith("Redo "));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> state(first) == SearchState.PRUNED);
    }

    @Test
    void prunesByAClick(FxRobot robot) {
        select(second);
        robot.clickOn("#prune");
        until(() -> state(second) == SearchState.PRUNED);
        robot.clickOn("#restore");
        until(() -> state(second) == SearchState.OPEN);
    }

    @Test
    void rescoresByAForm(FxRobot robot) {
        select(first);
        robot.type(KeyCode.S);
        fill(robot, "#editor-score", "7");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(first).findings().scores()).as("7 is above the range").isEmpty();
        fill(robot, "#editor-score", "0.75");
        robot.type(KeyCode.ENTER);
        until(() -> node(first).score().isPresent());
        assertThat(node(first).score().orElseThrow().value()).isEqualTo(0.75);
        assertThat(node(first).score().orElseThrow().scorer().name()).isEqualTo("ada");
    }

    @Test
    void lettersTypedInAFormDoNothingElseAndADraftIsKept(FxRobot robot) {
        select(first);
        robot.type(KeyCode.N);
        fill(robot, "#editor-text", "xxdm");
        robot.type(KeyCode.ESCAPE);
        assertThat(state(first)).isEqualTo(SearchState.OPEN);
        robot.type(KeyCode.N);
        until(() -> robot.lookup("#editor-text").queryAs(TextInputControl.class).getText().equals("xxdm"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !children(first).isEmpty());
        Node child = children(first).getFirst();
        assertThat(child.text()).isEqualTo("xxdm");
        until(() -> child.id().equals(page().shown().selected()));
        robot.type(KeyCode.DELETE);
        until(() -> children(first).isEmpty());
    }

    @Test
    void playsThePastInWhichNothingCanBeChanged(FxRobot robot) {
        select(first);
        robot.type(KeyCode.X);
        until(() -> state(first) == SearchState.PRUNED && act("step-back").possible());
        until(() -> page().edits() == 5);
        robot.type(KeyCode.COMMA);
        until(() -> page().shown().pastProperty().get() && state(first) == SearchState.OPEN);
        assertThat(act("prune").hindrance().getValue()).contains("past");
        robot.type(KeyCode.X);
        until(() -> page().told().told().contains("past"));
        robot.type(KeyCode.L);
        until(() -> !page().shown().pastProperty().get() && state(first) == SearchState.PRUNED);
    }

    @Test
    void thePaletteFindsAnActionByAFewLetters(FxRobot robot) {
        select(second);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        fill(robot, ".palette > .text-field", "dead e");
        robot.type(KeyCode.ENTER);
        until(() -> state(second) == SearchState.DEAD_END);
    }

    @Test
    void openingASessionThatIsOpenSaysSoAndLeavesIt() {
        fx(() -> window().open(file));
        untilSo(() -> assertThat(page().told().told()).endsWith("is open already."));
        assertThat(tree()).isNotNull();
    }

    @Test
    void everyActHasAllItsPartsAndAKeyOfItsOwn() {
        Set<String> keys = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Act act : page().actions().all()) {
            assertThat(act.name().getValue()).as(act.id()).isNotBlank();
            assertThat(act.tooltip()).as(act.id()).isNotBlank();
            assertThat(act.spoken()).as(act.id()).isNotBlank();
            assertThat(act.keyText()).as(act.id()).isNotBlank();
            assertThat(act.icon()).as(act.id()).isNotNull();
            assertThat(ids.add(act.id())).as("one act " + act.id()).isTrue();
            // While steps are labelled the letters are the labels', while solutions are compared the pairs', and in a lesson its own.
            String place = act.id().startsWith("prefer-") ? "pairs "
                    : act.where() == Act.Where.LABELLING ? "labelling "
                    : act.where() == Act.Where.LESSON ? "lesson " : "";
            assertThat(keys.add(place + act.keyText())).as("one act with " + act.keyText()).isTrue();
        }
        page().tree().keys().all().stream().map(k -> k.key().replace("Shortcut", "Ctrl")).distinct()
                .forEach(k -> assertThat(keys).as("a key of the tree").doesNotContain(k));
        assertThat(ids).contains("prune", "undo", "play", "search", "export", "keys");
    }

    @Test
    void aKeyAboveACardDoesNothingBehindIt(FxRobot robot) {
        String name = act("labels-view").name().getValue();
        fx(() -> act("preferences").handler().run());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.type(KeyCode.ESCAPE);
        assertThat(act("labels-view").name().getValue()).as("the page is as it was").isEqualTo(name);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(act("labels-view").name().getValue()).as("and the key goes again").isNotEqualTo(name);
        fx(() -> act("labels-view").handler().run());
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs(FxRobot robot) {
        select(first);
        everyControlSpeaks();
        for (KeyCode form : List.of(KeyCode.S, KeyCode.N, KeyCode.E, KeyCode.T)) {
            robot.type(form);
            everyControlSpeaks();
            robot.type(KeyCode.ESCAPE);
        }
        for (String view : List.of("samples-view", "sample-paths", "compare-samples", "votes-view", "labels-view",
                "agreement", "labels-view")) {
            fx(() -> act(view).handler().run());
            everyControlSpeaks();
        }
        for (String card : List.of("palette", "keys", "preferences", "export", "new-problem")) {
            fx(() -> act(card).handler().run());
            everyControlSpeaks();
            robot.type(KeyCode.ESCAPE);
        }
        fx(() -> act("filter-pane").handler().run());
        everyControlSpeaks();
        fx(() -> window().welcome());
        everyControlSpeaks();
    }

    private void everyControlSpeaks() {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> silent = new ArrayList<>();
        fx(() -> walk(window().page().root().getScene().getRoot(), node -> {
            boolean part = node instanceof ScrollBar || node.getStyleClass().contains("arrow-button");
            boolean says = node.getAccessibleText() != null
                    && (node.getAccessibleHelp() != null || node instanceof Control c && c.getTooltip() != null);
            boolean tree = node.getAccessibleRole() == AccessibleRole.TREE_VIEW
                    || node.getAccessibleRole() == AccessibleRole.TREE_ITEM;
            if (node.isFocusTraversable() && !part && !says && !tree) {
                silent.add(node.toString());
            }
        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void aWholeStoryIsToldWithKeysAlone(FxRobot robot) {
        // The list of problems has the keyboard: on to the tree by way of runs and search.
        fx(() -> window().page().first().requestFocus());
        robot.type(KeyCode.F6, 3);
        robot.type(KeyCode.RIGHT);
        until(() -> first.equals(page().shown().selected()));
        robot.type(KeyCode.X);
        until(() -> state(first) == SearchState.PRUNED && act("undo").possible());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> state(first) == SearchState.OPEN);
        robot.type(KeyCode.DOWN);
        until(() -> second.equals(page().shown().selected()));
        robot.type(KeyCode.S);
        fill(robot, "#editor-score", "0.5");
        robot.type(KeyCode.ENTER);
        until(() -> node(second).score().isPresent());
        robot.type(KeyCode.N);
        fill(robot, "#editor-text", "6 * 9 = 54");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !children(second).isEmpty() && children(second).getFirst().id().equals(page().shown().selected()));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        until(() -> robot.listWindows().stream().noneMatch(javafx.stage.Window::isShowing));
        untilClosed(file);
        try (Session again = Session.open(file)) {
            Tree kept = again.tree(problem).join();
            assertThat(kept.children(second)).singleElement().extracting(Node::text).isEqualTo("6 * 9 = 54");
            assertThat(Objects.requireNonNull(kept.node(second)).score().orElseThrow().value()).isEqualTo(0.5);
            assertThat(Objects.requireNonNull(kept.node(first)).search().state()).isEqualTo(SearchState.OPEN);
        }
    }

    @Test
    void aDraftIsThereWhenTheSessionIsOpenedAgain(FxRobot robot) {
        select(second);
        robot.type(KeyCode.T);
        fill(robot, "#editor-text", "half a thought");
        Path drafts = file.resolveSibling("drafts");
        until(() -> Files.isDirectory(drafts) && said(drafts).contains("half a thought"));
        fx(() -> window().welcome());
        // The session lets go of its file on a thread of its own.
        untilOpen();
        until(() -> page().told().told().contains("half a thought"));
        robot.clickOn("#told-action");
        until(() -> robot.lookup("#editor-text").tryQueryAs(TextInputControl.class)
                .filter(t -> t.getText().equals("half a thought")).isPresent());
        assertThat(page().shown().selected()).isEqualTo(second);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> node(second).note().equals("half a thought"));
        until(() -> said(drafts).isEmpty());
    }

    private void untilOpen() {
        until(() -> {
            if (window().page() instanceof SessionPage) {
                return tree() != null;
            }
            // Asked twice, it opens twice, and what the first one told is gone.
            if (!window().page().told().told().startsWith("Opening")) {
                window().open(file);
            }
            return false;
        });
        until(() -> page().shown().selected() != null);
    }

    /** All that is kept in a folder. */
    private static String said(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                all.append(Files.readString(one));
            }
        }
        return all.toString();
    }

    @Test
    void renderedTextIsSelectedAndCopied(FxRobot robot) {
        select(first);
        SelectableText text = robot.lookup(".selectable").queryAs(SelectableText.class);
        fx(text::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(text.selected()).isEqualTo("10 - 6 = 4 (left: 4 4 5)");
        robot.type(KeyCode.HOME);
        assertThat(text.selected()).isEmpty();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT);
        assertThat(text.selected()).isEqualTo("10");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> "10".equals(Clipboard.getSystemClipboard().getString()));
        robot.doubleClickOn(robot.point(text).atPosition(Pos.CENTER_LEFT).atOffset(6, 0));
        until(() -> text.selected().equals("10"));
    }

    @Test
    void aProblemOfOnesOwnIsAdded(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        fill(robot, "#problem-question", "What is $2^{10}$?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !problem.equals(page().shown().problem()) && page().shown().selectedNode() != null);
        assertThat(Objects.requireNonNull(page().shown().selectedNode()).text()).isEqualTo("What is $2^{10}$?");
    }

    @Test
    void whereNoThoughtPassesTheFilterSaysSoAndShowsAllAgain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.clickOn("#filter-depth");
        fill(robot, "#filter-depth", "7");
        until(() -> robot.lookup("#empty-filter").tryQuery().filter(javafx.scene.Node::isVisible).isPresent());
        robot.clickOn("Show all");
        until(() -> robot.lookup("#empty-filter").tryQuery().filter(javafx.scene.Node::isVisible).isEmpty());
    }

    @Test
    void eachPaneIsReachedByF6(FxRobot robot) {
        // Until its edits are counted, the playback has nothing to slide over.
        until(() -> page().edits() == 4);
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.F6);
            for (javafx.scene.Node n = robot.window(0).getScene().getFocusOwner(); n != null; n = n.getParent()) {
                reached.add(String.valueOf(n.getId()));
            }
        }
        assertThat(reached).contains("problems", "runs", "tree-search", "tree", "inspector", "playback-slider");
    }

    /**
     * Writes into the field that has the keyboard, in place of what stands in it. The robot's letters come another way than its
     * keys, so each step waits until the one before has come about.
     */
    private void fill(FxRobot robot, String field, String words) {
        until(() -> robot.lookup(field).tryQuery().filter(javafx.scene.Node::isFocused).isPresent());
        TextInputControl input = robot.lookup(field).queryAs(TextInputControl.class);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> input.getSelectedText().equals(input.getText()));
        robot.write(words);
        until(() -> input.getText().equals(words));
    }

    private static void walk(javafx.scene.Node node, Consumer<javafx.scene.Node> visit) {
        visit.accept(node);
        if (node instanceof Parent parent && !(node instanceof MenuBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    private void select(Id thought) {
        fx(() -> {
            page().tree().requestFocus();
            page().shown().select(thought);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private WorkbenchWindow window() {
        return Objects.requireNonNull(window);
    }

    private SessionPage page() {
        return (SessionPage) window().page();
    }

    private Act act(String id) {
        return page().actions().get(id);
    }

    private @Nullable Tree tree() {
        return page().shown().tree();
    }

    private List<Node> children(Id thought) {
        return Objects.requireNonNull(tree()).children(thought);
    }

    private Node node(Id thought) {
        return Objects.requireNonNull(Objects.requireNonNull(tree()).node(thought));
    }

    private @Nullable SearchState state(Id thought) {
        Node node = Objects.requireNonNull(tree()).node(thought);
        return node == null ? null : node.search().state();
    }

    private Problem problem() {
        return new Problem(problem, "4 5 6 10", "4 5 6 10", List.of(), "game24", true, null, null, Attributes.NONE);
    }

    private Change add(Id id, @Nullable Id parent, String text) {
        return new Change.AddThought(
                Thought.of(id, problem, parent, null, parent == null ? Kind.PROBLEM : Kind.STEP, text));
    }

    /** Nobody is there to choose files. */
    private static final class Nobody implements Ask {
        @Override
        public Optional<Path> open(String title, List<String> patterns) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(String title, List<String> patterns) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title, Optional<Path> from) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggested, List<String> patterns) {
            return Optional.empty();
        }
    }
}
