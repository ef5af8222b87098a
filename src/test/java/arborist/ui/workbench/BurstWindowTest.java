package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Rating;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

/** Keys that come faster than solutions and problems open are all done, in their order, and none is written elsewhere. */
@ExtendWith(ApplicationExtension.class)
class BurstWindowTest {
    private static final Voice ADA = Voice.person("ada");
    private static final int KEYS = 60;
    private static final int MANY = 300;
    /** L is the first error of its solution, which is left with it. */
    private static final List<KeyCode> SAID =
            List.of(KeyCode.J, KeyCode.K, KeyCode.J, KeyCode.J, KeyCode.K, KeyCode.L, KeyCode.K);
    private static final Map<KeyCode, Rating> MEANING =
            Map.of(KeyCode.J, Rating.GOOD, KeyCode.K, Rating.NEUTRAL, KeyCode.L, Rating.BAD);

    @TempDir
    static Path folder;

    private @Nullable SolutionsWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        opened = new SolutionsWindow(stage, folder, 8);
    }

    @BeforeEach
    void openThePage(FxRobot robot) {
        window().begin(robot, all().file);
    }

    @AfterEach
    void close() {
        all().close();
    }

    @Test
    void sixtyKeysAtOnceGiveSixtyLabels(FxRobot robot) {
        all().openTheSteps(robot);
        List<Solution> before = solutions();
        Scene scene = robot.lookup("#labels-where").query().getScene();
        fx(() -> {
            for (int i = 0; i < KEYS; i++) {
                press(scene, SAID.get(i % SAID.size()));
            }
        });
        until(() -> said(solutions()) == KEYS);
        assertThat(words(solutions())).isEqualTo(words(before, KEYS));
    }

    @Test
    void sixtyKeysOneAfterAnotherGiveSixtyLabels(FxRobot robot) {
        all().openTheSteps(robot);
        List<Solution> before = solutions();
        for (int i = 0; i < KEYS; i++) {
            robot.type(SAID.get(i % SAID.size()));
        }
        until(() -> said(solutions()) == KEYS);
        assertThat(words(solutions())).isEqualTo(words(before, KEYS));
    }

    @Test
    void threeHundredStepsTakeThreeHundredKeysAndNoneIsLabelledTwice(FxRobot robot) throws Exception {
        Path many = RealSolutions.session(Files.createTempDirectory(folder, "t"), 30);
        window().open(many);
        until(() -> window().page().session().file().equals(many.toAbsolutePath().normalize()));
        until(() -> window().page().shown().tree() != null && window().page().shown().selected() != null);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(() -> text(robot, "#labels-where").startsWith("Solution 1 of 120"));
        List<Solution> before = solutions();
        AtomicInteger pressed = new AtomicInteger();
        Scene scene = robot.lookup("#labels-where").query().getScene();
        fx(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.incrementAndGet()));
        for (int i = 0; i < MANY; i++) {
            robot.type(SAID.get(i % SAID.size()));
        }
        until(() -> text(robot, "#labels-pace").startsWith(MANY + " labels"));
        assertThat(pressed).as("keys that came to the window").hasValue(MANY);
        List<Solution> now = solutions();
        assertThat(words(now)).isEqualTo(words(before, MANY));
        assertThat(now.stream().flatMap(s -> s.steps().stream()).flatMap(s -> s.findings().allLabels().stream())
                .filter(l -> l.annotator().equals(ADA.name()))).as("one label a key").hasSize(MANY);
    }

    @Test
    void eachPairIsComparedByOneKeyHoweverFastTheyCome(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until(() -> text(robot, "#pairs-where").startsWith("Pair 1 of "));
        int pairs = Integer.parseInt(text(robot, "#pairs-where").replaceAll("^Pair 1 of (\\d+).*$", "$1"));
        assertThat(robot.lookup("#pairs-pane").query().isFocusWithin()).as("the keyboard is at the pairs").isTrue();
        for (int i = 0; i < pairs; i++) {
            robot.type(SAID.get(i % SAID.size()));
        }
        until(() -> text(robot, "#pairs-where").contains(pairs + " compared"));
        assertThat(solutions().stream().flatMap(s -> s.last().findings().labels().stream())
                .filter(l -> l.scheme().equals(Schemes.PREFERENCE))).hasSize(pairs);
        assertThat(robot.lookup(".text-field").queryAllAs(TextField.class).stream().filter(TextField::isVisible)
                .map(TextField::getText)).as("no key was written into a field").noneMatch(t -> t.matches("[jkl]+"));
    }

    @Test
    void aKeyBeforeAnythingIsShownSaysSo(FxRobot robot) {
        Scene scene = robot.lookup("#told").query().getScene();
        fx(() -> {
            Event.fireEvent(scene.getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, true, true, false, false));
            press(scene, KeyCode.J);
            assertThat(text(robot, "#told")).startsWith("No pair is shown yet");
        });
    }

    private static void press(Scene scene, KeyCode key) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(focused == null ? scene : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** What so many keys say of solutions of which nothing was said. */
    private static Map<String, List<Rating>> words(List<Solution> solutions, int keys) {
        Map<String, List<Rating>> all = new HashMap<>();
        int key = 0;
        for (Solution solution : solutions) {
            List<Rating> said = new ArrayList<>();
            while (key < keys && said.size() < solution.steps().size() && !said.contains(Rating.BAD)) {
                said.add(Objects.requireNonNull(MEANING.get(SAID.get(key++ % SAID.size()))));
            }
            while (said.size() < solution.steps().size()) {
                said.add(Rating.MISSING);
            }
            all.put(solution.key().toString(), said);
        }
        assertThat(key).as("there are steps enough for all keys").isEqualTo(keys);
        return all;
    }

    private static Map<String, List<Rating>> words(List<Solution> solutions) {
        Map<String, List<Rating>> all = new HashMap<>();
        solutions.forEach(s -> all.put(s.key().toString(), List.copyOf(StepLabels.of(s, ADA).ratings())));
        return all;
    }

    private static int said(List<Solution> solutions) {
        return (int) words(solutions).values().stream().flatMap(List::stream).filter(r -> r != Rating.MISSING).count();
    }

    private List<Solution> solutions() {
        return all().solutions();
    }

    private static String text(FxRobot robot, String of) {
        return robot.lookup(of).queryAs(Labeled.class).getText();
    }

    private OpenWindow window() {
        return all().open;
    }

    private SolutionsWindow all() {
        return Objects.requireNonNull(opened);
    }
}
