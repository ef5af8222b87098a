package arborist.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** Of several things that can stand in place of the tree, one stands there at a time. */
final class OneInPlace {
    private final List<BooleanProperty> all = new ArrayList<>();

    /** The tree is seen again. */
    void leave() {
        all.forEach(other -> other.set(false));
    }

    /** @param inSight whether that thing stands there */
    void add(BooleanProperty inSight) {
        all.add(inSight);
        inSight.addListener((o, before, now) -> {
            if (now) {
                all.stream().filter(other -> !other.equals(inSight)).forEach(other -> other.set(false));
            }
        });
    }
}
