package arborist.session;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/**
 * One step of a retelling: edits that are shown together, since they say one thing.
 *
 * @param from after how many edits of the problem it begins
 * @param to after how many it is over; the tree at this position is the one to show
 * @param about the thought that it is about, null where it is about none
 * @param kind what happens in it
 */
public record Beat(int from, int to, @Nullable Id about, Kind kind) {

    /** What sort of thing happens. */
    public enum Kind {
        /** A thought came, or a text was finished. */
        GROWN,
        /** Something was found out about thoughts: scores, verdicts, simulations. */
        FOUND,
        /** A sample ended, and an answer was read from it. */
        SAMPLED,
        PRUNED, SOLVED, DEAD_END,
        /** A run came to its end and chose. */
        CHOSEN,
        /** A person put in a hand. */
        TENDED,
        /** Anything else that is worth a look. */
        OTHER;

        /** Whether the search takes a turn there: what one jumps to. */
        public boolean turns() {
            return this == PRUNED || this == SOLVED || this == DEAD_END || this == CHOSEN || this == TENDED;
        }
    }

    /** Whether the search takes a turn there. */
    public boolean turns() {
        return kind.turns();
    }
}
