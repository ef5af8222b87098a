package arborist.vote.why;

import arborist.trace.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lost vote and why.
 *
 * @param title names the problem in a list
 * @param primary the one diagnosis that counts
 * @param evidence for the primary and for each that contributes
 * @param flips how many samples would have had to say the right answer instead of the wrong one they said for plain counting to win
 *     it; where no wrong one voted, how many right votes were missing
 * @param goldDoubted whether a large majority stands against the answer that is known as right, so that it may be wrong itself
 */
public record Loss(Id problem, String title, Diagnosis primary, Map<Diagnosis, Evidence> evidence, int flips,
        boolean goldDoubted) {

    /**
     * Those that could be rescued most cheaply first: without a new sample, then by the fewest flips, of these ties first, which one
     * more right vote would have won, and at the end those in which no sample was right.
     */
    public static final Comparator<Loss> CHEAPEST_FIRST = Comparator.comparingInt(Loss::effort)
            .thenComparingInt(Loss::flips).thenComparing(loss -> loss.primary() != Diagnosis.TIE);

    public Loss {
        evidence = Map.copyOf(evidence);
    }

    /**
     * What a diagnosis rests on.
     *
     * @param samples to look at
     * @param words with the counts and by how much
     */
    public record Evidence(List<Id> samples, String words) {
        public Evidence {
            samples = List.copyOf(samples);
        }
    }

    private int effort() {
        return switch (primary) {
            case SPLIT, MISREAD, SCORER -> 0;
            case NO_ANSWER, TIE, OUTVOTED -> 1;
            case NONE_RIGHT -> 2;
        };
    }

    /** What the primary rests on. */
    public Evidence main() {
        return Optional.ofNullable(evidence.get(primary)).orElseThrow();
    }

    /** The others that hold, by precedence. */
    public List<Diagnosis> contributing() {
        return evidence.keySet().stream().filter(d -> d != primary).sorted().toList();
    }
}
