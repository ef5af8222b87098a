package arborist.exchange.label;

/** The names under which labels are kept. */
public final class Scheme {
    public static final String STEP_RATING = "step-rating";
    public static final String FIRST_ERROR = "first-error";
    public static final String SOLUTION_RATING = "solution-rating";
    public static final String SOLUTION_STATE = "solution-state";
    public static final String PREFERENCE = "preference";
    public static final String FLAG = "flag";
    public static final String FLAGGED = "flagged";
    public static final String GOLD = "gold-";
    public static final String AUTO = "auto-";
    public static final String SOFT = "auto-soft";
    /** Where all steps are good. */
    public static final String NO_ERROR = "none";

    private Scheme() {}

    static Mark.Source source(String scheme) {
        return scheme.startsWith(GOLD) ? Mark.Source.GOLD
                : scheme.startsWith(AUTO) ? Mark.Source.PROGRAM : Mark.Source.PERSON;
    }

    /** The scheme without what says whose it is. */
    static String plain(String scheme) {
        return scheme.startsWith(GOLD) ? scheme.substring(GOLD.length())
                : scheme.startsWith(AUTO) ? scheme.substring(AUTO.length()) : scheme;
    }
}
