package arborist.ui.workbench;

import arborist.settings.WindowPlace;
import arborist.ui.kit.Preferences;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood before on these screens, and remembers where it is left. */
final class StageKeeper {
    private final Stage stage;
    private final Preferences preferences;

    StageKeeper(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void place() {
        place(stage, preferences.get().windows());
    }

    /**
     * Puts a window where it stood before.
     *
     * @param windows where, for each arrangement of screens
     */
    static void place(Stage stage, Map<String, WindowPlace> windows) {
        List<WindowPlace.Area> screens = screens();
        WindowPlace before = windows.get(arrangement());
        WindowPlace place = before == null ? WindowPlace.on(screens.getFirst()) : before.within(screens);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMinWidth(Math.min(WindowPlace.LEAST_WIDTH, place.width()));
        stage.setMinHeight(Math.min(WindowPlace.LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    void remember() {
        if (stage.isIconified()) {
            return;
        }
        WindowPlace before = preferences.get().windows().get(arrangement());
        WindowPlace now = stage.isMaximized() && before != null
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        preferences.change(s -> s.withWindow(arrangement(), now));
    }

    private static List<WindowPlace.Area> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds)
                .map(b -> new WindowPlace.Area(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight())).toList();
    }

    /** Names the screens that are there, so that each arrangement has its own place. */
    private static String arrangement() {
        return Screen.getScreens().stream().map(Screen::getBounds).map(StageKeeper::words).sorted()
                .collect(Collectors.joining(" "));
    }

    private static String words(Rectangle2D b) {
        return Math.round(b.getWidth()) + "x" + Math.round(b.getHeight()) + "+" + Math.round(b.getMinX()) + "+"
                + Math.round(b.getMinY());
    }
}
