package arborist.ui.labels;

import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard on a page: where what had it there has gone, the page takes it. Else it would go to whatever comes next in the
 * window, a search field perhaps, and the next key would be written there instead of labelling.
 */
final class KeyboardKeeper {
    private final Node page;
    private final Supplier<Node> first;
    private boolean within;

    private KeyboardKeeper(Node page, Supplier<Node> first) {
        this.page = page;
        this.first = first;
    }

    /** @param first takes the keyboard */
    static void on(Node page, Supplier<Node> first) {
        KeyboardKeeper keeper = new KeyboardKeeper(page, first);
        ChangeListener<@Nullable Node> moved = (o, before, now) -> keeper.moved(before, now);
        page.sceneProperty().addListener((o, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        boolean was = within;
        within = holds(now);
        if (was && !within && isGone(before)) {
            first.get().requestFocus();
        }
    }

    private boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it cannot be seen any more: then nobody has led the keyboard away from it. */
    private static boolean isGone(@Nullable Node node) {
        if (node == null || node.getScene() == null) {
            return true;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
