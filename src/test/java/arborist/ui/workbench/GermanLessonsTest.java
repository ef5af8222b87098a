package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What a German class is shown, in lessons and on the large screen, says nothing in English, as {@link GermanWindowTest} holds of the window. */
class GermanLessonsTest {
    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();
    /** More turns of a run say the same sort of things. */
    private static final int MOST_TURNS = 40;
    /** As many as are told of {@link #BROKEN}. */
    private static final long FAULTS = 16;
    private static final Path GERMAN = Path.of("assets", "lessons", "de");
    /** Blocks that cannot be taken, a blank line between two. */
    private static final String BROKEN = """
            ---
            titel = Nichts
            ---

            ```run
            strategy = cott
            problem = 3 + 4
            ```

            ```run
            strategy = cot
            samples = 4
            ```

            ```run
            problem = 3 + 4
            ```

            ```run
            strategy = cot
            family = arithmetic
            level = 99
            ```

            ```curve
            family = arithmetic
            along = zzzzzz 1 2
            series a = cot
            ```

            ```curve
            id = Kurve
            family = word
            ```

            ```curve
            family = word
            problems = 0
            series a = cot
            ```

            ```curve
            id = gut
            family = word
            along = samples 1 4
            series Kette = cot
            series Stimmen = self-consistency
            ```

            ```claim
            say = Nichts
            above = Kette
            below = Stimmen at 4
            ```

            ```claim
            say = Nichts
            above = zzzzzz at 4
            below = Stimmen at 4
            ```

            ```claim
            say = Nichts
            above = Kette at 4
            below = Stimmen at 4
            expect = undecided
            ```

            ```ask
            question = Was?
            option = eins
            ```

            ```ask
            question = Was?
            run = zzzzzz
            decide = vote
            ```

            ```labels
            ```

            ```notes
            ```

            ```reveal
            Nicht geschlossen.
            """;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FirstWindow first;
    private final GermanEyes eyes = new GermanEyes();

    private void begin() throws Exception {
        first = WINDOWS.open(folder, Locale.GERMAN, 100, 1280, 900);
    }

    @Test
    void everyPageOfEveryLesson(FxRobot robot) throws Exception {
        begin();
        Lessons lessons = new Lessons(folder);
        for (Lessons.Place place : lessons.all()) {
            // A lesson is a file: of its German one nothing is looked at but what stands around it, and an English one would be found.
            eyes.leaveOut(Files.readString(GERMAN.resolve(place.name() + ".md")));
            lessons.read(place).papers().stream().map(Paper::toString).forEach(eyes::leaveOut);
        }
        first.begin();
        eyes.leaveOut(first.open.page().session());
        for (Lessons.Place place : lessons.all()) {
            Lesson lesson = lessons.read(place);
            first.lesson(robot, place.name());
            for (int page = 0; page < lesson.pages().size(); page++) {
                eyes.see(place.name() + " " + page);
                first.act("lesson-notes");
                eyes.see(place.name() + " " + page + " with notes");
                first.act("lesson-notes");
                if (place.name().equals("04-self-consistency") && !robot.lookup("#run-lost").queryAll().isEmpty()) {
                    asked(robot);
                }
                first.act("lesson-next");
            }
            first.act("lessons");
        }
        assertThat(eyes.wrong()).isEmpty();
    }

    /** A vote that was recorded, what the class guesses of it, and what then is right. */
    private void asked(FxRobot robot) throws Exception {
        first.act("lesson-run");
        until(() -> robot.lookup(".lesson-option").queryAll().size() > 1);
        eyes.leaveOut(first.open.page().session());
        eyes.see("a vote to guess");
        first.act("lesson-option-2");
        eyes.see("a vote guessed");
    }

