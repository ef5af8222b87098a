package arborist.ui.kit;

import arborist.words.Words;
import java.util.StringJoiner;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Keys as they stand on a keyboard. */
public final class KeyText {
    private static final Words WORDS = Words.of(KeyText.class);
    private KeyText() {}

    /** Such as {@code Ctrl+Shift+Z}, {@code X} or {@code ?}. */
    public static String of(KeyCombination key) {
        StringJoiner text = new StringJoiner("+");
        if (key.getShortcut() == ModifierValue.DOWN || key.getControl() == ModifierValue.DOWN) {
            text.add(WORDS.say("key-text.ctrl"));
        }
        if (key.getAlt() == ModifierValue.DOWN) {
            text.add(WORDS.say("key-text.alt"));
        }
        if (key.getShift() == ModifierValue.DOWN) {
            text.add(WORDS.say("key-text.shift"));
        }
        return text.add(last(key)).toString();
    }

    /** The same of a combination that is written down, such as {@code Shortcut+Enter}. */
    public static String of(String key) {
        return of(KeyCombination.valueOf(key));
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
            case HOME -> WORDS.say("key-text.home");
            case END -> WORDS.say("key-text.end");
            case ENTER -> WORDS.say("key-text.enter");
            case DELETE -> WORDS.say("key-text.delete");
            case SPACE -> WORDS.say("key-text.space");
            case ESCAPE -> WORDS.say("key-text.esc");
            case PAGE_DOWN -> WORDS.say("key-text.page-down");
            case PAGE_UP -> WORDS.say("key-text.page-up");
            case BACK_SPACE -> WORDS.say("key-text.backspace");
            default -> code.getName();
        };
    }
}
