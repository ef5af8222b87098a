package arborist.label.queue;

import arborist.label.Solution;
import arborist.label.SolutionPair;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Target;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The pairs of solutions that annotators compare. Of all pairs of a problem there are too many; as many come as it has solutions, each
 * of which stands in two where chance pairs them. Solutions that say the same to the letter are not compared.
 */
public final class Pairs {
    /** Of more solutions only those with the highest and the lowest scores are tried for the widest gaps. */
    private static final int MOST = 40;

    private Pairs() {}

    /**
     * Those of one problem.
     *
     * @param number the problem's, from 1
     */
    public static List<PairItem> of(int number, Tree tree, PairOrder order, long seed) {
        Map<Id, OptionalDouble> scores = new HashMap<>();
        Items.of(number, tree, Tasks.standard()).forEach(item -> scores.put(item.key(), item.score(Optional.empty())));
        Set<List<String>> said = new HashSet<>();
        List<Solution> solutions = Solutions.of(tree).stream().filter(s -> said.add(s.texts())).toList();
        List<PairItem> pairs = new ArrayList<>();
        for (Solution[] two : order == PairOrder.RANDOM ? ring(solutions, seed) : gaps(solutions, scores)) {
            pairs.add(item(number, SolutionPair.of(two[0], two[1]), scores, seed));
        }
        return pairs;
    }

    /** All of a session in order. */
    public static List<PairItem> sorted(List<PairItem> pairs, PairOrder order, long seed) {
        Map<Id, Double> lots = new HashMap<>();
        pairs.forEach(pair -> lots.put(pair.key(), Lot.of(seed, "pair", pair.key())));
        Comparator<PairItem> chance = Comparator.comparingDouble(pair -> lots.getOrDefault(pair.key(), 0.0));
        return pairs.stream().sorted(order == PairOrder.RANDOM ? chance
                : Comparator.comparingDouble((PairItem pair) -> -pair.apart()).thenComparing(chance)).toList();
    }

    private static PairItem item(int number, SolutionPair pair, Map<Id, OptionalDouble> scores, long seed) {
        Id a = pair.a().key();
        Id b = pair.b().key();
        OptionalDouble one = scores.getOrDefault(a, OptionalDouble.empty());
        OptionalDouble other = scores.getOrDefault(b, OptionalDouble.empty());
        boolean aLeft = Lot.of(seed, "side", pair.key()) < 0.5;
        return new PairItem(number, pair.a().problem(), pair.key(), aLeft ? a : b, aLeft ? b : a,
                one.isPresent() && other.isPresent() ? Math.abs(one.getAsDouble() - other.getAsDouble()) : -1,
                voices(pair));
    }

    private static Set<Voice> voices(SolutionPair pair) {
        Set<Voice> voices = new HashSet<>();
        for (Solution solution : List.of(pair.a(), pair.b())) {
            for (Label label : solution.last().findings().labels()) {
                if (label.target() instanceof Target.Pair) {
                    Voice.of(label).filter(v -> pair.preference(v).isPresent()).ifPresent(voices::add);
                }
            }
        }
        return voices;
    }

    /** Shuffled, each with the next one: every solution stands in two pairs, and all are connected. */
    private static List<Solution[]> ring(List<Solution> solutions, long seed) {
        List<Solution> shuffled = solutions.stream()
                .sorted(Comparator.comparingDouble(s -> Lot.of(seed, "ring", s.key()))).toList();
        List<Solution[]> pairs = new ArrayList<>();
        for (int i = 0; i < shuffled.size() && shuffled.size() > 1; i++) {
            if (i > 0 || shuffled.size() > 2) {
                pairs.add(new Solution[] {shuffled.get(i), shuffled.get((i + 1) % shuffled.size())});
            }
        }
        return pairs;
    }

    private static List<Solution[]> gaps(List<Solution> solutions, Map<Id, OptionalDouble> scores) {
        List<Solution> sorted = solutions.stream()
                .sorted(Comparator.comparingDouble(s -> scores.getOrDefault(s.key(), OptionalDouble.empty())
                        .orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        List<Solution> tried = sorted.size() <= MOST ? sorted : new ArrayList<>(sorted.subList(0, MOST / 2));
        if (sorted.size() > MOST) {
            tried.addAll(sorted.subList(sorted.size() - MOST / 2, sorted.size()));
        }
        List<Solution[]> pairs = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            for (int j = i + 1; j < tried.size(); j++) {
                pairs.add(new Solution[] {tried.get(i), tried.get(j)});
            }
        }
        pairs.sort(Comparator.comparingDouble(two -> -gap(two, scores)));
        return pairs.subList(0, Math.min(pairs.size(), solutions.size()));
    }

    private static double gap(Solution[] two, Map<Id, OptionalDouble> scores) {
        OptionalDouble one = scores.getOrDefault(two[0].key(), OptionalDouble.empty());
        OptionalDouble other = scores.getOrDefault(two[1].key(), OptionalDouble.empty());
        return one.isPresent() && other.isPresent() ? Math.abs(one.getAsDouble() - other.getAsDouble()) : -1;
    }
}
