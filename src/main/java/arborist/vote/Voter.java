package arborist.vote;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A sample with its vote, and what rules and explanations ask of it.
 *
 * @param truth whether it is right
 * @param missed a right answer that stands in its text while another was read, or none was
 * @param setting what it was drawn with: strategy, parameters, prompts and model; samples are samples of one thing only where it is
 *     the same
 * @param oracle whether its run reads the known answer
 * @param length of its text, in UTF-16 units
 * @param tokens that the calls wrote which its steps came from, its share of those that wrote several samples; empty where none told
 * @param probability exp of the mean log probability of its tokens, 0 to 1; empty where no model told
 * @param scores of its steps by scorer
 * @param decided false where its answer is taken for wrong only because nobody could decide whether it is a known right one
 * @param slip the first of its steps that is wrong, empty where none is known to be
 */
public record Voter(Ballot ballot, Truth truth, Optional<String> missed, String setting, boolean oracle, int length,
        OptionalLong tokens, OptionalDouble probability, Map<String, StepScores> scores, boolean decided,
        Optional<Slip> slip) {
    public Voter {
        scores = Map.copyOf(scores);
    }

    /** One whose steps nobody judged. */
    public Voter(Ballot ballot, Truth truth, Optional<String> missed, String setting, boolean oracle, int length,
            OptionalLong tokens, OptionalDouble probability, Map<String, StepScores> scores, boolean decided) {
        this(ballot, truth, missed, setting, oracle, length, tokens, probability, scores, decided, Optional.empty());
    }

    /** The same, of whose answer everything is decided. */
    public Voter(Ballot ballot, Truth truth, Optional<String> missed, String setting, boolean oracle, int length,
            OptionalLong tokens, OptionalDouble probability, Map<String, StepScores> scores) {
        this(ballot, truth, missed, setting, oracle, length, tokens, probability, scores, true);
    }

    /** Whether a sample is right. */
    public enum Truth {
        RIGHT, WRONG,
        /** Nothing judges it. */
        UNKNOWN
    }

    public boolean isRight() {
        return truth == Truth.RIGHT;
    }

    /** That it is right though a step of it is wrong; empty where it is not so. */
    public Optional<Luck> luck() {
        return isRight() ? slip.map(Luck::new) : Optional.empty();
    }
}
