package arborist.ui.run;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A template's name, and whether it was changed. */
final class PromptCell extends ListCell<PromptDesk.Sheet> {
    private static final Words WORDS = Words.of(PromptCell.class);
    private final Predicate<String> begun;
    private final Label name = Controls.label("");
    private final Label state = Controls.label("", "muted", "small");
    private final VBox box = new VBox(1, name, state);

    /** @param begun whether a template has words that were not kept */
    PromptCell(Predicate<String> begun) {
        this.begun = begun;
        getStyleClass().addAll("row-cell", "two-lines");
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(PromptDesk.@Nullable Sheet sheet, boolean empty) {
        super.updateItem(sheet, empty);
        if (sheet == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(sheet.name());
        state.setText(
                begun.test(sheet.name()) ? WORDS.say("prompt-cell.not-kept-yet")
                        : sheet.changed() ? WORDS.say("prompt-cell.yours") : WORDS.say("prompt-cell.ours"));
        setGraphic(box);
        setAccessibleText(sheet.name() + ", " + state.getText());
    }
}
