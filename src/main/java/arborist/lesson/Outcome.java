package arborist.lesson;

/** What becomes of a claim when it is measured. */
public enum Outcome {
    /** The whole interval of the difference lies above nothing. */
    HOLDS("holds"),
    /** The whole interval lies below it: the other way round is true. */
    DOES_NOT_HOLD("does not hold"),
    /** The interval holds nothing in it, or there were too few problems. */
    UNDECIDED("undecided");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a lesson that says this is right where that was measured: no gain shown is no gain claimed. */
    public boolean agrees(Outcome measured) {
        return this == measured || this == DOES_NOT_HOLD && measured == UNDECIDED;
    }
}
