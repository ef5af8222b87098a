package arborist.ui.tree;

import arborist.words.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the tree, in one list that the pane obeys and the cheat sheet shows. */
public final class TreeKeys {
    private static final Words WORDS = Words.of(TreeKeys.class);
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
                new Key("tree-parent", WORDS.say("tree-keys.to-the-parent"), "Left",
                        WORDS.say("tree-keys.selects-the-thought-above"), c::toParent),
                new Key("tree-child", WORDS.say("tree-keys.to-the-best-child"), "Right",
                        WORDS.say("tree-keys.selects-the-best-child-or"), c::toChild),
                new Key("tree-previous", WORDS.say("tree-keys.to-the-one-before"), "Up",
                        WORDS.say("tree-keys.selects-the-sibling-or-cousin"),
                        c::toPrevious),
                new Key("tree-next", WORDS.say("tree-keys.to-the-next"), "Down",
                        WORDS.say("tree-keys.selects-the-next-sibling-or"), c::toNext),
                new Key("tree-root", WORDS.say("tree-keys.to-the-root"), "Home",
                        WORDS.say("tree-keys.selects-the-question"), c::toRoot),
                new Key("tree-best-leaf", WORDS.say("tree-keys.to-the-best-leaf"), "End",
                        WORDS.say("tree-keys.selects-the-leaf-that-scored"),
                        c::toBestLeaf),
                new Key("tree-best-path", WORDS.say("tree-keys.follow-the-best-path"), "B",
                        WORDS.say("tree-keys.goes-down-by-the-best"),
                        c::followBestPath),
                new Key("tree-fold", WORDS.say("tree-keys.fold-or-unfold"), "Space",
                        WORDS.say("tree-keys.hides-or-shows-what-is"),
                        c.fold()::toggle),
                new Key("tree-fold-enter", WORDS.say("tree-keys.fold-or-unfold"), "Enter",
                        WORDS.say("tree-keys.hides-or-shows-what-is"),
                        c.fold()::toggle),
                new Key("tree-pile", WORDS.say("tree-keys.pile-the-pruned-or-show"), "Shift+Space",
                        WORDS.say("tree-keys.shows-the-pruned-thoughts-of"),
                        c.fold()::togglePile),
                new Key("tree-unfold-subtree", WORDS.say("tree-keys.unfold-all-below"), "*",
                        WORDS.say("tree-keys.shows-everything-below-the-thought"),
                        c.fold()::unfoldSubtree),
                new Key("tree-focus", WORDS.say("tree-keys.focus-on-the-subtree"), "F",
                        WORDS.say("tree-keys.shows-this-thought-and-what"),
                        c::focusOnSubtree),
                new Key("tree-leave-focus", WORDS.say("tree-keys.leave-the-focus"), "Esc",
                        WORDS.say("tree-keys.shows-the-whole-tree-again"), c::leaveFocus),
                new Key("tree-zoom-in", WORDS.say("tree-keys.larger"), "+",
                        WORDS.say("tree-keys.zooms-in-around-the-selected"), c.look()::zoomIn),
                new Key("tree-zoom-in-equals", WORDS.say("tree-keys.larger"), "=",
                        WORDS.say("tree-keys.zooms-in-around-the-selected"),
                        c.look()::zoomIn),
                new Key("tree-zoom-out", WORDS.say("tree-keys.smaller"), "-",
                        WORDS.say("tree-keys.zooms-out-around-the-selected"), c.look()::zoomOut),
                new Key("tree-fit", WORDS.say("tree-keys.the-whole-tree"), "0",
                        WORDS.say("tree-keys.shows-all-of-the-tree"), c.look()::fit),
                new Key("tree-actual-size", WORDS.say("tree-keys.actual-size"), "1",
                        WORDS.say("tree-keys.shows-the-thoughts-at-reading"),
                        c.look()::actualSize),
                new Key("tree-pan-left", WORDS.say("tree-keys.move-left"), "Shortcut+Left",
                        WORDS.say("tree-keys.moves-the-view-to-the"),
                        () -> c.look().pan(-1, 0)),
                new Key("tree-pan-right", WORDS.say("tree-keys.move-right"), "Shortcut+Right",
                        WORDS.say("tree-keys.moves-the-view-right"),
                        () -> c.look().pan(1, 0)),
                new Key("tree-pan-up", WORDS.say("tree-keys.move-up"), "Shortcut+Up",
                        WORDS.say("tree-keys.moves-the-view-up"), () -> c.look().pan(0, -1)),
                new Key("tree-pan-down", WORDS.say("tree-keys.move-down"), "Shortcut+Down",
                        WORDS.say("tree-keys.moves-the-view-down"),
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
