package arborist.ui.kit;

import arborist.ui.kit.Act.Where;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Brings the keys that nothing in the window wanted for itself to the acts they belong to. */
public final class KeyRouter {
    private final Supplier<Actions> actions;
    private final BooleanSupplier covered;
    private final Consumer<String> tell;

    /**
     * @param actions those of the page shown now, or of what covers it
     * @param covered whether a card lies above the page, so that no menu may hear of a key
     * @param tell is told why an act cannot be done, where its key is pressed all the same
     */
    public KeyRouter(Supplier<Actions> actions, BooleanSupplier covered, Consumer<String> tell) {
        this.actions = actions;
        this.covered = covered;
        this.tell = tell;
    }

    /** Listens at the scene's root: after all that is in it, before the menus' own accelerators. */
    public void install(Scene scene) {
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, event -> hear(scene, event));
        // Where what had the focus has just gone, the scene itself is told of a key.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof Scene) {
                hear(scene, event);
            }
        });
    }

    private void hear(Scene scene, KeyEvent event) {
        boolean writing = writes(scene.getFocusOwner());
        if (writing && isThirdSign(event) || route(event, writing) || writing && plain(event)
                || covered.getAsBoolean() && chord(event)) {
            // A letter that was typed, or a key above a card that covers the page, must not reach the accelerator of a menu.
            event.consume();
        }
    }

    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey() || plain(event);
    }

    private boolean route(KeyEvent event, boolean writing) {
        List<Act> meant = actions.get().all().stream()
                // A letter that was given to an act of the whole window is text where a text is written.
                .filter(act -> act.where() == Where.WINDOW && !(writing && KeyBook.isTyped(act.key()))
                        || (act.where() == Where.PAGE || act.where().isOfView() && act.possible()) && !writing)
                .filter(act -> matches(act, event))
                .sorted(Comparator.comparing(act -> !act.where().isOfView())).toList();
        // Two may share a key where only one of them can be done: P pauses a run that goes on, and else plays the past.
        meant.stream().filter(Act::possible).findFirst().ifPresentOrElse(act -> act.handler().run(),
                () -> meant.stream().findFirst().ifPresent(act -> tell.accept(act.hindrance().getValue())));
        return !meant.isEmpty();
    }

    /** Whether the key that was pressed is that of the act. */
    public static boolean matches(Act act, KeyEvent event) {
        return matches(act.key(), event);
    }

    static boolean matches(KeyCombination key, KeyEvent event) {
        if (key instanceof KeyCharacterCombination sign) {
            boolean question =
                    sign.getCharacter().equals("?") && event.getCode() == KeyCode.SLASH && event.isShiftDown();
            return !event.isShortcutDown() && !event.isAltDown()
                    && (question || sign.getCharacter().equals(event.getText())
                            || sign.getCharacter().equals(";") && event.getCode() == KeyCode.SEMICOLON
                                    && !event.isShiftDown());
        }
        return key.match(event);
    }

    /** Whether a text is being written there; one that can only be read does not count. */
    static boolean writes(@Nullable Node focused) {
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case null, default -> false;
        };
    }

    /** Whether a key types its third sign, such as {@code @} on a German Q: AltGr comes as Ctrl and Alt together. */
    private static boolean isThirdSign(KeyEvent event) {
        return event.isControlDown() && event.isAltDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey())
                && event.getText().codePoints().anyMatch(sign -> sign > ' ' && !Character.isISOControl(sign));
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey() || event.getCode() == KeyCode.SPACE
                        || event.getText().length() == 1 && event.getText().charAt(0) > ' ');
    }
}
