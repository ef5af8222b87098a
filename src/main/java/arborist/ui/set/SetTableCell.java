package arborist.ui.set;

import arborist.ui.kit.Controls;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** How one run came out, in a sign and words; a click opens it. */
final class SetTableCell extends TableCell<SetGrid.Row, SetCell> {
    private static final List<String> STYLES = List.of("muted", "right-sign", "wrong-sign", "warn-sign", "plain");

    SetTableCell(BiConsumer<SetGrid.@Nullable Row, SetCell> open) {
        getStyleClass().add("set-cell");
        setOnMouseClicked(event -> {
            SetCell cell = getItem();
            if (cell != null && !isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getTableRow().getItem(), cell);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SetCell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().removeAll(STYLES);
        if (cell == null || empty) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        setText(cell.text());
        getStyleClass().add(cell.state().style());
        Controls.describe(this, cell.spoken(), cell.spoken());
    }
}
