package arborist.trace;

/**
 * What a named verifier found about a thought.
 *
 * @param verifier who found it, for example {@code game24-checker}
 * @param aspect what was asked: {@code right} (an answer), {@code valid} (a step on its own line), {@code reachable} (a right
 *     answer can still follow)
 * @param evidence in words or as raw output, what the finding rests on
 * @param text the wording that was judged
 * @param oracle whether the verifier reads the gold answer
 */
public record Verdict(
        Id id,
        Id thought,
        String verifier,
        String version,
        String aspect,
        Outcome outcome,
        String evidence,
        TextVersion text,
        boolean oracle) {
    public static final String RIGHT = "right";
    public static final String VALID = "valid";
    public static final String REACHABLE = "reachable";

    /** The three answers a verifier can give. */
    public enum Outcome {
        YES, NO, UNDECIDED
    }
}
