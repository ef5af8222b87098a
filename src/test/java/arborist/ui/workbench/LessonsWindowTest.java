package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.settings.Panes;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Lessons as a teacher goes through them, with the model inside and no server anywhere. */
class LessonsWindowTest {
    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private FirstWindow first;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("20-mine.md"), OwnLesson.ENGLISH.text());
        Files.writeString(folder.resolve("22-many.md"), """
                ---
                title = Many
                paper = Nobody | 2026 | Nothing
                minutes = 1
                ---

                ```run
                id = many
                strategy = self-consistency
                samples = 8
                family = arithmetic
                level = 8
                count = 60
                ```
                """);
        Files.writeString(folder.resolve("21-broken.md"), "No header at all.\n");
        first = WINDOWS.painted(folder, Locale.ENGLISH, 100, 1000, 800);
    }

    @Test
    void theFirstLookAnswersBothWaysWithoutASession(FxRobot robot) {
        assertThat(words(robot, "#first-look-direct")).contains("Not asked yet.");
        robot.clickOn("#first-look-ask");
        until(() -> words(robot, "#first-look-direct").contains("tokens")
                && words(robot, "#first-look-cot").contains("tokens"));
        assertThat(words(robot, "#first-look-cot")).as("its steps, each judged").containsPattern("[•≠⊥] .* = ")
                .containsPattern("right step|step not valid");
        String question = words(robot, "#first-look");
        robot.clickOn("#first-look-other");
        until(() -> words(robot, "#first-look-cot").contains("Not asked yet."));
        assertThat(words(robot, "#first-look")).isNotEqualTo(question);
    }

    @Test
    void theStartPageLeadsToTheLessons(FxRobot robot) {
        until(() -> robot.lookup("#first-look-ask").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> robot.lookup("#lesson-list").tryQuery().isPresent() && shown(robot, "#lesson-list"));
        assertThat(window().page().session().file().getFileName()).hasToString("example.arborist");
    }

    @Test
    void aClassGuessesWhoWinsTheVoteBeforeItSeesIt(FxRobot robot) throws Exception {
        openLesson(robot, "04-self-consistency");
        fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        String run = beginsOn(robot);
        robot.type(KeyCode.R);
        until(() -> options(robot).size() > 1);
        assertThat(words(robot, "#run-" + run)).as("kept back until the class has guessed").doesNotContain("THE VOTE");
        untilSo(() -> assertThat(window().page().actions().get("present").hindrance().getValue())
                .as("nor is it presented").startsWith("The class has not said yet"));
        assertThat(words(robot, ".status")).as("of the tree that nobody sees").doesNotContain("thoughts");
        robot.type(KeyCode.DIGIT1);
        until(() -> window().page().actions().get("present").possible());
        until(() -> words(robot, "#run-" + run).contains("THE VOTE"));
        untilSo(() -> {
            assertThat(options(robot)).anyMatch(button -> button.getText().contains("✓"));
            assertThat(words(robot, "#lesson-page")).contains("of 1 guessed right");
        });
        fx(() -> robot.lookup("#open-" + run).queryAs(Button.class).fire());
        until(() -> tree() != null && window().page().shown().runProperty().get() != null);
        assertThat(Objects.requireNonNull(tree()).samples()).as("its tree, in the session").hasSizeGreaterThan(10);
    }

    @Test
    void aTeachersOwnLessonIsLabelledMeasuredAndAsked(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#open-chain").tryQuery().isPresent());
        for (ToggleButton good : toggles(robot, "good")) {
            fx(good::fire);
        }
        until(() -> !robot.lookup("#reveal-chain").queryAs(Button.class).isDisabled());
        fx(() -> robot.lookup("#reveal-chain").queryAs(Button.class).fire());
        until(() -> words(robot, "#label-chain").contains("exact verifier agrees with you"));
        robot.type(KeyCode.R);
        robot.type(KeyCode.DIGIT1);
        until(() -> words(robot, "#claim-above").contains("on 6 problems"));
        untilSo(() -> assertThat(words(robot, "#claim-above")).as("six problems decide nothing")
                .contains("Too few problems to tell").doesNotContain("between"));
        fx(() -> robot.lookup("#open-chain").queryAs(Button.class).fire());
        until(() -> tree() != null && window().page().shown().runProperty().get() != null);
        untilSo(() -> {
            List<Label> labels = Objects.requireNonNull(tree()).nodes().values().stream()
                    .map(Node::findings).flatMap(f -> f.labels().stream()).toList();
            assertThat(labels).as("what the class said is kept").isNotEmpty()
                    .allSatisfy(label -> assertThat(label.annotator()).isEqualTo("ada"));
        });
    }

    @Test
    void aFigureSaysByWhichModelItWasMeasuredAndIsMeasuredByAnotherWhereOneWants(FxRobot robot) throws Exception {
        window().open(first.example.ready());
        until(() -> window().page().shown().tree() != null);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> robot.lookup("#lesson-20-mine").tryQuery().isPresent());
        fx(() -> robot.lookup("#lesson-other-model").queryAs(CheckBox.class).setSelected(true));
        fx(() -> robot.lookup("#lesson-list #run-model").<ComboBox<String>>query().getEditor()
                .setText("sapling-strong"));
        fx(() -> robot.lookup("#lesson-20-mine").queryAs(Button.class).fire());
        until(() -> robot.lookup("#other-both").tryQuery().isPresent());
        assertThat(words(robot, "#curve-both")).as("told before anything is asked")
                .contains("Measure with sapling-strong", "up to 12 requests");
        fx(() -> robot.lookup("#other-both").queryAs(Button.class).fire());
        until(() -> words(robot, "#curve-both").contains("It was measured."));
        robot.type(KeyCode.DIGIT1);
        until(() -> words(robot, "#curve-both").contains("Measured with sapling-strong."));
        fx(() -> robot.lookup("#begin-both").queryAs(Button.class).fire());
        until(() -> words(robot, "#curve-both").contains("Measured with Sapling."));
        assertThat(words(robot, "#claim-above")).contains("on 6 problems");
    }

    @Test
    void aClassIsShownTheRunThatTheLessonMadeLast(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        robot.push(KeyCode.F5);
        untilSo(() -> {
            assertThat(words(robot, "#run-chain")).as("said where it can be run")
                    .contains("Run it first, then F5 presents it.");
            assertThat(robot.lookup("#begin-chain").query().isFocused()).isTrue();
        });
        assertThat(window().page().presenting().open()).isNull();
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#open-chain").tryQuery().isPresent());
        until(() -> window().page().actions().get("present").possible());
        robot.push(KeyCode.F5);
        until(() -> window().page().presenting().open() != null);
        until(() -> Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                .flatMap(scene -> scene.getRoot().lookupAll(".present-title").stream())
                .anyMatch(title -> title instanceof Labeled told && told.getText().contains("3 + 4 * 5")));
        robot.type(KeyCode.ESCAPE);
        until(() -> window().page().presenting().open() == null);
    }

    @Test
    void aLessonHasTheRoomToItselfAndGivesItBack(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        untilSo(() -> assertThat(List.of(shown(robot, "#problems"), shown(robot, "#inspector"),
                shown(robot, "#playback-slider"))).containsOnly(false));
        // The tree is not in sight, so no key may prune what nobody sees.
        assertThat(window().page().actions().get("prune").hindrance().getValue())
                .isEqualTo("The tree is not in sight; go back to it first.");
        assertThat(window().page().actions().get("run").possible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> window().page().actions().get("run").possible());
        until(() -> shown(robot, "#problems") && shown(robot, "#inspector") && shown(robot, "#playback-slider"));
        assertThat(window().preferences.get().panes()).isEqualTo(Panes.DEFAULT);
    }

    @Test
    void whatWasRecordedIsTheSameInEveryClass(FxRobot robot) throws Exception {
        openLesson(robot, "04-self-consistency");
        for (int i = 0; i < 3; i++) {
            fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        }
        untilSo(() -> assertThat(words(robot, "#run-lost")).contains("sapling, played from a recording"));
        robot.type(KeyCode.R);
        until(() -> options(robot).size() > 1);
        robot.type(KeyCode.DIGIT2);
        untilSo(() -> {
            assertThat(words(robot, "#run-lost")).contains("434", "9 of 16", "344", "Ask now");
            assertThat(words(robot, "#lesson-page")).contains("1 of 1 guessed right");
        });

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        until(() -> robot.lookup("#lesson-20-mine").tryQuery().isPresent());
        fx(() -> robot.lookup("#lesson-20-mine").queryAs(Button.class).fire());
        until(() -> robot.lookup("#run-chain").tryQuery().isPresent());
        assertThat(words(robot, "#lesson-page")).doesNotContain("guessed right");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
        fx(() -> robot.lookup("#lesson-04-self-consistency").queryAs(Button.class).fire());
        untilSo(() -> {
            assertThat(words(robot, "#run-lost")).contains("9 of 16");
            assertThat(words(robot, "#lesson-page")).contains("1 of 1 guessed right");
        });
    }

    @Test
    void whatHadComeIsShownWhereSomethingIsStopped(FxRobot robot) throws Exception {
        openLesson(robot, "22-many");
        robot.type(KeyCode.R);
        until(() -> first.example.is(window().page().session().file())
                && robot.lookup("#run-many .progress-bar").<ProgressBar>tryQuery()
                        .filter(bar -> bar.getProgress() > 0).isPresent());
        fx(() -> robot.lookup("#run-many .button").queryAs(Button.class).fire());
        until(() -> words(robot, "#run-many").contains("It was stopped after"));
        untilSo(() -> assertThat(words(robot, "#run-many")).contains("samples; this is what had come.", "Go on"));
    }

    @Test
    void whoeverComesBackByTheStartPageFindsAllThatTheClassHasDone(FxRobot robot) throws Exception {
        openLesson(robot, "04-self-consistency");
        fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        robot.type(KeyCode.R);
        until(() -> options(robot).size() > 1);
        robot.type(KeyCode.DIGIT1);
        until(() -> words(robot, "#run-won").contains("THE VOTE"));
        String result = words(robot, "#run-won");
        window().welcome();
        until(() -> robot.lookup("#first-look-ask").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        untilSo(() -> {
            assertThat(words(robot, "#run-won")).isEqualTo(result);
            assertThat(words(robot, "#lesson-page")).contains("of 1 guessed right", "page 2 of");
            assertThat(robot.lookup("#lesson-scroll").query().isFocused()).isTrue();
        });

        fx(() -> robot.lookup("#again-won").queryAs(Button.class).fire());
        until(() -> robot.lookup("#run-won .progress-bar").tryQuery().isEmpty() && options(robot).size() > 1);
        robot.type(KeyCode.DIGIT1);
        untilSo(() -> assertThat(words(robot, "#run-won")).as("other luck").contains("THE VOTE").isNotEqualTo(result));
        String again = words(robot, "#run-won");

        robot.type(KeyCode.DELETE);
        untilSo(() -> assertThat(words(robot, "#lesson-page")).contains("page 1 of", "Bring the results back"));
        fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        untilSo(() -> assertThat(words(robot, "#run-won")).doesNotContain("THE VOTE").contains("Run"));
        robot.type(KeyCode.B);
        untilSo(() -> assertThat(words(robot, "#run-won")).isEqualTo(again));
    }

    @Test
    void aRunIsFoundAgainInItsSessionWhenTheProgramIsOpenedAgain(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#open-chain").tryQuery().isPresent());
        String result = words(robot, "#run-chain");
        first.close();
        first = WINDOWS.painted(folder, Locale.ENGLISH, 100, 1000, 800);
        openLesson(robot, "20-mine");
        untilSo(() -> assertThat(words(robot, "#run-chain")).isEqualTo(result));
        assertThat(words(robot, "#curve-both")).as("nobody measured that").contains("Measure");
        fx(() -> robot.lookup("#open-chain").queryAs(Button.class).fire());
        untilSo(() -> assertThat(words(robot, "#runs")).contains("Chain", "lesson 20 · sapling"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        fx(() -> robot.lookup("#lesson-20-mine").queryAs(Button.class).fire());
        until(() -> robot.lookup("#begin-chain").tryQuery().isPresent());
        assertThat(words(robot, "#run-chain")).as("another class").doesNotContain("tokens");
    }

    /** It takes minutes to measure one, so that the program's end is none of it; the class is asked all the same. */
    @Test
    void aFigureIsFoundAgainWhenTheProgramIsOpenedAgain(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        fx(() -> robot.lookup("#begin-both").queryAs(Button.class).fire());
        until(() -> words(robot, "#curve-both").contains("It was measured."));
        robot.type(KeyCode.DIGIT1);
        until(() -> words(robot, "#curve-both").contains("Measured with Sapling."));
        String claim = words(robot, "#claim-above");
        first.close();
        first = WINDOWS.painted(folder, Locale.ENGLISH, 100, 1000, 800);
        openLesson(robot, "20-mine");
        until(() -> words(robot, "#curve-both").contains("It was measured."));
        assertThat(words(robot, "#claim-above")).as("kept back until the class has guessed")
                .doesNotContain("on 6 problems");
        robot.type(KeyCode.DIGIT1);
        untilSo(() -> assertThat(words(robot, "#curve-both")).contains("Measured with Sapling on ", "Measure again"));
        assertThat(words(robot, "#claim-above")).isEqualTo(claim);
        fx(() -> robot.lookup("#begin-both").queryAs(Button.class).fire());
        until(() -> words(robot, "#curve-both").contains("Measured with Sapling."));
        assertThat(words(robot, "#claim-above")).as("the seed is the same").isEqualTo(claim);
        robot.type(KeyCode.DELETE);
        untilSo(() -> assertThat(words(robot, "#curve-both")).as("it stays in its file")
                .doesNotContain("It was measured.").contains("Measure"));
    }

    @Test
    void anotherSessionLeadsToWhereALessonWasRun(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#open-chain").tryQuery().isPresent());
        String result = words(robot, "#run-chain");
        window().open(Files.copy(Path.of("sessions", "revision.arborist"), folder.resolve("other.arborist")));
        until(() -> window().page().shown().tree() != null);
        first.lesson(robot, "20-mine");
        untilSo(() -> assertThat(words(robot, "#lesson-elsewhere")).contains("is in example.arborist"));
        assertThat(words(robot, "#run-chain")).as("its runs are not in this session").doesNotContain("tokens");
        fx(() -> robot.lookup("#lesson-elsewhere .button").queryAs(Button.class).fire());
        untilSo(() -> {
            assertThat(first.example.is(window().page().session().file())).isTrue();
            assertThat(words(robot, "#run-chain")).isEqualTo(result);
        });
        assertThat(robot.lookup("#lesson-elsewhere").tryQuery()).isEmpty();
    }

    @Test
    void escLeadsBackToWhatWasShownBefore(FxRobot robot) throws Exception {
        openLesson(robot, "20-mine");
        assertThat(words(robot, "#lesson-page")).contains("Back to the tree");
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#manual-card").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#manual-card").tryQuery().isEmpty());
        assertThat(shown(robot, "#lesson-page")).as("the card goes first").isTrue();
        robot.type(KeyCode.ESCAPE);
        until(() -> !shown(robot, "#lesson-page") && window().page().tree().isFocusWithin());
        fx(() -> window().page().actions().get("votes-view").handler().run());
        until(() -> shown(robot, "#votes-pane"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> shown(robot, "#lesson-page"));
        assertThat(words(robot, "#lesson-page")).doesNotContain("Back to the tree").contains("Leave the lessons");
        robot.type(KeyCode.ESCAPE);
        until(() -> !shown(robot, "#lesson-page") && shown(robot, "#votes-pane"));
    }

    @Test
    void whatTheClassChoosesFromStaysWhereItIs(FxRobot robot) throws Exception {
        openLesson(robot, "04-self-consistency");
        fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        robot.type(KeyCode.R);
        until(() -> options(robot).size() > 1 && robot.lookup("#option-who-wins-2").query().getLayoutY() > 0);
        double before = at(robot, "#option-who-wins-2");
        robot.type(KeyCode.DIGIT2);
        until(() -> words(robot, "#run-won").contains("THE VOTE"));
        untilSo(() -> assertThat(at(robot, "#option-who-wins-2")).isCloseTo(before, within(2.0)));
        double grown = at(robot, "#ask-who-wins") - at(robot, "#run-won");
        assertThat(grown).as("much has come above it").isGreaterThan(250);
    }

    @Test
    void theFirstLookMovesNothing(FxRobot robot) {
        until(() -> robot.lookup("#example").tryQuery().isPresent() && at(robot, "#example") > 0);
        double before = at(robot, "#example");
        robot.clickOn("#first-look-ask");
        until(() -> words(robot, "#first-look-direct").contains("tokens")
                && words(robot, "#first-look-cot").contains("tokens"));
        untilSo(() -> assertThat(at(robot, "#example")).isEqualTo(before));
    }

    private static double at(FxRobot robot, String id) {
        return robot.lookup(id).query().localToScene(0, 0).getY();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> Stream.<javafx.scene.Node>iterate(node, Objects::nonNull,
                javafx.scene.Node::getParent).allMatch(javafx.scene.Node::isVisible)).isPresent();
    }

    @Test
    void aLessonThatCannotBeReadSaysWhyAndLeavesTheOthers(FxRobot robot) throws Exception {
        window().open(first.example.ready());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> robot.lookup("#lesson-20-mine").tryQuery().isPresent());
        untilSo(() -> {
            assertThat(words(robot, "#lesson-list")).contains("21-broken.md");
            assertThat(robot.lookup(".lesson-row").queryAll()).hasSizeGreaterThanOrEqualTo(11);
        });
    }

    private void openLesson(FxRobot robot, String name) throws Exception {
        first.begin();
        first.lesson(robot, name);
    }

    /** The id of the run that the page begins with. */
    private static String beginsOn(FxRobot robot) {
        until(() -> robot.lookup(".lesson-block .button").queryAll().stream()
                .anyMatch(n -> String.valueOf(n.getId()).startsWith("begin-")));
        return robot.lookup(".lesson-block .button").queryAll().stream().map(n -> String.valueOf(n.getId()))
                .filter(id -> id.startsWith("begin-")).findFirst().orElseThrow().substring("begin-".length());
    }

    private static List<Button> options(FxRobot robot) {
        return robot.lookup(".lesson-option").queryAllAs(Button.class).stream().toList();
    }

    private static List<ToggleButton> toggles(FxRobot robot, String text) {
        return robot.lookup("#label-chain .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(text)).toList();
    }

    private @Nullable Tree tree() {
        return window().page().shown().tree();
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().map(node -> texts((Parent) node).collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static Stream<String> texts(Parent parent) {
        return Stream.concat(parent instanceof Labeled label ? Stream.ofNullable(label.getText()) : Stream.empty(),
                parent.getChildrenUnmodifiable().stream().filter(n -> n instanceof Parent && n.isVisible())
                        .flatMap(n -> texts((Parent) n)));
    }

    private OpenWindow window() {
        return first.open;
    }
}
