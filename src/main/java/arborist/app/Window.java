package arborist.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The main window; a placeholder until the workbench moves in. */
public final class Window extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Arborist");
        stage.setScene(new Scene(new StackPane(new Label("Arborist")), 1000, 800));
        stage.show();
    }
}
