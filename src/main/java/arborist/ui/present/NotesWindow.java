package arborist.ui.present;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Theme;
import arborist.words.Words;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The speaker's notes in a small window of their own, for a screen that the class does not see. */
final class NotesWindow {
    private static final Words WORDS = Words.of(NotesWindow.class);
    private static final double FONT = 16;

    private final Stage stage = new Stage();
    private final NotesPane pane;
    private final Label place = Controls.label("", "title");
    private final Label what = Controls.wrapped("", "strong");
    private final Scene scene;
    private final VBox all;

    /** @param keys is handed what is pressed while no note is written */
    NotesWindow(Stage owner, Reel reel, BiConsumer<String, String> write, Consumer<KeyEvent> keys) {
        pane = new NotesPane("present-notes-window", write);
        VBox.setVgrow(pane, Priority.ALWAYS);
        all = new VBox(8, place, what, pane,
                Controls.wrapped(WORDS.say("notes-window.keys"), "muted",
                        "small"));
        all.getStyleClass().add("present-notes-page");
        all.setFocusTraversable(true);
        scene = new Scene(all, 560, 420);
        stage.initOwner(owner);
        stage.setTitle(WORDS.say("notes-window.title"));
        stage.setScene(scene);
        stage.setOnHidden(event -> pane.keep());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!pane.text().isFocused()) {
                keys.accept(event);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                all.requestFocus();
                event.consume();
            }
        });
        reel.sceneProperty().addListener((o, before, now) -> {
            place.setText(WORDS.say("notes-window.of", reel.atProperty().get(), reel.size()));
            what.setText(now == null ? "" : now.told().line());
        });
    }

    void toggle() {
        if (stage.isShowing()) {
            stage.hide();
        } else {
            stage.show();
            // The keys go on working; to write, one clicks into the text.
            all.requestFocus();
        }
    }

    void show(String where, String title, String note) {
        pane.show(where, title, note);
    }

    void dress(boolean dark) {
        Theme.dress(scene, dark, FONT);
    }

    void close() {
        pane.keep();
        stage.hide();
    }
}
