package arborist.trace;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A change that happened: who made it, when, and together with what.
 *
 * @param clock a Lamport clock of the problem, from 1: greater than that of every edit its author could see. Edits are replayed
 *     by clock, then id, so that a tree depends on the set of its edits alone, not on the order in which files met
 * @param group the action it belongs to; one action of a user is one group
 * @param undoes the group that this edit's group takes back, null where it takes back none
 */
public record Edit(
        Id id, Id problem, long clock, Id group, Author author, Instant time, Change change, @Nullable Id undoes) {

    /** The order in which edits of one problem are replayed. */
    public static final Comparator<Edit> ORDER = Comparator.comparingLong(Edit::clock).thenComparing(Edit::id);
}
