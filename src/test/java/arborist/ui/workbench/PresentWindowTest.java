package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.session.SpeakerNotes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.tree.TreePane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A run is shown to a class with the keyboard alone, and what the presenter writes down is an edit like any other. */
@ExtendWith(ApplicationExtension.class)
class PresentWindowTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, OpenWindow.fresh(folder));
    }

    @AfterEach
    void close() {
        OpenWindow.fx(open::close);
    }

    @Test
    void oneKeyForwardAndOneBack(FxRobot robot) throws Exception {
        begin(robot);
        OpenWindow.untilSo(() -> assertThat(text("present-what")).startsWith("Arborist asked"));
        press(robot, KeyCode.SPACE, "2" + of);
        press(robot, KeyCode.RIGHT, "3" + of);
        OpenWindow.untilSo(() -> assertThat(text("present-what"))
                .isEqualTo("Proposed “5 + 6 = 11 (left: 4 10 11)”"));
        press(robot, KeyCode.LEFT, "2" + of);
        press(robot, KeyCode.END, of.replace(" of ", "") + of);
        OpenWindow.untilSo(
                () -> assertThat(text("present-why")).isEqualTo("It has the best score of 5. The answer is right."));
        robot.type(KeyCode.RIGHT);
        OpenWindow.until(() -> scene().getRoot().lookupAll(".present-told .label").stream()
                .anyMatch(n -> n instanceof Label told && told.getText().startsWith("That was the last step.")));
        press(robot, KeyCode.HOME, "0" + of);
        robot.type(KeyCode.N);
        OpenWindow.until(
                () -> text("present-why").matches("Its value is 0\\.\\d+, rank 6 of 8; the five best are kept\\."));
        assertThat(open.page().shown().pastProperty().get()).isFalse();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void theManualIsReadAboveItAndEscLeadsBack(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.F1);
        OpenWindow.until(() -> robot.from(scene().getRoot())
                .lookup("#manual-pages").<javafx.scene.control.ListView<Manual.Page>>query().getSelectionModel()
                .getSelectedItem().name()
                .equals("presenting"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> scene().lookup("#manual-card") == null);
        assertThat(open.page().presenting().open()).isNotNull();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void lightAndDarkAreThePresentationsOwn(FxRobot robot) throws Exception {
        begin(robot);
        boolean before = open.window.isDark();
        String worn = scene().getUserAgentStylesheet();
        robot.type(KeyCode.D);
        OpenWindow.until(() -> !worn.equals(scene().getUserAgentStylesheet()));
        assertThat(open.window.isDark()).isEqualTo(before);
        robot.type(KeyCode.R);
        robot.moveTo(scene().getWindow().getX() + 300, scene().getWindow().getY() + 300);
        OpenWindow.until(() -> node("pointer-ring").isVisible());
        robot.type(KeyCode.R);
        OpenWindow.until(() -> !node("pointer-ring").isVisible());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void whatIsWrittenDownIsKeptAndCanBeUndone(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.N);
        OpenWindow.until(() -> text("present-why").startsWith("Its value is"));
        String turn = text("present-place");
        robot.type(KeyCode.S);
        OpenWindow.until(() -> node("present-strip-text").isFocused());
        robot.targetWindow(scene().getWindow());
        robot.write("which would you keep");
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().equals("which would you keep"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().equals("which would you keep"));
        robot.type(KeyCode.RIGHT);
        OpenWindow.until(() -> !text("present-place").equals(turn));
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().isEmpty());
        press(robot, KeyCode.LEFT, turn);
        OpenWindow.until(() -> ((TextArea) node("present-strip-text")).getText().equals("which would you keep"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
        open.page().session().undo("ada").get(20, TimeUnit.SECONDS);
        assertThat(notes()).isEmpty();
    }

    @Test
    void aRunOfManySamplesIsShownSampleBySample(FxRobot robot) throws Exception {
        begin(robot, "vote-gone-wrong");
        assertThat(of).isEqualTo(" of 19");
        assertThat(node("present-keys-line").isVisible()).as("the keys are told at first").isTrue();
        press(robot, KeyCode.RIGHT, "2" + of);
        press(robot, KeyCode.RIGHT, "3" + of);
        OpenWindow.untilSo(() -> assertThat(text("present-what")).isEqualTo("Sample 1 says 434, in 7 steps"));
        assertThat(text("present-why")).startsWith("That is wrong. The first wrong step is");
        OpenWindow.untilSo(() -> assertThat(framed()).hasSize(2));
        assertThat(framed().getFirst()).as("what is wrong stands with the step that is").startsWith("step not valid")
                .contains("105 + 91 = 296").doesNotContain("7 * 15");
        Region frame = (Region) scene().getRoot().lookup(".wrong-step");
        assertThat(frame.getBorder()).as("a frame that is seen").isNotNull();
        assertThat(frame.getBorder().getStrokes().getFirst().getWidths().getLeft()).isGreaterThan(1);
        assertThat(frame.getBorder().getStrokes().getFirst().getLeftStroke())
                .isEqualTo(((Label) frame.lookup(".wrong-sign")).getTextFill());
        robot.type(KeyCode.H);
        OpenWindow.until(() -> text("present-why").isEmpty() && text("present-what").startsWith("Sample 1 says 434"));
        assertThat(framed()).as("nothing is framed while one guesses").isEmpty();
        OpenWindow.until(() -> !node("present-keys-line").isVisible());
        // The sample that is right is no turn as long as that is to be guessed.
        robot.type(KeyCode.N);
        OpenWindow.until(() -> text("present-place").equals("19" + of));
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT, "3" + of);
        // Nothing is shown before its time, whatever the pace.
        robot.type(KeyCode.E);
        OpenWindow.until(() -> text("present-place").matches("\\d+ of 1\\d\\d"));
        String place = text("present-place");
        robot.type(KeyCode.RIGHT);
        OpenWindow.until(() -> !text("present-place").equals(place));
        robot.type(KeyCode.E);
        OpenWindow.until(() -> text("present-place").equals("3" + of));
        press(robot, KeyCode.LEFT, "2" + of);
        robot.type(KeyCode.H);
        press(robot, KeyCode.END, "19" + of);
        OpenWindow.untilSo(
                () -> assertThat(text("present-why")).contains("Yet the answer is wrong: the right one is 344."));
        OpenWindow.untilSo(() -> assertThat(bars()).contains("✗", "434", "9 votes", "334", "4 votes", "✓", "344"));
        robot.type(KeyCode.H);
        OpenWindow.untilSo(() -> assertThat(text("present-what") + text("present-why")).doesNotContain("wrong")
                .doesNotContain("344"));
        OpenWindow.untilSo(() -> assertThat(bars()).contains("434", "9 votes", "344").doesNotContain("✗", "✓"));
        assertThat(node("present-bars").lookupAll(".vote-bar.yes")).as("no colour tells it either").isEmpty();
        robot.type(KeyCode.H);
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void theWrongStepThatIsSpokenOfIsInSightUnlessItIsToBeGuessed(FxRobot robot) throws Exception {
        begin(robot, "vote-gone-wrong");
        TreePane tree = (TreePane) node("tree");
        press(robot, KeyCode.RIGHT, "2" + of);
        for (int at = 3; at <= 18; at++) {
            press(robot, KeyCode.RIGHT, at + of);
            OpenWindow.until(() -> text("present-what").startsWith("Sample "));
            Matcher quoted = Pattern.compile("The first wrong step is “([^”…]+)").matcher(text("present-why"));
            if (quoted.find()) {
                OpenWindow.untilSo(() -> assertThat(tree.sees(wrongOnTheWay(quoted.group(1))))
                        .as(quoted.group(1)).isTrue());
            }
        }
        press(robot, KeyCode.END, "19" + of);
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.H);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT, "3" + of);
        Id end = Objects.requireNonNull(open.page().shown().tree()).sampleOrder().stream()
                .map(id -> Objects.requireNonNull(
                        Objects.requireNonNull(open.page().shown().tree()).samples().get(id)).sample())
                .filter(sample -> sample.index() == 0).findFirst().orElseThrow().leaf();
        OpenWindow.untilSo(() -> assertThat(tree.sees(end)).as("while one guesses the answer alone").isTrue());
        assertThat(tree.sees(wrongOnTheWay("105 + 91 = 296"))).isFalse();
        robot.type(KeyCode.H);
        OpenWindow.untilSo(() -> assertThat(tree.sees(wrongOnTheWay("105 + 91 = 296"))).isTrue());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    /** The step not valid with this text that the sample shown came through. */
    private Id wrongOnTheWay(String text) {
        int number = Integer.parseInt(text("present-what").replaceAll("\\D*(\\d+).*", "$1"));
        Tree now = Objects.requireNonNull(open.page().shown().tree());
        return now.samples().values().stream().map(SampleState::sample).filter(s -> s.index() == number - 1)
                .flatMap(s -> now.path(s.leaf()).stream())
                .filter(n -> n.outcome(Verdict.VALID) == Verdict.Outcome.NO && n.text().contains(text))
                .map(arborist.trace.Node::id).findFirst().orElseThrow();
    }

    @Test
    void aSearchHasNoWholeSamplesAndSaysSo(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.E);
        OpenWindow.until(() -> scene().getRoot().lookupAll(".present-told .label").stream()
                .anyMatch(n -> n instanceof Label told && told.getText().startsWith("This run has no samples")));
        assertThat(text("present-place")).isEqualTo("1" + of);
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    @Test
    void aLabelOfSomebodyElseIsToldOnlyWhereItIsShown(FxRobot robot) throws Exception {
        open("direct-and-chain");
        Tree tree = Objects.requireNonNull(open.page().shown().tree());
        Id problem = Objects.requireNonNull(tree.problem()).id();
        arborist.trace.Node step = tree.nodes().values().stream().filter(n -> n.thought().kind().equals(Kind.STEP))
                .findFirst().orElseThrow();
        open.page().session().submit(Submission.of(Author.person("ben"), problem,
                new Change.AddLabel(NewLabel.by("ben").step(step, Rating.BAD)))).get(20, TimeUnit.SECONDS);
        present(robot);
        press(robot, KeyCode.END, of.replace(" of ", "") + of);
        OpenWindow
                .untilSo(() -> assertThat(text("present-what")).isEqualTo("Something was settled that is hidden now"));
        assertThat(text("present-why")).isEmpty();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
        OpenWindow.fx(() -> open.page().shown().eyesProperty().set(new Eyes(Whose.PEOPLE, "ada")));
        present(robot);
        press(robot, KeyCode.END, of.replace(" of ", "") + of);
        OpenWindow.untilSo(() -> assertThat(text("present-what")).contains("Ben", "-1"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.until(() -> open.page().presenting().open() == null);
    }

    /** Such as {@code " of 212"}: how many steps the session has depends on what the built-in model is. */
    private String of = "";

    private void begin(FxRobot robot) throws Exception {
        begin(robot, "game24-beam");
    }

    private void begin(FxRobot robot, String session) throws Exception {
        open(session);
        present(robot);
    }

    private void open(String session) throws Exception {
        Path copy = folder.resolve(System.nanoTime() + ".arborist");
        Files.copy(Path.of("sessions/" + session + ".arborist"), copy);
        open.open(copy);
        OpenWindow.until(() -> open.page().shown().tree() != null);
    }

    private void present(FxRobot robot) {
        robot.type(KeyCode.F5);
        OpenWindow.until(() -> open.page().presenting().open() != null && text("present-place").matches("1 of \\d+"));
        of = text("present-place").substring(1);
    }

    private void press(FxRobot robot, KeyCode key, String place) {
        robot.type(key);
        OpenWindow.until(() -> text("present-place").equals(place));
    }

    /** The note that stands in the session, empty where there is none. */
    private String notes() throws Exception {
        Tree shown = Objects.requireNonNull(open.page().shown().tree());
        Problem problem = Objects.requireNonNull(shown.problem());
        Tree now = open.page().session().tree(problem.id()).get(20, TimeUnit.SECONDS);
        return now.choices().keySet().stream().filter(name -> name.startsWith("speaker-note ")).findFirst()
                .map(name -> SpeakerNotes.of(now, Id.parse(name.substring("speaker-note ".length()))))
                .orElse("");
    }

    private static Scene scene() {
        return Window.getWindows().stream().filter(w -> w instanceof Stage s && s.getTitle().startsWith("Presentation"))
                .map(Window::getScene).findFirst().orElseThrow();
    }

    /** What each frame around a wrong step says. */
    private static List<String> framed() {
        return scene().getRoot().lookupAll(".wrong-step").stream().map(PresentWindowTest::said).toList();
    }

    private static String said(Node node) {
        if (node instanceof Label label) {
            return label.getText() + " ";
        }
        if (node instanceof Text words) {
            return words.getText();
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(PresentWindowTest::said)
                .collect(Collectors.joining()) : "";
    }

    /** What the bars of a vote say, label by label. */
    private static List<String> bars() {
        return node("present-bars").lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList();
    }

    private static Node node(String id) {
        return Objects.requireNonNull(scene().lookup("#" + id), id);
    }

    private static String text(String id) {
        return ((Label) node(id)).getText();
    }
}
