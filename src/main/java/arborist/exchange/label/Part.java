package arborist.exchange.label;

/** What a tree can hold besides a question and steps, and a format may not. */
public enum Part {
    GOLD_ANSWERS("right answers"),
    STEP_RATINGS("step ratings"),
    FIRST_ERRORS("first errors"),
    UNSURE("labels left without a value"),
    SOLUTION_RATINGS("ratings of solutions"),
    PREFERENCES("preferences between solutions"),
    STATES("states of solutions"),
    FLAGS("flags of steps"),
    AUTO_LABELS("automatic labels"),
    ANNOTATORS("names of annotators"),
    OTHER_ANNOTATORS("labels beside the one that counts"),
    TIMES("times that labels took"),
    SUGGESTIONS("suggestions shown before labels"),
    REMARKS("remarks on labels"),
    GUIDELINES("versions of guidelines"),
    ALTERNATIVES("steps on no path that was written"),
    HUMAN_STEPS("marks of steps that an annotator wrote"),
    MODELS("names of models"),
    SCORES("scores"),
    VERDICTS("verdicts"),
    NOTES("notes"),
    LINKS("links"),
    ATTACHMENTS("attachments"),
    CALLS("calls of models"),
    FIELDS("fields that came with another format");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** As the manifest says it. */
    public String words() {
        return words;
    }
}
