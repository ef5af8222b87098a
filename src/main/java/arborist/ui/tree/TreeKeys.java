package arborist.ui.tree;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the tree, in one list that the pane obeys and the cheat sheet shows. */
public final class TreeKeys {
    private final List<Key> keys;

    /**
     * A key and what it does.
     *
     * @param id lower-case words joined by hyphens
     * @param key as {@link KeyCombination#valueOf} reads it, or one sign such as {@code *}
     * @param tooltip a sentence
     */
    public record Key(String id, String name, String key, String tooltip, Runnable does) {
        boolean matches(KeyEvent event) {
            boolean letter = key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
            if (letter || key.equals("0") || key.equals("1")) {
                boolean free = !event.isShortcutDown() && !event.isAltDown();
                return free && (key.equals(event.getText()) || event.getCode() == pad());
            }
            return KeyCombination.valueOf(key).match(event);
        }

        private KeyCode pad() {
            return switch (key) {
                case "+" -> KeyCode.ADD;
                case "-" -> KeyCode.SUBTRACT;
                case "*" -> KeyCode.MULTIPLY;
                case "0" -> KeyCode.NUMPAD0;
                case "1" -> KeyCode.NUMPAD1;
                default -> KeyCode.UNDEFINED;
            };
        }
    }

    TreeKeys(TreeCommands c) {
        keys = List.of(
                new Key("tree-parent", "To the parent", "Left", "Selects the thought above.", c::toParent),
                new Key("tree-child", "To the best child", "Right", "Selects the best child, or unfolds.", c::toChild),
                new Key("tree-previous", "To the one before", "Up", "Selects the sibling or cousin before.",
                        c::toPrevious),
                new Key("tree-next", "To the next", "Down", "Selects the next sibling or cousin.", c::toNext),
                new Key("tree-root", "To the root", "Home", "Selects the question.", c::toRoot),
                new Key("tree-best-leaf", "To the best leaf", "End", "Selects the leaf that scored best.",
                        c::toBestLeaf),
                new Key("tree-best-path", "Follow the best path", "B", "Goes down by the best child at every step.",
                        c::followBestPath),
                new Key("tree-fold", "Fold or unfold", "Space", "Hides or shows what is below the thought.",
                        c.fold()::toggle),
                new Key("tree-fold-enter", "Fold or unfold", "Enter", "Hides or shows what is below the thought.",
                        c.fold()::toggle),
                new Key("tree-pile", "Pile the pruned, or show each", "Shift+Space",
                        "Shows the pruned thoughts of this family as one card, or each by itself.",
                        c.fold()::togglePile),
                new Key("tree-unfold-subtree", "Unfold all below", "*", "Shows everything below the thought.",
                        c.fold()::unfoldSubtree),
                new Key("tree-focus", "Focus on the subtree", "F", "Shows this thought and what is below it alone.",
                        c::focusOnSubtree),
                new Key("tree-leave-focus", "Leave the focus", "Esc", "Shows the whole tree again.", c::leaveFocus),
                new Key("tree-zoom-in", "Larger", "+", "Zooms in around the selected thought.", c.look()::zoomIn),
                new Key("tree-zoom-in-equals", "Larger", "=", "Zooms in around the selected thought.",
                        c.look()::zoomIn),
                new Key("tree-zoom-out", "Smaller", "-", "Zooms out around the selected thought.", c.look()::zoomOut),
                new Key("tree-fit", "The whole tree", "0", "Shows all of the tree at once.", c.look()::fit),
                new Key("tree-actual-size", "Actual size", "1", "Shows the thoughts at reading size.",
                        c.look()::actualSize),
                new Key("tree-pan-left", "Move left", "Shortcut+Left", "Moves the view to the left.",
                        () -> c.look().pan(-1, 0)),
                new Key("tree-pan-right", "Move right", "Shortcut+Right", "Moves the view to the right.",
                        () -> c.look().pan(1, 0)),
                new Key("tree-pan-up", "Move up", "Shortcut+Up", "Moves the view up.", () -> c.look().pan(0, -1)),
                new Key("tree-pan-down", "Move down", "Shortcut+Down", "Moves the view down.",
                        () -> c.look().pan(0, 1)));
    }

    public List<Key> all() {
        return keys;
    }

    /** Does what the key stands for, and takes it. */
    void handle(KeyEvent event) {
        for (Key key : keys) {
            if (key.matches(event)) {
                key.does.run();
                event.consume();
                return;
            }
        }
    }
}
