package arborist.ui.labels;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a text about a step: a note, or a better step. Ctrl+Enter saves. */
final class StepCard extends VBox {
    private static final Words WORDS = Words.of(StepCard.class);
    private final TextArea area = new TextArea();

    /**
     * Asks.
     *
     * @param standing the text as it stands
     * @param save is told the text
     */
    StepCard(String title, String help, String standing, Consumer<String> save, Runnable cancelled) {
        getStyleClass().add("card");
        setId("step-card");
        setStyle("-fx-pref-width: 40em;");
        setAccessibleText(title);
        area.setId("step-text");
        area.setText(standing);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        Controls.describe(area, title, help);
        Button go = Controls.button(WORDS.say("step-card.save"), WORDS.say("step-card.saves-it-ctrl-enter"),
                () -> save.accept(area.getText().strip()));
        go.getStyleClass().add("accent");
        go.setId("step-save");
        area.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save.accept(area.getText().strip());
                event.consume();
            }
        });
        HBox foot = new HBox(8, go, Controls.spacer(),
                Controls.button(WORDS.say("step-card.cancel"), WORDS.say("step-card.changes-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(title, "title"), Controls.wrapped(help, "muted"), area, foot);
    }

    Node first() {
        return area;
    }
}
