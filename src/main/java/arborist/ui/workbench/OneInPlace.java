package arborist.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/** Of several things that can stand in place of the tree, one stands there at a time. */
final class OneInPlace {
    private final List<BooleanProperty> all = new ArrayList<>();
    private @Nullable BooleanProperty behind;

    /** The tree is seen again. */
    void leave() {
        behind = null;
        all.forEach(other -> other.set(false));
    }

    /** What is in sight is left for what was there before it. */
    void back() {
        BooleanProperty next = behind;
        leave();
        if (next != null) {
            next.set(true);
        }
    }

    /** Whether the tree is what one comes back to. */
    boolean isTreeBehind() {
        return behind == null;
    }

    /** @param inSight whether that thing stands there */
    void add(BooleanProperty inSight) {
        all.add(inSight);
        inSight.addListener((o, before, now) -> {
            if (now) {
                Optional<BooleanProperty> left =
                        all.stream().filter(other -> !other.equals(inSight) && other.get()).findFirst();
                behind = left.isPresent() ? left.get() : null;
                all.stream().filter(other -> !other.equals(inSight)).forEach(other -> other.set(false));
            }
        });
    }
}
