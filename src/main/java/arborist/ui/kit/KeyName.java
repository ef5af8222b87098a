package arborist.ui.kit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Writes down a key that was pressed, as {@link ActDraft#combination} reads it. */
final class KeyName {
    /** They lead through every page and close what is open, so no act has them by themselves. */
    private static final Set<KeyCode> KEPT = EnumSet.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE,
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN, KeyCode.BACK_SPACE, KeyCode.UNDEFINED, KeyCode.F10);

    /** They turn something over or on for all that is typed, or copy and paste, so no act has them in any way. */
    private static final Set<KeyCode> NEVER = EnumSet.of(KeyCode.CAPS, KeyCode.NUM_LOCK, KeyCode.SCROLL_LOCK,
            KeyCode.KANA_LOCK, KeyCode.ALT_GRAPH, KeyCode.INSERT);

    private KeyName() {}

    /** Empty where it is no key that an act can have. */
    static Optional<String> of(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean chord = event.isShortcutDown() || event.isAltDown();
        if (code.isModifierKey() || NEVER.contains(code) || event.isMetaDown() && !event.isShortcutDown()) {
            return Optional.empty();
        }
        if (!chord && !code.isLetterKey() && !code.isDigitKey() && !code.isFunctionKey()) {
            String text = event.getText();
            if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) != 0x7f) {
                return Optional.of(text);
            }
        }
        if (code == KeyCode.UNDEFINED || code == KeyCode.ESCAPE || code == KeyCode.TAB
                || !chord && KEPT.contains(code)) {
            return Optional.empty();
        }
        return Optional.of((event.isShortcutDown() ? "Shortcut+" : "") + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "") + code.name());
    }

    static boolean isFunction(KeyCombination key) {
        return key instanceof KeyCodeCombination one && one.getCode().isFunctionKey();
    }
}
