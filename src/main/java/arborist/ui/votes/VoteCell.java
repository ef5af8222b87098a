package arborist.ui.votes;

import arborist.vote.set.ProblemFigures;
import arborist.words.Words;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of the table of votes: what it says, in which colour, and what that means. */
final class VoteCell<T extends @Nullable Object> extends TableCell<ProblemFigures, T> {
    private static final Words WORDS = Words.of(VoteCell.class);
    private static final int SHORT = 12;
    private static final double WIDEST = 420;

    /** What a column tells. */
    enum Is {
        CHOSEN, WHY, PLAIN
    }

    private final Is is;
    private final BooleanSupplier hidden;

    /** @param hidden whether right and wrong are kept back */
    VoteCell(Is is, BooleanSupplier hidden) {
        this.is = is;
        this.hidden = hidden;
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        String text = empty || item == null ? "" : item instanceof Number number
                ? String.format(WORDS.language(), "%,d", number.longValue()) : item.toString();
        ProblemFigures row = empty || getTableRow() == null || hidden.getAsBoolean() ? null : getTableRow().getItem();
        Fate fate = row != null && is == Is.CHOSEN ? Fate.of(row) : Fate.UNKNOWN;
        setText(fate.sign() + text);
        setAccessibleText(fate.says().isEmpty() ? text : WORDS.say("vote-cell.spoken", text, fate.says()));
        String tip = row != null && is == Is.WHY ? Fate.explained(row)
                : !fate.says().isEmpty() ? WORDS.say("vote-cell.tip", text, fate.says())
                : text.length() < SHORT ? "" : text;
        setTooltip(tip.isEmpty() ? null : tooltip(tip));
        getStyleClass().removeAll("right-sign", "wrong-sign", "warn-sign", "numbers");
        if (item instanceof Number) {
            getStyleClass().add("numbers");
        }
        if (!fate.style().isEmpty()) {
            getStyleClass().add(fate.style());
        }
    }
}
