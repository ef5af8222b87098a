package arborist.ui.labels;

import arborist.label.NewLabel;
import arborist.label.Voice;
import arborist.label.time.Pace;
import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Begins labels in the name of whoever labels now: whose they are, by which rules they are given, and how long each took. */
final class Pen {
    private final Supplier<String> name;
    private final Supplier<String> rules;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Pace> pace =
            new ReadOnlyObjectWrapper<>(this, "pace", Pace.of(Pace.USUAL_LIMIT));
    private final BooleanProperty settles = new SimpleBooleanProperty(this, "settles");

    /**
     * Nothing was labelled yet.
     *
     * @param name of the annotator, as it is now
     * @param rules the version of the rules that are shown now
     */
    Pen(Supplier<String> name, Supplier<String> rules, InstantSource clock) {
        this.name = name;
        this.rules = rules;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Whether what is said is settled on as gold, rather than one person's. */
    BooleanProperty settlesProperty() {
        return settles;
    }

    /** Whose labels these are. */
    Voice voice() {
        return settles.get() ? Voice.GOLD : Voice.person(name.get());
    }

    /** A label that takes the time since the one before. */
    NewLabel fresh(@Nullable String suggestion) {
        Pace.Labelled labelled = pace.get().labelled(clock.instant());
        return new NewLabel(voice().kind(), name.get(), rules.get(), labelled.tookMillis(), suggestion, "");
    }

    /** For what is no rating: its time counts for the rating that follows. */
    NewLabel untimed() {
        return new NewLabel(voice().kind(), name.get(), rules.get(), null, null, "");
    }

    /** A label is durable. */
    void labelled() {
        pace.set(pace.get().labelled(clock.instant()).pace());
    }

    /** Somebody did something that is no label: their time counts. */
    void acted() {
        pace.set(pace.get().acted(clock.instant()));
    }
}
