package arborist.label.mark;

/** Whose labels are seen as marks. */
public enum Whose {
    NOBODY("no labels"), MINE("my labels"), PEOPLE("everybody's labels"), PROGRAMS("labels of programs");

    private final String title;

    Whose(String title) {
        this.title = title;
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
        return title;
    }
}
