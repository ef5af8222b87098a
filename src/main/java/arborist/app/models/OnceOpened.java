package arborist.app.models;

import arborist.settings.Keys;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The system's keys, opened when somebody first needs one. Safe to use from any thread. */
public final class OnceOpened implements Supplier<Keys> {
    private @Nullable Keys keys;

    @Override
    public synchronized Keys get() {
        Keys open = keys;
        if (open == null) {
            open = Keys.standard();
            keys = open;
        }
        return open;
    }
}
