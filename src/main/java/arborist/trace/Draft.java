package arborist.trace;

/**
 * A change that somebody wants to make; the door makes an {@link Edit} of it.
 *
 * @param id random, or derived from the source of an import so that importing twice adds nothing
 * @param problem the problem it belongs to
 */
public record Draft(Id id, Id problem, Change change) {
    public static Draft of(Id problem, Change change) {
        return new Draft(Id.random(), problem, change);
    }
}
