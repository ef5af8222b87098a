package arborist.trace;

/**
 * The part of a call's response that a thought was read from.
 *
 * @param from the first UTF-16 unit
 * @param to one past the last
 */
public record CallSpan(Id call, int from, int to) {
    public CallSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }
}
