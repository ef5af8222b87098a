package arborist.label.mark;

import arborist.words.Words;
import java.util.Arrays;

/** Whose labels are seen as marks. */
public enum Whose {
    NOBODY, MINE, PEOPLE, PROGRAMS;

    private static final Words WORDS = Words.of(Whose.class);

    /** The one of a name, in whatever letters; one's own where there is no such one. */
    public static Whose of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(MINE);
    }

    /** The one after it, in a circle. */
    public Whose next() {
        return switch (this) {
            case NOBODY -> MINE;
            case MINE -> PEOPLE;
            case PEOPLE -> PROGRAMS;
            case PROGRAMS -> NOBODY;
        };
    }

    @Override
    public String toString() {
        return WORDS.of("whose", this);
    }
}
