package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.lesson.Lessons;
import arborist.lesson.measure.KeptCurves;
import arborist.llm.Limits;
import arborist.session.ProblemRow;
import arborist.settings.Keys;
import arborist.settings.Look;
import arborist.settings.SessionLimits;
import arborist.trace.Id;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** A window with all that somebody has who starts the program for the first time: models, lessons and the example. */
final class FirstWindow implements AutoCloseable {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final RunKit kit;
    final ExampleFile example;
    final Stage stage;
    final OpenWindow open;

    /** @param folder its own, for settings, the example and what models were asked */
    FirstWindow(Stage stage, Path folder, Locale language, int fontPercent, int width, int height) throws Exception {
        this.stage = stage;
        Keys keys = new Keys(null, Map.of());
        kit = new RunKit(folder, () -> keys, "test");
        example = new ExampleFile(folder.resolve("example.arborist"), new ExampleSession("test"));
        Locale.setDefault(Locale.Category.DISPLAY, language);
        Preferences preferences = OpenWindow.fresh(folder);
        preferences.change(settings -> settings.withLook(Look.LIGHT).withFontPercent(fontPercent));
        OpenWindow[] made = new OpenWindow[1];
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            made[0] = new OpenWindow(stage, preferences,
                    new RunServices(session -> kit.in(session, null, null, Limits.NONE),
                            new WindowChoices(kit, () -> keys, () -> preferences.get().models()),
                            session -> kit.asking(session, () -> SessionLimits.NONE), kit::by),
                    new Teaching(new Lessons(folder), new KeptCurves(folder.resolve("figures"), () -> "test"),
                            door -> kit.in(door, null, null, Limits.NONE)),
                    example);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        open = made[0];
    }

    /** Does an act, whether it is in sight or not. */
    void act(String id) {
        fx(() -> open.page().actions().get(id).handler().run());
    }

    /** Opens the example. */
    void begin() throws Exception {
        open.open(example.ready());
        until(() -> open.page().shown().selected() != null && open.page().shown().tree() != null);
    }

    /** Shows a lesson by its name, and waits for it. */
    void lesson(FxRobot robot, String name) {
        act("lessons");
        until(() -> robot.lookup("#lesson-" + name).tryQuery().isPresent());
        fx(() -> robot.lookup("#lesson-" + name).queryAs(Button.class).fire());
        until(() -> robot.lookup("#lesson-scroll").query().isFocused());
    }

    /** Shows a problem by its place in the list, and waits for it. */
    void problem(int at) {
        until(() -> list().getItems().size() > at);
        Id wanted = list().getItems().get(at).id();
        fx(() -> list().getSelectionModel().clearAndSelect(at));
        until(() -> wanted.equals(open.page().shown().problem()) && open.page().shown().tree() != null
                && open.page().shown().selected() != null);
    }

    @SuppressWarnings("unchecked")
    ListView<ProblemRow> list() {
        return (ListView<ProblemRow>) stage.getScene().lookup("#problems");
    }

    /**
     * Presses a key where the keyboard is, as the window itself is told of it; a robot takes ten times as long. A test that says what
     * somebody's key comes to uses the robot.
     *
     * @param with the modifier, null for none
     */
    void press(KeyCode code, @Nullable KeyCode with) {
        fx(() -> {
            Scene scene = Window.getWindows().stream().filter(w -> w.isFocused() && w instanceof Stage).findFirst()
                    .orElse(stage).getScene();
            Node owner = scene.getFocusOwner();
            press(owner == null ? scene.getRoot() : owner, code, with);
        });
    }

    static void press(Node owner, KeyCode code, @Nullable KeyCode with) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", code, with == KeyCode.SHIFT, with == KeyCode.CONTROL,
                    with == KeyCode.ALT, false));
        }
    }

    void press(KeyCode code) {
        press(code, null);
    }

    @Override
    public void close() {
        open.close();
        kit.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }
}
