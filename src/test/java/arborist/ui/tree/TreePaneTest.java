package arborist.ui.tree;

import static arborist.ui.tree.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.Look;
import arborist.trace.Author;
import arborist.trace.Backup;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thing;
import arborist.ui.kit.MemoryDoor;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the robot shows the window before any test
class TreePaneTest {
    private final Shown shown = new Shown();
    private final MemoryDoor door = new MemoryDoor();
    private TreePane pane;
    private Theme theme;

    @Start
    void show(Stage stage) {
        pane = new TreePane(shown);
        BorderPane root = new BorderPane(pane);
        root.setTop(new VBox(pane.searchBox(), pane.filterBar()));
        Scene scene = new Scene(root, 900, 700);
        theme = new Theme(scene);
        theme.choose(Look.LIGHT, 100);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void smallTree() {
        edit(Sample.small().toArray(Change[]::new));
        fx(() -> {
            shown.open(door, Sample.PROBLEM);
            return shown;
        });
        until(() -> plan() != null && plan().size() == 7);
    }

    @AfterEach
    void release() {
        fx(() -> {
            pane.close();
            shown.close();
            theme.close();
            return shown;
        });
        door.close();
    }

    @Test
    void aClickSelectsTheThoughtUnderThePointer(FxRobot robot) {
        robot.clickOn(at("b"));
        assertThat(selected()).isEqualTo(id("b"));
    }

    @Test
    void theSelectedThoughtIsANodeThatSaysWhatItIs(FxRobot robot) {
        robot.clickOn(at("a2"));
        Node handle = robot.lookup("#selected-thought").query();

        until(() -> handle.isVisible() && handle.isFocused()
                && "left two, score 0.7, open, thought 2 of 3 at depth 2".equals(handle.getAccessibleText()));
        assertThat(handle.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM);
        assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
        Point2D middle = fx(() -> handle.localToScreen(handle.getLayoutBounds().getCenterX(),
                handle.getLayoutBounds().getCenterY()));
        assertThat(middle.distance(at("a2"))).isLessThan(2);
    }

    @Test
    void arrowsHomeEndAndBWalk(FxRobot robot) {
        robot.clickOn(at("a"));
        robot.type(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo(id("a2"));
        robot.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(id("b1"));
        robot.type(KeyCode.LEFT, KeyCode.UP);
        assertThat(selected()).isEqualTo(id("a"));
        robot.type(KeyCode.END);
        assertThat(selected()).isEqualTo(id("deep"));
        robot.type(KeyCode.HOME);
        assertThat(selected()).isEqualTo(id("root"));
        robot.type(KeyCode.B);
        assertThat(selected()).isEqualTo(id("b1"));
    }

    @Test
    void spaceFoldsAndRightUnfoldsAndNothingElseMoves(FxRobot robot) {
        robot.clickOn(at("a"));
        Point2D before = at("a");
        robot.type(KeyCode.SPACE);
        until(() -> plan().size() == 4);
        assertThat(plan().outline().hidden()[plan().index(id("a"))]).isEqualTo(3);
        assertThat(at("a").distance(before)).isLessThan(1);

        robot.type(KeyCode.RIGHT);
        until(() -> plan().size() == 7);
        assertThat(at("a").distance(before)).isLessThan(1);
    }

    @Test
    void aDoubleClickFolds(FxRobot robot) {
        robot.doubleClickOn(at("b"));
        until(() -> plan().size() == 6);
    }

    @Test
    void fFocusesAndEscapeLeadsBack(FxRobot robot) {
        robot.clickOn(at("a"));
        robot.type(KeyCode.F);
        until(() -> plan().size() == 4);
        Node crumb = robot.lookup("#tree-breadcrumb").query();
        until(crumb::isVisible);
        robot.type(KeyCode.ESCAPE);
        until(() -> plan().size() == 7);
        until(() -> !crumb.isVisible());
    }

    @Test
    void plusAndZeroZoom(FxRobot robot) {
        robot.clickOn(at("a"));
        double before = fx(() -> pane.camera().goal().zoom());
        robot.type(KeyCode.ADD);
        assertThat(fx(() -> pane.camera().goal().zoom())).isGreaterThan(before);
        robot.type(KeyCode.DIGIT0);
        assertThat(fx(() -> pane.camera().goal())).isEqualTo(fx(() -> pane.camera().goal().whole()));
    }

    @Test
    void whatIsSpokenOfIsInSightRatherThanWhatIsSelectedAndBothWhereBothFit() {
        fx(() -> {
            pane.camera().set(pane.camera().view().zoomed(4, 450, 300));
            shown.select(id("root"));
            shown.select(id("deep"));
            return shown;
        });
        assertThat(fx(() -> pane.sees(id("deep")))).isTrue();
        assertThat(fx(() -> pane.sees(id("root")))).as("at this size both have no room").isFalse();
        assertThat(fx(() -> {
            pane.commands().look().spokenOf(id("root"));
            pane.commands().look().reveal();
            return pane.sees(id("root"));
        })).isTrue();
        assertThat(fx(() -> {
            pane.commands().look().fit();
            pane.camera().set(pane.camera().goal().zoomed(1, 0, 0).panned(-5000, 0));
            pane.commands().look().reveal();
            return pane.sees(id("root")) && pane.sees(id("deep"));
        })).isTrue();
        assertThat(fx(() -> {
            pane.commands().look().spokenOf(null);
            pane.camera().set(pane.camera().view().zoomed(4, 450, 300));
            pane.commands().look().reveal();
            return pane.sees(id("deep"));
        })).isTrue();
    }

    @Test
    void aWindowOfAnotherSizeDoesNotStopTheViewOnItsWay() {
        Viewport goal = fx(() -> {
            pane.camera().set(pane.camera().view().zoomed(3, 450, 300));
            pane.camera().go(pane.camera().view().panned(-300, 0), true);
            Viewport there = pane.camera().goal();
            pane.camera().through(view -> view.resized(view.width(), view.height() - 40, view.font()));
            assertThat(pane.camera().goal().x()).isEqualTo(there.x());
            assertThat(pane.camera().view().x()).as("it is still on its way").isNotEqualTo(there.x());
            return pane.camera().goal();
        });
        until(() -> pane.camera().view().x() == goal.x());
    }

    @Test
    void draggingMovesTheView(FxRobot robot) {
        Point2D before = at("root");
        Point2D start = fx(() -> pane.localToScreen(450, 60));
        fx(() -> {
            pane.camera().set(pane.camera().view().zoomed(2, 450, 300));
            return pane;
        });
        double x = fx(() -> pane.camera().view().x());
        robot.drag(start).dropTo(start.add(-90, 0));
        assertThat(fx(() -> pane.camera().view().x())).isGreaterThan(x);
        assertThat(before).isNotEqualTo(at("root"));
    }

    @Test
    void searchingCountsAndEnterSelectsEvenWhatIsFolded(FxRobot robot) {
        robot.clickOn(at("a"));
        robot.type(KeyCode.SPACE);
        until(() -> plan().size() == 4);
        robot.clickOn("#tree-search").write("one");
        until(() -> count(robot).equals("1 of 2"));
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(id("b1"));
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(id("a1"));
        until(() -> plan().index(id("a1")) != Plan.NONE);
    }

    @Test
    void anEditThatKeepsTheShapeShowsWithoutANewPlan() {
        Plan before = atRest();
        edit(Sample.score("b1", "right one", 1));
        until(() -> before.looks().share(before.index(id("b1"))) == 1f);
        assertThat(plan()).isSameAs(before);
    }

    /** Its edges lie on one line, behind each other and not on each other. */
    @Test
    void aPathThatGoesStraightOnHasAllItsLinesWhereItIsSeenFromFarOff() {
        List<Change> chain = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            chain.add(Sample.add("c" + i, i == 1 ? "a1" : "c" + (i - 1), "on"));
        }
        edit(chain.toArray(Change[]::new));
        until(() -> plan().size() == 19);
        atRest();
        fx(() -> {
            Viewport whole = pane.camera().goal().zoomed(1e-6, 0, 0);
            pane.camera().set(whole);
            pane.requestLayout();
            pane.layout();
            assertThat(Detail.at(whole.scale())).isNotEqualTo(Detail.CARDS);
            return whole;
        });
        until(() -> fx(() -> lines()) == 12);
    }

    /** To how many thoughts of the chain there is a line. */
    private int lines() {
        Viewport view = pane.camera().goal();
        WritableImage image = pane.snapshot(null, null);
        int lines = 0;
        for (int i = 1; i <= 12; i++) {
            int at = plan().index(id("c" + i));
            int x = (int) view.toScreenX(plan().left(at)) - 5;
            int y = (int) view.toScreenY(plan().placement().centre()[at]);
            boolean seen = false;
            for (int near = y - 2; near <= y + 2; near++) {
                seen |= image.getPixelReader().getColor(x, near).getBrightness() < 0.9;
            }
            lines += seen ? 1 : 0;
        }
        return lines;
    }

    @Test
    void anAddedThoughtIsSeenAndATakenBackOneIsGone(FxRobot robot) {
        robot.clickOn(at("deep"));
        edit(Sample.add("new", "deep", "just now"));
        until(() -> plan().index(id("new")) != Plan.NONE);
        until(() -> pane.model().extras().isEmpty());
        assertThat(selected()).isEqualTo(id("deep"));

        edit(new Change.Remove(new Thing(Thing.Type.THOUGHT, id("deep"), id("deep"))));
        until(() -> plan().index(id("deep")) == Plan.NONE);
        assertThat(selected()).isEqualTo(id("a2"));
    }

    @Test
    void prunedOnesArePiledAndOpenByClickAndEnterAndPileAgain(FxRobot robot) {
        prune();
        until(() -> plan().size() == 8 && plan().piled(plan().index(id("p1"))) == 3);
        robot.clickOn(at("p1"));
        until(() -> plan().size() == 10);

        robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        until(() -> plan().size() == 8);
        Node handle = robot.lookup("#selected-thought").query();
        until(() -> handle.isVisible()
                && handle.getAccessibleText().startsWith("3 pruned, piled, without a score, Enter shows each"));
        robot.type(KeyCode.ENTER);
        until(() -> plan().size() == 10);
    }

    @Test
    void theSearchOpensThePileOfWhatItLeadsTo(FxRobot robot) {
        prune();
        until(() -> plan().size() == 8);
        robot.clickOn("#tree-search").write("cut p3");
        until(() -> count(robot).equals("1 of 1"));
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(id("p3"));
        until(() -> plan().size() == 10 && plan().piled(plan().index(id("p3"))) == 0);
    }

    @Test
    void aScreenReaderGoesFromTheSelectedThoughtToItsParentAndChildren(FxRobot robot) {
        robot.clickOn(at("a"));
        Node handle = robot.lookup("#selected-thought").query();
        assertThat(fx(() -> pane.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))).isSameAs(handle);
        assertThat(fx(() -> pane.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS)))
                .isEqualTo(List.of(handle));
        assertThat(ask(handle, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TREE_ITEM);
        assertThat(ask(handle, AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(ask(handle, AccessibleAttribute.EXPANDED)).isEqualTo(true);
        assertThat(ask(handle, AccessibleAttribute.DISCLOSURE_LEVEL)).isEqualTo(1);
        assertThat(ask(handle, AccessibleAttribute.TREE_ITEM_COUNT)).isEqualTo(2);
        Node child = (Node) ask(handle, AccessibleAttribute.TREE_ITEM_AT_INDEX, 1);
        assertThat((String) ask(child, AccessibleAttribute.TEXT)).startsWith("left two, score 0.7");
        assertThat(ask(child, AccessibleAttribute.SELECTED)).isEqualTo(false);
        Node above = (Node) ask(handle, AccessibleAttribute.TREE_ITEM_PARENT);
        assertThat((String) ask(above, AccessibleAttribute.TEXT)).startsWith("the question");

        fx(() -> {
            handle.executeAccessibleAction(AccessibleAction.COLLAPSE);
            return handle;
        });
        until(() -> plan().size() == 4);
        until(() -> Boolean.FALSE.equals(handle.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)));
    }

    @Test
    void theMapMovesTheViewByClickAndDrag(FxRobot robot) {
        fx(() -> {
            pane.camera().set(pane.camera().view().zoomed(3, 10, 10));
            return pane;
        });
        Node map = robot.lookup("#tree-minimap").query();
        until(map::isVisible);
        Viewport before = fx(() -> pane.camera().view());
        Point2D lower = fx(() -> map.localToScreen(map.getLayoutBounds().getWidth() * 0.7,
                map.getLayoutBounds().getHeight() * 0.7));
        robot.clickOn(lower);
        Viewport clicked = fx(() -> pane.camera().view());
        assertThat(clicked.x()).isGreaterThan(before.x());
        robot.drag(lower).dropTo(lower.add(-40, 0));
        assertThat(fx(() -> pane.camera().view().x())).isLessThan(clicked.x());
        assertThat(fx(() -> pane.camera().view().zoom())).isEqualTo(before.zoom());
    }

    @Test
    void theLegendNamesTheScorerAndTheSignsThatAreThereAndNoOthers(FxRobot robot) {
        edit(new Change.SetSearch(id("a1"), SearchState.PRUNED, null));
        Node legend = robot.lookup("#tree-legend").query();
        until(() -> words(legend)
                .equals(List.of("value  0", "1", "wider: better score", "best path", "✂ pruned")));
    }

    @Test
    void eachSimulationStandsOnTheThoughtsItWentThrough(FxRobot robot) {
        robot.clickOn(at("a2"));
        Node handle = robot.lookup("#selected-thought").query();
        simulate(1, "root", "a", "a2");
        until(() -> handle.getAccessibleText()
                .startsWith("left two, score 0.7, one visit with mean value 1, open"));
        simulate(0, "root", "a", "a2");
        simulate(0, "root", "a");
        until(() -> plan().looks().number(plan().index(id("a"))).equals("3× 0.33"));
        until(() -> handle.getAccessibleText()
                .startsWith("left two, score 0.7, 2 visits with mean value 0.5, open"));
        until(() -> words(robot.lookup("#tree-legend").query()).contains("n× v: visits and mean value"));
        assertThat(fx(() -> plan().looks().number(plan().index(id("b"))))).as("no simulation went there")
                .isEqualTo("0.9");
    }

    private void simulate(double reward, String... path) {
        edit(new Change.AddBackup(new Backup(Id.random(), Id.random(),
                Stream.of(path).map(Sample::id).toList(), reward)));
    }

    @Test
    void aRestingPointerShowsTheWholeThought(FxRobot robot) {
        robot.moveTo(at("b").add(3, 3)).moveTo(at("b"));
        until(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .anyMatch(t -> t.isShowing() && t.getText().equals("second way\nscore 0.9 · open")));
    }

    @Test
    void stateScoreAndDepthFilterByKeyboardAlone(FxRobot robot) {
        edit(new Change.SetSearch(id("a1"), SearchState.PRUNED, null));
        robot.clickOn("#tree-search").type(KeyCode.TAB);
        Node state = robot.lookup("#filter-state").query();
        assertThat(state.isFocused()).isTrue();
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> pane.model().filterProperty().get().states().equals(Set.of(SearchState.PRUNED)));
        until(() -> plan().looks().dim(plan().index(id("b"))) && !plan().looks().dim(plan().index(id("a1"))));

        robot.type(KeyCode.TAB).write("0.05").type(KeyCode.TAB).write("0.5").type(KeyCode.TAB).write("2");
        until(() -> pane.model().filterProperty().get()
                .equals(new TreeFilter(Set.of(SearchState.PRUNED), 0.05, 0.5, 2, 2, false)));
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        until(() -> plan().size() == 3);
    }

