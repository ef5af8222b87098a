package arborist.trace;

/** A typed reference from one thought to another of the same problem. */
public record Link(Id id, LinkType type, Id from, Id to) {}
