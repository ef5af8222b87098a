package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/**
 * Makes the pictures of the manual by going where they are, in the window itself; and looks that nothing is cut there, in the other
 * language and in the largest type as well. With {@code -Darborist.pictures=src/site/images} those of the manual are made anew.
 */
class ManualPicturesTest {
    private static final Path MADE = Path.of(System.getProperty("arborist.pictures", "target/site/images"));
    static final Set<String> NAMES = new TreeSet<>(
            Set.of("welcome", "tree", "samples", "votes", "labels", "lesson", "presenting", "run"));
    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FirstWindow first;
    @SuppressWarnings("NullAway.Init")
    private OpenWindow open;
    private Path into = MADE;
    private final List<String> cut = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en, 100, 1200, 780", "de, 100, 1200, 780", "de, 200, 1280, 780"})
    void eachPictureShowsItsPartOfTheProgram(String language, int font, int width, int height, FxRobot robot)
            throws Exception {
        boolean manual = language.equals("en");
        into = manual ? MADE : Path.of("target/site/images-" + language + "-" + font);
        first = WINDOWS.painted(folder, Locale.of(language), font, width, height);
        open = first.open;
        welcome(robot);
        tree();
        samples(robot);
        votes(robot);
        labels(robot);
        run(robot);
        lesson(robot);
        manual(robot);
        presenting(robot);
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(NAMES.stream().map(name -> name + ".png").toList());
        }
        assertThat(cut).as("a button's words are cut").isEmpty();
    }

    private void welcome(FxRobot robot) throws Exception {
        fx(() -> robot.lookup("#first-look-ask").queryAs(Button.class).fire());
        for (String half : List.of("#first-look-direct", "#first-look-cot")) {
            until(() -> texts(robot, half).toLowerCase(Locale.ROOT).contains("token"));
        }
        picture("welcome", first.stage.getScene());
    }

    private void tree() throws Exception {
        open.open(first.example.ready());
        first.problem(5);
        picture("tree", first.stage.getScene());
    }

    private void samples(FxRobot robot) throws Exception {
        first.problem(2);
        first.act("samples-view");
        until(() -> robot.lookup("#samples").tryQuery().isPresent());
        picture("samples", first.stage.getScene());
        first.act("samples-view");
    }

    private void votes(FxRobot robot) throws Exception {
        first.act("votes-view");
        until(() -> robot.lookup("#votes-kinds .toggle-button").queryAll().size() > 1);
        picture("votes", first.stage.getScene());
        first.act("votes-view");
    }

    private void labels(FxRobot robot) throws Exception {
        first.act("labels-view");
        until(() -> texts(robot, "#labels-side").length() > 100);
        robot.type(KeyCode.J);
        until(() -> texts(robot, "#labels-side").contains("1"));
        picture("labels", first.stage.getScene());
        first.act("labels-view");
    }

    private void run(FxRobot robot) throws Exception {
        first.problem(3);
        first.act("run");
        until(() -> robot.lookup("#run-card").tryQuery().isPresent());
        picture("run", first.stage.getScene());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#run-card").tryQuery().isEmpty());
    }

    private void lesson(FxRobot robot) throws Exception {
        first.lesson(robot, "04-self-consistency");
        fx(() -> robot.lookup("#lesson-next").queryAs(Button.class).fire());
        until(() -> robot.lookup("#begin-won").tryQuery().isPresent());
        fx(() -> robot.lookup("#begin-won").queryAs(Button.class).fire());
        until(() -> robot.lookup(".lesson-option").queryAll().size() > 1);
        fx(() -> robot.lookup(".lesson-option").queryAllAs(Button.class).iterator().next().fire());
        until(() -> robot.lookup("#open-won").tryQuery().isPresent());
        // What the class chose stayed where it was, and the run above it moved out of sight.
        fx(() -> {
            robot.lookup("#lesson-scroll").queryAs(ScrollPane.class).setVvalue(0);
            // What was told of the page before belongs to no lesson.
            first.open.page().told().tell("");
        });
        picture("lesson", first.stage.getScene());
        first.act("lessons");
    }

    /** The manual in the window shows these pictures too. */
    private void manual(FxRobot robot) {
        robot.type(KeyCode.F1);
        until(() -> robot.lookup("#manual-card .manual-picture").tryQuery()
                .filter(picture -> picture.getLayoutBounds().getHeight() > 100).isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#manual-card").tryQuery().isEmpty());
    }

    private void presenting(FxRobot robot) throws Exception {
        first.problem(3);
        robot.type(KeyCode.F5);
        until(() -> open.page().presenting().open() != null);
        Scene scene = Window.getWindows().stream().filter(w -> !w.equals(first.stage)).map(w -> w.getScene())
                .filter(s -> s.lookup("#present-what") != null).findFirst().orElseThrow();
        until(() -> scene.getWindow() instanceof Stage presenting && presenting.isFullScreen());
        still(scene);
        for (int turn = 0; turn < 3; turn++) {
            robot.type(KeyCode.N);
            still(scene);
        }
        picture("presenting", scene);
        robot.type(KeyCode.ESCAPE);
        until(() -> open.page().presenting().open() == null);
    }

    /** Until what is loaded beside the window has arrived: four looks in a row see the same. */
    private static SmallPng still(Scene scene) throws Exception {
        SmallPng last = shot(scene);
        for (int equal = 0, looks = 0; equal < 3; looks++) {
            assertThat(looks).as("looks at a window that does not come to rest").isLessThan(300);
            TimeUnit.MILLISECONDS.sleep(100);
            SmallPng now = shot(scene);
            equal = now.shows(last) ? equal + 1 : 0;
            last = now;
        }
        return last;
    }

    private static SmallPng shot(Scene scene) throws Exception {
        CompletableFuture<WritableImage> shot = new CompletableFuture<>();
        fx(() -> shot.complete(scene.snapshot(null)));
        return new SmallPng(shot.get(10, TimeUnit.SECONDS));
    }

    private void picture(String name, Scene scene) throws Exception {
        SmallPng png = still(scene);
        fx(() -> CutWords.in(scene.getRoot()).forEach(words -> cut.add(name + ": " + words)));
        assertThat(png.drawn()).as(name + " shows something").isGreaterThan(0.03);
        assertThat(png.width()).as(name).isGreaterThan(900);
        Path file = into.resolve(name + ".png");
        png.write(file);
    }

    private static String texts(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().map(node -> words(node).collect(Collectors.joining("\n"))).orElse("");
    }

    private static Stream<String> words(javafx.scene.Node node) {
        return node instanceof Text text ? Stream.of(text.getText())
                : node instanceof Parent parent && node.isVisible()
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ManualPicturesTest::words)
                : Stream.empty();
    }
}
