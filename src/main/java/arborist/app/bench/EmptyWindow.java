package arborist.app.bench;

import arborist.app.start.FirstFrame;
import arborist.app.start.Rehearsal;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A program that shows an empty window and nothing else: with it {@link StartBench} compares ours. */
public final class EmptyWindow {
    private EmptyWindow() {}

    // Not an Application itself, as our launcher is none.
    public static void main(String[] args) {
        Application.launch(Shown.class, args);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1200, 800));
            stage.show();
            FirstFrame.then(() -> {
                if (Rehearsal.of(System.getenv(), System.out).endsAt(Rehearsal.Stage.FRAME)) {
                    Platform.exit();
                }
            });
        }
    }
}
