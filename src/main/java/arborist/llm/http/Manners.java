package arborist.llm.http;

/** How a server is waited for, how often it is asked again, and how much is taken of its answers. */
public record Manners(Deadlines deadlines, Backoff backoff, Caps caps) {
    public static final Manners STANDARD = new Manners(Deadlines.STANDARD, Backoff.STANDARD, Caps.STANDARD);
}
