package arborist.sapling.reward;

import arborist.sapling.text.Dialogue;
import arborist.sapling.text.UnknownWords;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** A solution as a reward model reads it, and the tokens at which it says what it thinks: the end of each step, and the end. */
final class Places {
    private final int[] tokens;
    private final int begin;
    private final int[] ends;
    private final boolean whole;

    private Places(int[] tokens, int begin, int[] ends, boolean whole) {
        this.tokens = tokens;
        this.begin = begin;
        this.ends = ends;
        this.whole = whole;
    }

    /**
     * Reads a solution.
     *
     * @param solution its answer may be empty where it is not finished
     * @return empty where there is nothing to judge, or it is too long, or holds words that the model does not know: what a model wrote may
     */
    static Optional<Places> of(Dialogue dialogue, String question, Dialogue.Solution solution, int context) {
        try {
            Places read = read(dialogue, question, solution);
            return read.ends.length > 0 && read.tokens.length <= context ? Optional.of(read) : Optional.empty();
        } catch (UnknownWords e) {
            return Optional.empty();
        }
    }

    private static Places read(Dialogue dialogue, String question, Dialogue.Solution solution) {
        int[] asked = dialogue.chain(question);
        int steps = solution.steps().size();
        boolean whole = !solution.answer().isEmpty();
        int[] ends = new int[steps + (whole ? 1 : 0)];
        for (int i = 0; i < steps; i++) {
            ends[i] = asked.length + dialogue.begun(solution.steps().subList(0, i + 1)).length - 1;
        }
        int[] said = whole ? dialogue.said(solution) : dialogue.begun(solution.steps());
        int[] tokens = IntStream.concat(Arrays.stream(asked), Arrays.stream(said)).toArray();
        if (whole) {
            ends[steps] = tokens.length - 1;
        }
        return new Places(tokens, asked.length + 1, ends, whole);
    }

    int[] tokens() {
        return tokens;
    }

    /** Where the first step begins, behind the mark of thinking. */
    int begin() {
        return begin;
    }

    /** The end of each step, and the end of the answer where there is one. */
    int[] ends() {
        return ends;
    }

    /** Whether the last place is the end of an answer, and not of a step. */
    boolean whole() {
        return whole;
    }

    /** The same with the last place alone. */
    Places last() {
        return new Places(tokens, begin, Arrays.copyOfRange(ends, ends.length - 1, ends.length), whole);
    }

}
