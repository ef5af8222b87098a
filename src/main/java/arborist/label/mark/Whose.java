package arborist.label.mark;

import arborist.words.Words;

/** Whose labels are seen as marks. */
public enum Whose {
    NOBODY, MINE, PEOPLE, PROGRAMS;

    private static final Words WORDS = Words.of(Whose.class);

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
