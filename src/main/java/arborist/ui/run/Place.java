package arborist.ui.run;

import org.jspecify.annotations.Nullable;

/**
 * Where a model is.
 *
 * @param address null for the kind's own, or where none is written yet
 */
record Place(Choices.Kind kind, @Nullable String address) {

    /** Whether it is still to be said where it is. */
    boolean isNowhere() {
        return !kind.isHere() && kind.address().isEmpty() && address == null;
    }

    /** Whether there may be a key to it: another server may want one, which nobody knows before it is asked. */
    boolean mayWantKey() {
        return kind.wantsKey() || !kind.isHere() && kind.address().isEmpty();
    }
}
