package arborist.ui.trouble;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Theme;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;

/** Asks, after a start that never reached its first frame, whether this one shall be a safe one. */
public final class SafeStartPage {
    private static final Words WORDS = Words.of(SafeStartPage.class);

    private SafeStartPage() {}

    /**
     * Asks in a window that is shown already; on the FX thread.
     *
     * @param safely is told the choice
     */
    public static void ask(Stage stage, Consumer<Boolean> safely) {
        StackPane ground = new StackPane();
        Button safe = Controls.button(WORDS.say("safe-start-page.safe"), WORDS.say("safe-start-page.safe-tip"),
                () -> choose(ground, safely, true));
        safe.setId("start-safely");
        Button usual = Controls.button(WORDS.say("safe-start-page.usual"), WORDS.say("safe-start-page.usual-tip"),
                () -> choose(ground, safely, false));
        usual.setId("start-as-usual");
        safe.setMnemonicParsing(true);
        usual.setMnemonicParsing(true);
        safe.setDefaultButton(true);
        safe.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(8, 8, safe, usual);
        buttons.setAlignment(Pos.CENTER);
        Label why = Controls.wrapped(WORDS.say("safe-start-page.why"), "muted");
        why.setTextAlignment(TextAlignment.CENTER);
        why.setStyle("-fx-max-width: 42em;");
        VBox card = new VBox(12, Controls.label(WORDS.say("safe-start-page.title"), "big"), why, buttons);
        card.getStyleClass().add("welcome");
        ground.getChildren().setAll(card);
        Scene scene = new Scene(ground, stage.getScene().getWidth(), stage.getScene().getHeight());
        new Theme(scene).close();
        stage.setScene(scene);
        safe.requestFocus();
    }

    private static void choose(StackPane ground, Consumer<Boolean> safely, boolean choice) {
        // One choice is enough, while what was chosen is loaded.
        ground.setDisable(true);
        safely.accept(choice);
    }
}
