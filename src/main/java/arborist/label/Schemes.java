package arborist.label;

import java.util.List;

/** The names of what is asked of annotators; gold labels and automatic ones have the same names with a prefix. */
public final class Schemes {
    public static final String STEP_RATING = "step-rating";
    public static final String FIRST_ERROR = "first-error";
    public static final String SOLUTION_RATING = "solution-rating";
    public static final String PREFERENCE = "preference";
    public static final String SOLUTION_STATE = "solution-state";
    public static final String FLAG = "flag";
    /** The share of rollouts from a step that were right, 0 to 1; automatic only. */
    public static final String SOFT = "soft";

    public static final List<String> ALL =
            List.of(STEP_RATING, FIRST_ERROR, SOLUTION_RATING, PREFERENCE, SOLUTION_STATE, FLAG, SOFT);

    private Schemes() {}
}
