package arborist.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** One quiet line that tells what was just done, with a button where something can be done about it. */
public final class TellLine extends HBox {
    private final Label words = Controls.label("");
    private final PauseTransition fade = new PauseTransition(Duration.seconds(12));

    public TellLine() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMinWidth(0);
        words.setId("told");
        getChildren().add(words);
        setMinWidth(0);
        fade.setOnFinished(e -> clear());
    }

    public void tell(String sentence) {
        getChildren().setAll(words);
        words.setWrapText(false);
        words.getStyleClass().remove("wrong-sign");
        words.setText(sentence);
        // A narrow window has no room for all of a long one.
        words.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
        words.setAccessibleText(sentence);
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        fade.playFromStart();
    }

    /** A sentence with something to do about it; it stays until the next one. */
    public void tell(String sentence, String doing, Runnable what) {
        tell(sentence);
        fade.stop();
        // What asks for something is read whole, in a narrow window in several lines.
        words.setWrapText(true);
        Button button = Controls.link(doing, doing, () -> {
            clear();
            what.run();
        });
        button.setId("told-action");
        getChildren().add(button);
    }

    /** Why something could not be done; it stays until the next sentence. */
    public void fail(String sentence) {
        tell(sentence);
        fade.stop();
        words.getStyleClass().add("wrong-sign");
    }

    /** Why something could not be done, and what can be done instead. */
    public void fail(String sentence, String doing, Runnable what) {
        tell(sentence, doing, what);
        words.getStyleClass().add("wrong-sign");
    }

    /** Whether a sentence stands there, for lines that take no room otherwise. */
    public ObservableValue<Boolean> visibleWhenTold() {
        return words.textProperty().isNotEmpty();
    }

    /** The sentence that stands there, as it changes. */
    public ReadOnlyStringProperty toldProperty() {
        return words.textProperty();
    }

    /** The sentence that stands there, empty where none does. */
    public String told() {
        return words.getText();
    }

    private void clear() {
        getChildren().setAll(words);
        words.setText("");
    }
}
