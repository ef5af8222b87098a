package arborist.sapling.sample;

import java.util.List;

/**
 * A sample.
 *
 * @param thinking the text between the marks of thinking, as far as it came
 * @param text what came outside of them
 * @param tokens all tokens that were drawn, marks and what a stop text took away included
 * @param ended why it ended
 */
public record Said(String thinking, String text, List<Token> tokens, End ended) {
    public Said {
        tokens = List.copyOf(tokens);
    }

    /** Why a sample ended. */
    public enum End {
        /** At its own end or before a stop text. */
        WHOLE,
        /** At the most tokens, or at the end of the context. */
        LONG,
        /** Nobody wanted the rest. */
        LEFT
    }

    /**
     * A token that was drawn.
     *
     * @param logProbability natural, at temperature 1
     * @param alternatives the likeliest at its place
     */
    public record Token(int id, String text, double logProbability, List<Token> alternatives) {}
}