    @Test
    void allThatAClassDoesInALesson(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("20-mine.md"), OwnLesson.GERMAN.text());
        begin();
        first.begin();
        first.lesson(robot, "20-mine");
        first.act("lesson-run");
        until(() -> robot.lookup("#open-kette").tryQuery().isPresent());
        eyes.leaveOut(first.open.page().session());
        eyes.see("a chain");
        for (ToggleButton mark : robot.lookup("#label-kette .toggle-button").queryAllAs(ToggleButton.class)) {
            fx(mark::fire);
            eyes.see("a step judged");
        }
        until(() -> !robot.lookup("#reveal-kette").queryAs(Button.class).isDisabled());
        fx(() -> robot.lookup("#reveal-kette").queryAs(Button.class).fire());
        eyes.see("what the verifier says");
        first.act("lesson-option-1");
        eyes.see("guessed before it is measured");
        first.act("lesson-run");
        until(() -> robot.lookup("#claim-above .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("6 ")));
        eyes.see("measured");
        first.act("lesson-run");
        eyes.see("nothing left to run");
        for (String id : List.of("#other-beide", "#again-kette")) {
            robot.lookup(id).tryQueryAs(Button.class).ifPresent(button -> fx(button::fire));
            eyes.see(id);
        }
        first.act("lesson-list");
        fx(() -> robot.lookup("#first-look-ask").queryAllAs(Button.class).forEach(Button::fire));
        eyes.see("the list");
        first.act("lesson-class");
        eyes.see("another class");
        assertThat(eyes.wrong()).isEmpty();
    }

    @Test
    void whatIsWrongWithAFile(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("30-fehler.md"), BROKEN);
        Files.writeString(folder.resolve("31-fehler.md"), "Kein Kopf.");
        Files.write(folder.resolve("32-fehler.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        begin();
        first.begin();
        first.act("lessons");
        until(() -> robot.lookup("#lesson-list .wrong-sign").queryAll().size() == 3);
        assertThat(robot.lookup("#lesson-list .wrong-sign").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .mapToLong(text -> text.lines().count())).containsExactly(FAULTS, 2L, 1L);
        eyes.see("faults");
        assertThat(eyes.wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"game24-beam", "game24-monte-carlo", "vote-gone-wrong", "revision", "direct-and-chain"})
    void aRunOnTheLargeScreen(String session, FxRobot robot) throws Exception {
        begin();
        first.open.open(Files.copy(Path.of("sessions", session + ".arborist"), folder.resolve("s.arborist")));
        until(() -> first.open.page().shown().tree() != null && first.open.page().shown().selected() != null);
        eyes.leaveOut(first.open.page().session());
        first.act("present");
        until(() -> first.open.page().presenting().open() != null && !place().isEmpty());
        Scene scene = screen();
        fx(() -> scene.getRoot().setOpacity(0));
        eyes.see("the screen");
        // By each step, then by whole samples where there are any.
        for (int pace = 0; pace < 2; pace++) {
            press(KeyCode.HOME, false);
            turns(pace);
            press(KeyCode.E, false);
            eyes.see("another pace");
        }
        for (KeyCode key : List.of(KeyCode.H, KeyCode.END, KeyCode.R, KeyCode.D, KeyCode.W, KeyCode.S)) {
            press(key, false);
            eyes.see("key " + key);
        }
        press(KeyCode.ESCAPE, false);
        press(KeyCode.S, true);
        eyes.see("the window of notes");
        press(KeyCode.S, true);
        press(KeyCode.F1, false);
        until(() -> scene.lookup("#manual-card") != null);
        press(KeyCode.ESCAPE, false);
        fx(() -> Objects.requireNonNull(first.open.page().presenting().open()).close());
        assertThat(eyes.wrong()).isEmpty();
    }

    private void turns(int pace) {
        String before = "";
        for (int turn = 0; turn < MOST_TURNS && !place().equals(before); turn++) {
            before = place();
            eyes.see("turn " + turn + " at pace " + pace);
            press(turn % 3 == 0 ? KeyCode.N : KeyCode.RIGHT, false);
        }
    }

    private String place() {
        String[] words = {""};
        fx(() -> Window.getWindows().stream().map(window -> window.getScene().lookup("#present-place"))
                .filter(Labeled.class::isInstance).forEach(node -> words[0] = ((Labeled) node).getText()));
        return words[0];
    }

    private static Scene screen() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#present-what") != null)
                .findFirst().orElseThrow();
    }

    private void press(KeyCode key, boolean shift) {
        Scene scene = screen();
        fx(() -> {
            Node owner = scene.getFocusOwner();
            FirstWindow.press(owner == null ? scene.getRoot() : owner, key, shift ? KeyCode.SHIFT : null);
        });
    }
}
