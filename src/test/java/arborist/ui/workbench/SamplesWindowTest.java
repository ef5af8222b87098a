package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilSo;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.session.Session;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

/** An analyst looks at the samples of a real problem side by side, and strikes one to see what the vote would have been. */
@ExtendWith(ApplicationExtension.class)
class SamplesWindowTest {
    private static final List<String> ANSWERS = List.of("24", "72", "24", "72", "62");

    @TempDir
    static Path folder;

    private Path file = Path.of("none");
    private @Nullable OpenWindow opened;

    @Start
    void open(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "s").resolve("Votes.arborist");
        JsonNode row = new JsonMapper().readTree(Files.readAllLines(Needs.data("gsm8k/test.jsonl")).getFirst());
        String question = row.get("question").asText();
        Id problem = Id.random();
        Id root = Id.random();
        Run run =
                new Run(Id.random(), problem, "self-consistency", Attributes.NONE, null, null, "m", null, null, "test",
                        false, Attributes.NONE);
        List<Change> changes = new ArrayList<>(List.of(
                new Change.AddProblem(new Problem(problem, "Ducks", question, List.of("72"), "gsm8k", true, null, null,
                        Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, question)),
                new Change.StartRun(run)));
        for (int i = 0; i < ANSWERS.size(); i++) {
            String answer = ANSWERS.get(i);
            Id step = Id.random();
            Id leaf = Id.random();
            Id sample = Id.random();
            String text = answer.equals("62") ? "Answer: 60\nAnswer: 62\nBut I may be wrong about that."
                    : "Answer: " + answer;
            int at = text.lastIndexOf(answer);
            changes.addAll(List.of(
                    new Change.AddThought(Thought.of(step, problem, root, run.id(), Kind.STEP, "Half of 48 is 24.")),
                    new Change.RecordCall(call(new Id(7, i), problem, run.id(), 400 + i)),
                    new Change.AddThought(new Thought(leaf, problem, step, run.id(), Kind.ANSWER, text, Reasoning.NONE,
                            Completeness.COMPLETE, new CallSpan(new Id(7, i), 0, text.length()), Attributes.NONE)),
                    new Change.AddSample(new Sample(sample, run.id(), leaf, i, Sample.Status.COMPLETE)),
                    new Change.ReadAnswer(sample, new AnswerReading(answer, "A:", leaf, at, at + 2)),
                    new Change.AddVerdict(new Verdict(Id.random(), leaf, "gold", "1", Verdict.RIGHT,
                            answer.equals("72") ? Verdict.Outcome.YES : Verdict.Outcome.NO, "compared",
                            TextVersion.of(text), true))));
        }
        try (Session session = Session.create(file)) {
            session.submit(Submission.of(Author.person("ada"), problem, changes.toArray(Change[]::new))).join();
        }
        opened = new OpenWindow(stage, OpenWindow.fresh(file.resolveSibling("settings")));
    }

    @Test
    void fromTheTreeOneIsLedToTheVote(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> !columns(robot).isVisible() || !window().page().frame().lookup("#samples-pane").isVisible());
        // What wants a sample shows the samples first, and says what to do.
        assertThat(window().page().actions().get("strike").possible()).isTrue();
        fx(() -> window().page().actions().get("strike").handler().run());
        until(() -> window().page().frame().lookup("#samples-pane").isVisible());
        untilSo(() -> assertThat(window().page().told().told()).contains("Click on one, then ask once more."));
        assertThat(window().page().actions().get("strike").possible()).isFalse();
        // The menu says why several of it cannot be done.
        untilSo(() -> assertThat(whys(robot)).contains("Choose an answer in the bars of the vote first."));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        fx(() -> window().page().shown()
                .select(Objects.requireNonNull(window().page().shown().tree()).liveRoots().getFirst().id()));
        until(() -> robot.lookup("#see-vote").tryQuery().isPresent());
        fx(() -> robot.lookup("#see-vote").queryButton().fire());
        until(() -> window().page().frame().lookup("#samples-pane").isVisible());
    }

    private static List<String> whys(FxRobot robot) {
        return ((MenuBar) robot.lookup(".menu-bar").query()).getMenus().stream().flatMap(m -> m.getItems().stream())
                .filter(i -> i.getStyleClass().contains("menu-why") && i.isVisible()).map(MenuItem::getText).toList();
    }

    private static Call call(Id id, Id problem, Id run, long output) {
        return new Call(id, problem, run, "sample", "m", null, Attributes.NONE, Attributes.NONE, Attributes.NONE, null,
                null, null, null, null, new Usage(50L, null, null, output, null));
    }

    @BeforeEach
    void openTheSession(FxRobot robot) {
        window().begin(robot, file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> columns(robot).getItems().size() == ANSWERS.size());
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void aTieIsToldAndAStruckSampleTurnsTheVote(FxRobot robot) {
        untilSo(() -> {
            assertThat(bars(robot)).containsExactly("24: 2 votes, wrong", "72: 2 votes, right", "62: 1 vote, wrong");
            assertThat(said(robot)).contains("A tie of 2 answers");
            assertThat(text(robot)).contains("1 step that all begin with");
        });
        fx(() -> {
            columns(robot).requestFocus();
            columns(robot).getSelectionModel().select(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.S);
        until(() -> bars(robot).getFirst().equals("72: 2 votes, right"));
        until(() -> window().page().told().told().contains("was struck"));
        window().undo(robot);
        until(() -> bars(robot).getFirst().equals("24: 2 votes, wrong"));
    }

    @Test
    void itIsToldHowAnAnswerStandsInItsText(FxRobot robot) {
        assertThat(text(robot)).contains("Answer 24 · found by “Answer:”");
        fx(() -> columns(robot).scrollTo(4));
        until(() -> text(robot).contains("Answer 62 · found by “Answer:” · the last of 2 · text follows"));
    }

    @Test
    void everyRuleTellsWhatItTakesInTokens(FxRobot robot) {
        assertThat(
                robot.lookup("#vote-rules .toggle-button").queryAll().stream().map(n -> n.getAccessibleText()).toList())
                .isNotEmpty().allMatch(row -> row.contains("2,010 tokens"));
        assertThat(said(robot)).contains("decides · 2,010 tokens");
        // Of the first two alone.
        fx(() -> untilKinds(robot).getSelectionModel().select(1));
        until(() -> said(robot).contains("Counted the first"));
        fx(() -> robot.lookup("#vote-until-setting").queryAs(TextField.class).setText("2"));
        fx(() -> robot.lookup("#vote-until-setting").queryAs(TextField.class).getOnAction()
                .handle(new ActionEvent()));
        until(() -> said(robot).contains("decides · 801 tokens"));
    }

    @Test
    void aBarShowsItsSamplesAloneAndHiddenVerdictsStayHidden(FxRobot robot) {
        until(() -> bars(robot).size() == 3);
        fx(() -> toggle(robot, 1).fire());
        until(() -> columns(robot).getItems().size() == 2);
        untilSo(() -> assertThat(only(robot).getText()).isEqualTo("Only: answer 72, 2 samples ✕"));
        assertThat(only(robot).isVisible() && only(robot).isFocusTraversable()).isTrue();
        fx(() -> toggle(robot, 1).fire());
        until(() -> columns(robot).getItems().size() == ANSWERS.size() && !only(robot).isVisible());

        // The chip takes it off as well, and so does Esc, wherever the keyboard is.
        fx(() -> toggle(robot, 0).fire());
        until(() -> columns(robot).getItems().size() == 2);
        fx(() -> only(robot).fire());
        until(() -> columns(robot).getItems().size() == ANSWERS.size() && !toggle(robot, 0).isSelected());
        for (String where : List.of("#samples", "#vote-bars .toggle-button", "#samples-evidence")) {
            fx(() -> toggle(robot, 0).fire());
            until(() -> columns(robot).getItems().size() == 2);
            fx(() -> robot.lookup(where).query().requestFocus());
            robot.push(KeyCode.ESCAPE);
            until(() -> columns(robot).getItems().size() == ANSWERS.size() && !only(robot).isVisible());
        }

        // What was asked for last is shown alone.
        fx(() -> toggle(robot, 2).fire());
        until(() -> columns(robot).getItems().size() == 1);
        fx(() -> robot.lookup("#evidence-tie").queryAs(Button.class).fire());
        until(() -> columns(robot).getItems().size() == 4 && only(robot).getText().startsWith("Only: tie"));
        assertThat(toggle(robot, 2).isSelected()).isFalse();
        fx(() -> only(robot).fire());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> bars(robot).getFirst().equals("24: 2 votes"));
        untilSo(() -> assertThat(text(robot)).doesNotContain("✓ right").doesNotContain("✗ wrong"));
    }

    @Test
    void labelsStandOnTheSamplesOfWhoeverIsLookedFor(FxRobot robot) {
        Tree tree = Objects.requireNonNull(window().page().shown().tree());
        Solution first = Solutions.of(tree).getFirst();
        Id problem = Objects.requireNonNull(tree.problem()).id();
        String me = window().page().shown().eyes().me();
        window().page().session().submit(Submission.of(Author.person(me), problem,
                new Change.AddLabel(NewLabel.by(me).firstError(first, new FirstError.At(1))),
                new Change.AddLabel(NewLabel.by("ben").step(first.steps().getLast(), Rating.GOOD)))).join();
        until(() -> text(robot).contains("▼ bad") && text(robot).contains("▼ first error in step 2"));
        assertThat(text(robot)).as("others' labels stay unseen").doesNotContain("labels differ");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> text(robot).contains("◆ labels differ") && text(robot).contains("ben: 1 of 2 labelled"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> !text(robot).contains("labels differ"));
    }

    @Test
    void aRightSampleWithAStepThatOneLabelledWrongIsRightByLuckForWhoeverSeesTheLabel(FxRobot robot) {
        Tree tree = Objects.requireNonNull(window().page().shown().tree());
        Solution right =
                Solutions.of(tree).stream().filter(s -> s.last().text().endsWith("72")).findFirst().orElseThrow();
        Id problem = Objects.requireNonNull(tree.problem()).id();
        until(() -> bars(robot).size() == 3);
        fx(() -> toggle(robot, 1).fire());
        until(() -> text(robot).contains("✓ right"));
        window().page().session().submit(Submission.of(Author.person("ben"), problem,
                new Change.AddLabel(NewLabel.by("ben").step(right.steps().getFirst(), Rating.BAD)))).join();
        until(() -> !Objects.requireNonNull(window().page().shown().tree()).equals(tree));
        robot.sleep(500);
        assertThat(text(robot) + said(robot)).as("blind to others").doesNotContain("by luck").doesNotContain("ben");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> said(robot).contains("Right by luck: step 1 was labelled wrong by ben."));
        until(() -> text(robot).contains("✓ right by luck"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> !text(robot).contains("by luck"));
    }

    @Test
    void anAnswerIsCorrectedMergedAndChosenAndEachIsTakenBack(FxRobot robot) {
        fx(() -> {
            columns(robot).requestFocus();
            columns(robot).getSelectionModel().select(4);
        });
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> robot.lookup("#answer-field").tryQuery().isPresent());
        fx(() -> robot.lookup("#answer-field").queryAs(TextField.class).setText("72"));
        robot.push(KeyCode.ENTER);
        until(() -> bars(robot).getFirst().equals("72: 3 votes, right"));
        untilSo(() -> assertThat(said(robot)).contains("read by a person"));
        window().undo(robot);
        until(() -> bars(robot).contains("62: 1 vote, wrong"));

        // 62 and 72 are counted as one.
        fx(() -> toggle(robot, bars(robot).indexOf("62: 1 vote, wrong")).fire());
        robot.push(KeyCode.SHIFT, KeyCode.M);
        until(() -> robot.lookup(".context-menu .menu-item").tryQuery().isPresent());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> bars(robot).size() == 2);
        untilSo(() -> assertThat(said(robot)).contains("are counted as one."));
        fx(() -> robot.lookup("#vote-nothing").queryAs(Button.class).fire());
        until(() -> bars(robot).size() == 3);

        // The first two samples are a tie of two.
        fx(() -> untilKinds(robot).getSelectionModel().select(1));
        until(() -> said(robot).contains("Counted the first"));
        fx(() -> robot.lookup("#vote-until-setting").queryAs(TextField.class).setText("1"));
        fx(() -> robot.lookup("#vote-until-setting").queryAs(TextField.class).getOnAction()
                .handle(new ActionEvent()));
        until(() -> bars(robot).equals(List.of("24: 1 vote, wrong")));
        robot.push(KeyCode.SHIFT, KeyCode.U);
        until(() -> bars(robot).size() == 3);
    }

    @Test
    void theRightAnswerIsCorrectedAndOneUndoBringsTheOldOneBack(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.R);
        until(() -> robot.lookup("#gold-answers").tryQuery().isPresent());
        TextArea answers = robot.lookup("#gold-answers").queryAs(TextArea.class);
        assertThat(answers.getText()).isEqualTo("72");
        fx(() -> answers.setText(" 24 \n\n24.0\n"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> bars(robot).equals(List.of("24: 2 votes, right", "72: 2 votes, wrong", "62: 1 vote, wrong")));
        until(() -> said(robot).contains("The right answer is 24."));
        until(() -> window().page().told().told().startsWith("Right is now “24”, or one other;"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bars(robot).equals(List.of("24: 2 votes, wrong", "72: 2 votes, right", "62: 1 vote, wrong")));
        until(() -> said(robot).contains("The right answer is 72."));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> bars(robot).getFirst().equals("24: 2 votes"));
        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertThat(robot.lookup("#gold-answers").tryQuery()).as("hidden verdicts stay hidden").isEmpty();
    }

    @Test
    void aRuleDecidesTheEvidenceIsAClickAwayAndPathsPart(FxRobot robot) {
        untilSo(() -> assertThat(said(robot)).contains("A right answer ties for the first place.")
                .contains("The right answer is 72."));
        fx(() -> robot.lookup("#evidence-tie").queryAs(Button.class).fire());
        until(() -> columns(robot).getItems().size() == 4);
        fx(() -> robot.lookup("#samples-evidence").queryAs(Button.class).fire());
        until(() -> columns(robot).getItems().size() == 5);
        fx(() -> robot.lookup("#rule-weighted-length").queryAs(ToggleButton.class).fire());
        until(() -> robot.lookup("#rule-weighted-length").queryAs(ToggleButton.class).getAccessibleText()
                .endsWith("decides"));
        window().undo(robot);
        until(() -> robot.lookup("#rule-majority").queryAs(ToggleButton.class).getAccessibleText().endsWith("decides"));
        robot.push(KeyCode.SHIFT, KeyCode.T);
        until(() -> robot.lookup("#samples-paths .path-card").queryAll().size() == 4);
        robot.push(KeyCode.SHIFT, KeyCode.D);
        until(() -> robot.lookup("#samples-difference .differing-text").queryAll().size() >= 2);
        robot.push(KeyCode.SHIFT, KeyCode.D);
        until(() -> columns(robot).isVisible());
    }

    /** Like the menus: from one source, also once somebody has given an act another key. */
    @Test
    void buttonsBesideTheSamplesNameTheKeysOfTheirActsAsTheyAreNow(FxRobot robot) {
        assertThat(tips(robot)).anyMatch(tip -> tip.endsWith(" as one (Shift+M)"))
                .anyMatch(tip -> tip.endsWith("(Shift+N)")).anyMatch(tip -> tip.endsWith("(Shift+C)"))
                .anyMatch(tip -> tip.endsWith("(Shift+U)")).anyMatch(tip -> tip.endsWith("(Shift+L)"));
        fx(() -> window().preferences.change(s -> s.withKey("merge-answer", "Shift+F9")));
        until(() -> tips(robot).stream().anyMatch(tip -> tip.endsWith(" as one (Shift+F9)")));
        assertThat(tips(robot)).noneMatch(tip -> tip.contains("Shift+M"));
    }

    private static List<String> tips(FxRobot robot) {
        return robot.lookup("#vote-panel .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getTooltip() != null).map(button -> button.getTooltip().getText()).toList();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#vote-panel .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> untilKinds(FxRobot robot) {
        return robot.lookup("#vote-until").queryAs(ComboBox.class);
    }

    private static Button only(FxRobot robot) {
        return robot.lookup("#samples-evidence").queryAs(Button.class);
    }

    private static ToggleButton toggle(FxRobot robot, int i) {
        return robot.lookup("#vote-bars .toggle-button").queryAllAs(ToggleButton.class).stream().toList().get(i);
    }

    private static List<String> bars(FxRobot robot) {
        return robot.lookup("#vote-bars .toggle-button").queryAll().stream().map(n -> n.getAccessibleText()).toList();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#samples-pane .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> columns(FxRobot robot) {
        return robot.lookup("#samples").queryAs(ListView.class);
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }
}
