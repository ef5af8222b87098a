package arborist.ui.present;

import arborist.words.Words;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A presentation's window, which covers one of the screens: another than the program's where there are two. */
final class Cover {
    private static final Words WORDS = Words.of(Cover.class);

    private final Stage stage = new Stage();
    private Screens screens = new Screens(List.of(Screen.getPrimary().getBounds()), 0);

    /** @param closed runs where somebody closes it */
    Cover(Runnable closed) {
        stage.setTitle(WORDS.say("presentation.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> closed.run());
    }

    Stage stage() {
        return stage;
    }

    /** Shows it beside a window. */
    void show(Window beside) {
        screens = Screens.beside(all(), new Rectangle2D(beside.getX(), beside.getY(), Math.max(1, beside.getWidth()),
                Math.max(1, beside.getHeight())));
        cover();
        stage.show();
    }

    boolean several() {
        return screens.all().size() > 1;
    }

    /** Goes on to another screen, where there is one, and says which. */
    String next() {
        screens = screens.next(all());
        stage.setFullScreen(false);
        cover();
        return several() ? where() : WORDS.say("presentation.one-screen");
    }

    /** On which screen it is. */
    String where() {
        return WORDS.say("presentation.on-screen", screens.at() + 1, screens.all().size(),
                // As screens are named, without separators of thousands.
                String.valueOf(Math.round(screens.screen().getWidth())),
                String.valueOf(Math.round(screens.screen().getHeight())));
    }

    private void cover() {
        Rectangle2D screen = screens.screen();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
    }

    private static List<Rectangle2D> all() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }
}
