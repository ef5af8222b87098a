package arborist.exchange.game24;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Row;
import arborist.trace.Attributes;
import arborist.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One round of the search: what was kept before, what was proposed, how that was valued, what was kept after.
 *
 * @param values one for each candidate, NaN where the log has none
 * @param rest what else the log says of the round
 */
@SuppressWarnings("ArrayRecordComponent")
record Round(List<String> before, List<String> candidates, double[] values, List<String> after, Attributes rest) {
    private static final Words WORDS = Words.of(Round.class);
    static final int NOBODY = -1;
    private static final Set<String> KNOWN = Set.of("step", "x", "ys", "new_ys", "values", "select_new_ys");

    static Round of(Row row) throws BadRecord {
        List<String> candidates = row.texts("new_ys");
        double[] values = row.numbers("values");
        if (values.length != candidates.size()) {
            throw new BadRecord(WORDS.say("round.a-round-has-candidates-and", candidates.size(), values.length));
        }
        return new Round(row.texts("ys"), candidates, values, row.texts("select_new_ys"), row.rest(KNOWN));
    }

    /**
     * For each candidate the kept thought that it continues, {@link #NOBODY} where it continues none.
     *
     * <p>The search asks for proposals for one kept thought after the other, so the candidates come in blocks in that order: the
     * block goes on or a later one begins. Of the kept thoughts from the current block on, a candidate continues the longest
     * that it begins with. Where the next kept thought has the very same text, which no text can tell apart, its block begins as
     * soon as a candidate repeats one of the current block.
     */
    int[] parents() {
        int[] parents = new int[candidates.size()];
        Set<String> block = new HashSet<>();
        int current = 0;
        for (int i = 0; i < parents.length; i++) {
            String text = candidates.get(i);
            int parent = longestFrom(current, text);
            if (parent == current && block.contains(text) && sameTextFollows(current)) {
                parent = current + 1;
            }
            if (parent == NOBODY) {
                parent = longestFrom(0, text);
            } else if (parent != current) {
                current = parent;
                block.clear();
            }
            block.add(text);
            parents[i] = parent;
        }
        return parents;
    }

    private int longestFrom(int start, String text) {
        int best = NOBODY;
        for (int i = start; i < before.size(); i++) {
            String y = before.get(i);
            if (text.startsWith(y) && (best == NOBODY || y.length() > before.get(best).length())) {
                best = i;
            }
        }
        return best;
    }

    private boolean sameTextFollows(int i) {
        return i + 1 < before.size() && before.get(i + 1).equals(before.get(i));
    }

    /** The candidates from the highest value to the lowest, equal ones in the order in which they came. */
    int[] ranking() {
        Comparator<Integer> byValue = Comparator.comparingDouble(
                (Integer i) -> Double.isNaN(values[i]) ? Double.NEGATIVE_INFINITY : values[i]).reversed();
        return IntStream.range(0, values.length).boxed().sorted(byValue).mapToInt(i -> i).toArray();
    }

    /** Whether the log kept what greedy selection by value keeps. */
    boolean isGreedy() {
        int[] ranking = ranking();
        return after.size() <= ranking.length && IntStream.range(0, after.size()).allMatch(
                i -> candidates.get(ranking[i]).equals(after.get(i)));
    }

    /**
     * The candidates that the log kept, in its order: the best by value where that gives the log's texts, else for each text the
     * first candidate with it that is not taken yet, {@link #NOBODY} where there is none.
     */
    int[] kept() {
        if (isGreedy()) {
            return Arrays.copyOf(ranking(), after.size());
        }
        return find(after, candidates, IntStream.range(0, candidates.size()).toArray());
    }

    /** For each text the first candidate with it, of those listed, that is not taken yet. */
    static int[] find(List<String> texts, List<String> candidates, int[] listed) {
        Set<Integer> taken = new HashSet<>();
        return texts.stream().mapToInt(text -> IntStream.of(listed)
                .filter(i -> i >= 0 && candidates.get(i).equals(text) && taken.add(i)).findFirst().orElse(NOBODY))
                .toArray();
    }
}
