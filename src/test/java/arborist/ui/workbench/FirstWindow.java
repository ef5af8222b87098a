package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;

import arborist.app.example.ExampleFile;
import arborist.app.example.ExampleSession;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.lesson.Lessons;
import arborist.llm.Limits;
import arborist.settings.Keys;
import arborist.settings.Look;
import arborist.settings.SessionLimits;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunServices;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.stage.Stage;

/** A window with all that somebody has who starts the program for the first time: models, lessons and the example. */
final class FirstWindow implements AutoCloseable {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final RunKit kit;
    final ExampleFile example;
    final OpenWindow open;

    /** @param folder its own, for settings, the example and what models were asked */
    FirstWindow(Stage stage, Path folder, Locale language, int fontPercent, int width, int height) throws Exception {
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
                    new Teaching(new Lessons(folder), door -> kit.in(door, null, null, Limits.NONE)), example);
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

    @Override
    public void close() {
        open.close();
        kit.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }
}
