package arborist.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of two solutions is the better one. */
public enum Preference {
    A("a"), NEITHER("neither"), B("b");

    private final String value;

    Preference(String value) {
        this.value = value;
    }

    /** As labels hold it. */
    public String value() {
        return value;
    }

    /** The same where the two change places. */
    public Preference turned() {
        return this == A ? B : this == B ? A : NEITHER;
    }

    /** Reads a label's value; empty where it is none. */
    public static Optional<Preference> of(@Nullable String value) {
        return value == null ? Optional.empty()
                : Stream.of(values()).filter(p -> p.value.equals(value.strip())).findFirst();
    }
}
