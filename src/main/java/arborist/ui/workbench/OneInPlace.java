package arborist.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Of several things that can stand in place of the tree, one stands there at a time. */
final class OneInPlace {
    private final List<BooleanProperty> all = new ArrayList<>();
    private final ObjectProperty<@Nullable BooleanProperty> behind = new SimpleObjectProperty<>();

    /** The tree is seen again. */
    void leave() {
        behind.set(null);
        all.forEach(other -> other.set(false));
    }

    /** What is in sight is left for what was there before it. */
    void back() {
        BooleanProperty next = behind.get();
        leave();
        if (next != null) {
            next.set(true);
        }
    }

    /** Whether the tree is what one comes back to. */
    ObservableValue<Boolean> treeBehind() {
        return behind.isNull();
    }

    /** @param inSight whether that thing stands there */
    void add(BooleanProperty inSight) {
        all.add(inSight);
        inSight.addListener((o, before, now) -> {
            if (now) {
                Optional<BooleanProperty> left =
                        all.stream().filter(other -> !other.equals(inSight) && other.get()).findFirst();
                behind.set(left.isPresent() ? left.get() : null);
                all.stream().filter(other -> !other.equals(inSight)).forEach(other -> other.set(false));
            }
        });
    }
}