    @Test
    void aNewThemeColoursTheCanvas() {
        Color light = corner();
        fx(() -> {
            theme.choose(Look.DARK, 100);
            return theme;
        });
        until(() -> corner().getBrightness() < 0.3);
        assertThat(light.getBrightness()).isGreaterThan(0.9);
    }

    @Test
    void largerTextMakesLargerCards() {
        double before = fx(() -> pane.camera().view().font());
        fx(() -> {
            theme.choose(Look.LIGHT, 200);
            return theme;
        });
        until(() -> pane.camera().view().font() == 2 * before);
        assertThat(fx(() -> pane.camera().view().actualSize().scale())).isEqualTo(2 * before);
    }

    /** Three pruned children of b, in a pile. */
    private void prune() {
        for (String name : List.of("p1", "p2", "p3")) {
            edit(Sample.add(name, "b", "cut " + name), new Change.SetSearch(id(name), SearchState.PRUNED, null));
        }
        fx(() -> {
            pane.commands().fold().pilePruned(true);
            return pane;
        });
    }

    private static Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return Objects.requireNonNull(fx(() -> node.queryAccessibleAttribute(attribute, parameters)));
    }

    private static List<String> words(Node legend) {
        return fx(() -> legend.lookupAll(".label").stream().filter(Node::isVisible)
                .map(n -> ((Label) n).getText()).filter(text -> !text.isEmpty()).toList());
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#search-count").queryAs(Label.class).getText();
    }

    private Color corner() {
        return fx(() -> {
            WritableImage image = pane.snapshot(null, null);
            return image.getPixelReader().getColor((int) image.getWidth() / 2, 4);
        });
    }

    /** The plan, once the first one was drawn: no other comes by itself then. */
    private Plan atRest() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        return plan();
    }

    private Plan plan() {
        return Objects.requireNonNull(pane.model().current(), "no plan yet");
    }

    private Point2D at(String name) {
        return fx(() -> {
            pane.layout();
            Viewport view = pane.camera().goal();
            pane.camera().set(view);
            int i = plan().index(id(name));
            return pane.localToScreen(view.toScreenX(plan().left(i) + Em.CARD_WIDTH / 2),
                    view.toScreenY(plan().placement().centre()[i]));
        });
    }

    private Id selected() {
        return Objects.requireNonNull(fx(shown::selected));
    }

    private void edit(Change... changes) {
        door.submit(Submission.of(Author.person("ada"), Sample.PROBLEM, changes)).join();
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(() -> {
                try {
                    return condition.call();
                } catch (NullPointerException e) {
                    return false;
                }
            }));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about in 20 s", e);
        }
    }
}
