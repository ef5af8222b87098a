package arborist.trace;

/**
 * How one thought refers to another beside its parent: an open set.
 *
 * @param name lower-case words joined by hyphens
 */
public record LinkType(String name) {
    public static final LinkType REVISES = new LinkType("revises");
    public static final LinkType MERGES = new LinkType("merges");
    public static final LinkType CITES = new LinkType("cites");
    public static final LinkType REGROWN_FROM = new LinkType("regrown-from");
    /** To the step, taken back since, whose words were cut into other steps. */
    public static final LinkType CUT_FROM = new LinkType("cut-from");

    @Override
    public String toString() {
        return name;
    }
}
