package arborist.ui.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Gives each test of a class a stage, and closes the {@link FirstWindow} that it opened there; a static field of the class, annotated
 * with {@link org.junit.jupiter.api.extension.RegisterExtension}.
 */
final class FirstWindows extends ApplicationExtension {
    private @Nullable Stage stage;
    private @Nullable FirstWindow open;

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) throws Exception {
        super.postProcessTestInstance(this, context);
    }

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** For a test that asks what the window has and says: none of it is painted, which without a graphics card takes most of the time. */
    FirstWindow open(Path folder, Locale language, int fontPercent, int width, int height) throws Exception {
        FirstWindow made = painted(folder, language, fontPercent, width, height);
        OpenWindow.fx(() -> made.stage.getScene().getRoot().setOpacity(0));
        return made;
    }

    /** For a test that looks at it. */
    FirstWindow painted(Path folder, Locale language, int fontPercent, int width, int height) throws Exception {
        FirstWindow made =
                new FirstWindow(Objects.requireNonNull(stage), folder, language, fontPercent, width, height);
        open = made;
        return made;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        FirstWindow opened = open;
        open = null;
        if (opened != null) {
            opened.close();
        }
        super.afterEach(context);
    }
}
