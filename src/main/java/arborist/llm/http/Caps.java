package arborist.llm.http;

/**
 * The most that is taken of an answer; a model without a limit of its own, caught in a loop, would fill the memory.
 *
 * @param frame bytes of one event or line
 * @param answer bytes of one answer as it comes over the wire
 * @param sample characters of one sample, its reasoning included
 */
public record Caps(int frame, int answer, int sample) {
    public static final Caps STANDARD = new Caps(4 << 20, 64 << 20, 2_000_000);
}
