package arborist.trace;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Things of one kind by their ids: those that are there, and beside them those that were taken back and may come back as they were. */
final class Revocable<T> {
    private PMap<Id, T> here;
    private PMap<Id, T> gone;

    Revocable(PMap<Id, T> here, PMap<Id, T> gone) {
        this.here = here;
        this.gone = gone;
    }

    PMap<Id, T> here() {
        return here;
    }

    PMap<Id, T> gone() {
        return gone;
    }

    @Nullable T get(Id id) {
        return here.get(id);
    }

    boolean isGone(Id id) {
        return gone.containsKey(id);
    }

    /** Puts in what is new, and brings back what was taken back; whether it is new. */
    boolean add(Id id, T thing) {
        if (isGone(id)) {
            setRemoved(id, false);
            return false;
        }
        if (here.containsKey(id)) {
            return false;
        }
        here = here.plus(id, thing);
        return true;
    }

    /** What was taken back or brought back; null where it was so already, or nobody knows it. */
    @Nullable T setRemoved(Id id, boolean removed) {
        T thing = removed ? here.get(id) : gone.get(id);
        if (thing != null) {
            here = removed ? here.minus(id) : here.plus(id, thing);
            gone = removed ? gone.plus(id, thing) : gone.minus(id);
        }
        return thing;
    }

    /** Changes a thing where it is, also one that was taken back. */
    void change(Id id, UnaryOperator<T> change) {
        T there = here.get(id);
        T away = gone.get(id);
        if (there != null) {
            here = here.plus(id, change.apply(there));
        } else if (away != null) {
            gone = gone.plus(id, change.apply(away));
        }
    }
}
