package arborist.ui.labels;

import arborist.label.queue.Stop;
import arborist.label.time.Pace;
import arborist.words.Words;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Tells when a sitting was wished to end: counted from when that was wished, or from when one went on all the same. */
final class Halt {
    private static final Words WORDS = Words.of(Halt.class);
    private final Supplier<Pace> pace;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Stop stop = Stop.NEVER;
    private Pace since;

    Halt(Supplier<Pace> pace) {
        this.pace = pace;
        since = pace.get();
    }

    /** Why no other solution comes; empty while one may. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void wish(Stop now) {
        if (!now.equals(stop)) {
            stop = now;
            goOn();
        }
    }

    /** Counts anew. */
    void goOn() {
        since = pace.get();
        words.set("");
    }

    /** Whether it is time; a solution that was begun is not broken off. */
    boolean isReached() {
        boolean reached = stop.isReached(since, pace.get());
        if (reached) {
            int labels = pace.get().labels() - since.labels();
            long minutes = pace.get().worked().minus(since.worked()).plus(Duration.ofSeconds(30)).toMinutes();
            words.set(WORDS.say("halt.time-to-stop", labels, minutes));
        }
        return reached;
    }
}
