package arborist.llm;

/**
 * A piece of what a model answers, as it comes; the index tells the samples of one request apart, from 0.
 *
 * <p>The {@link Reply} has the last word: a model may show only at the end of its reasoning that what was told as text was
 * reasoning.
 */
public sealed interface Delta {
    int index();

    /** The first of a sample: it comes from the reply's call of that number, from 0. */
    record Begun(int index, int call) implements Delta {}

    /** More of the answer. */
    record Text(int index, String text) implements Delta {}

    /** More of the reasoning before the answer. */
    record Thinking(int index, String text) implements Delta {}

    /** Nothing more comes of this sample. */
    record Ended(int index, Finish finish) implements Delta {}
}
