package arborist.trace;

/**
 * What sort of thing a thought is: an open set, so that a log's own kinds come through.
 *
 * @param name lower-case words joined by hyphens
 */
public record Kind(String name) {
    /** The question itself, the root that all runs of a problem grow from. */
    public static final Kind PROBLEM = new Kind("problem");

    public static final Kind STEP = new Kind("step");
    public static final Kind ANSWER = new Kind("answer");
    public static final Kind REVISION = new Kind("revision");
    /** Reasoning a model tried, as told apart by turning points in one long text. */
    public static final Kind LATENT = new Kind("latent");
    public static final Kind TOOL_CALL = new Kind("tool-call");
    public static final Kind TOOL_RESULT = new Kind("tool-result");
    public static final Kind FINDING = new Kind("finding");
    public static final Kind NOTE = new Kind("note");

    @Override
    public String toString() {
        return name;
    }
}
