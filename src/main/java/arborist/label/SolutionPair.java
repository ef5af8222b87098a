package arborist.label;

import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two solutions of one problem held against each other. Which is {@code a} follows from their keys, not from where they stand on a
 * screen, so that everybody means the same by it.
 */
public record SolutionPair(Solution a, Solution b) {

    /** The pair of two, in whichever order they come. */
    public static SolutionPair of(Solution one, Solution other) {
        return one.key().compareTo(other.key()) <= 0 ? new SolutionPair(one, other) : new SolutionPair(other, one);
    }

    /** A name of it that is the same in every copy of the session. */
    public Id key() {
        return key(a.key(), b.key());
    }

    /** The name of a pair by those of its solutions. */
    public static Id key(Id one, Id other) {
        boolean ordered = one.compareTo(other) <= 0;
        return Id.derived("pair", (ordered ? one : other).toString(), (ordered ? other : one).toString());
    }

    /** Those of some solutions of one problem that anybody compared, in the order of the solutions. */
    public static List<SolutionPair> compared(List<Solution> solutions) {
        Map<Id, Solution> leaves = new HashMap<>();
        solutions.forEach(s -> leaves.put(s.leaf(), s));
        Map<Id, SolutionPair> pairs = new LinkedHashMap<>();
        for (Solution one : solutions) {
            for (Label label : one.last().findings().labels()) {
                Solution other = label.target() instanceof Target.Pair(Id _, Id second) ? leaves.get(second) : null;
                if (other != null) {
                    SolutionPair pair = of(one, other);
                    pairs.putIfAbsent(pair.key(), pair);
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    /** What the label hangs on. */
    public Target target() {
        return new Target.Pair(a.leaf(), b.leaf());
    }

    /** The label that a voice gave the pair last; what it said of the two the other way round counts where it said nothing else. */
    public Optional<Label> said(Voice voice) {
        return last(a.last(), b.leaf(), voice).or(() -> last(b.last(), a.leaf(), voice));
    }

    /** Which of the two a voice prefers; empty where it said nothing. */
    public Optional<Preference> preference(Voice voice) {
        return said(voice).flatMap(label -> Preference.of(label.value())
                .map(p -> label.target().thought().equals(a.leaf()) ? p : p.turned()));
    }

    private static Optional<Label> last(Node node, Id other, Voice voice) {
        List<Label> labels = node.findings().labels();
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            if (label.target() instanceof Target.Pair(Id _, Id second) && second.equals(other)
                    && voice.said(label, Schemes.PREFERENCE) && !node.isStale(label)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
