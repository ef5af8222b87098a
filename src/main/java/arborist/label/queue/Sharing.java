package arborist.label.queue;

import arborist.trace.Id;
import java.util.List;

/**
 * Who labels what: a share of all solutions is for everybody, so that agreement can be measured, and each of the rest is for one
 * annotator. It goes by a hash of the solution, so everybody's copy of the session comes to the same.
 *
 * @param overlap the share for everybody, 0 to 1
 * @param names of all annotators; their order does not matter
 */
public record Sharing(double overlap, List<String> names, long seed) {
    /** Everything is for everybody. */
    public static final Sharing ALL = new Sharing(1, List.of(), 0);

    public Sharing {
        if (!(overlap >= 0 && overlap <= 1)) {
            throw new IllegalArgumentException("The share for everybody is from 0 to 1, not " + overlap + ".");
        }
        names = names.stream().distinct().sorted().toList();
    }

    /** Whether a solution is for everybody. */
    public boolean isForAll(Id key) {
        return names.size() < 2 || Lot.of(seed, "overlap", key) < overlap;
    }

    /** Whether an annotator labels a solution; one who is not among the names labels only what is for everybody. */
    public boolean isFor(String name, Id key) {
        return isForAll(key) || names.get(Lot.below(names.size(), seed, "owner", key)).equals(name);
    }
}
