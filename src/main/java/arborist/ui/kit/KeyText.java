package arborist.ui.kit;

import java.util.StringJoiner;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Keys as they stand on a keyboard. */
public final class KeyText {
    private KeyText() {}

    /** Such as {@code Ctrl+Shift+Z}, {@code X} or {@code ?}. */
    public static String of(KeyCombination key) {
        StringJoiner text = new StringJoiner("+");
        if (key.getShortcut() == ModifierValue.DOWN || key.getControl() == ModifierValue.DOWN) {
            text.add("Ctrl");
        }
        if (key.getAlt() == ModifierValue.DOWN) {
            text.add("Alt");
        }
        if (key.getShift() == ModifierValue.DOWN) {
            text.add("Shift");
        }
        return text.add(last(key)).toString();
    }

    private static String last(KeyCombination key) {
        if (key instanceof KeyCharacterCombination sign) {
            return sign.getCharacter();
        }
        return key instanceof KeyCodeCombination code ? name(code.getCode()) : key.getDisplayText();
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case EQUALS -> "=";
            case MINUS -> "−";
            case COMMA -> ",";
            case PERIOD -> ".";
            case SLASH -> "/";
            case BACK_SLASH -> "\\";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case ENTER -> "Enter";
            case DELETE -> "Delete";
            case SPACE -> "Space";
            case ESCAPE -> "Esc";
            case PAGE_DOWN -> "Page down";
            case PAGE_UP -> "Page up";
            case BACK_SPACE -> "Backspace";
            default -> code.getName();
        };
    }
}
