package arborist.trace;

/** What a label is about. */
public sealed interface Target {
    /** The thought the label hangs on. */
    Id thought();

    /** Some words of a step; {@code to} is one past the last UTF-16 unit. */
    record Span(Id thought, int from, int to) implements Target {}

    /** One step. */
    record Step(Id thought) implements Target {}

    /** The path from the root to this thought. */
    record Path(Id thought) implements Target {}

    /** A whole solution: a sample, whose leaf is the thought. */
    record Solution(Id thought, Id sample) implements Target {}

    /** Two thoughts or two samples' leaves held against each other. */
    record Pair(Id thought, Id other) implements Target {}
}
