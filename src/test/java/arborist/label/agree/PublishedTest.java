package arborist.label.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.trace.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures of examples that others worked out and published. */
class PublishedTest {
    private static final double FOUR_DIGITS = 0.00005;
    private static final double THREE_DIGITS = 0.0005;

    /** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section E: 4 observers, 12 units, values 1 to 5. */
    private static final List<String> KRIPPENDORFF = List.of(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void krippendorffsAlphaOfFourObservers() {
        Judgements judged = observers(KRIPPENDORFF, 5);
        assertThat(Alpha.of(judged, Alpha.Metric.NOMINAL)).satisfies(is(0.743, THREE_DIGITS));
        assertThat(Alpha.of(judged, Alpha.Metric.ORDINAL)).satisfies(is(0.815, THREE_DIGITS));
        assertThat(Alpha.of(judged, Alpha.Metric.INTERVAL)).satisfies(is(0.849, THREE_DIGITS));
        // 40 values can be paired.
        double[] sums = Coincidences.of(judged).sums();
        assertThat(sums).usingComparatorWithPrecision(1e-9).containsExactly(9, 13, 10, 5, 3);
        assertThat(Alpha.of(judged, Alpha.Metric.NOMINAL)).satisfies(is(0.7434, FOUR_DIGITS));
    }

    /** The nominal and interval alpha of the example in the encyclopedia's article on it: 3 coders, 15 units. */
    @Test
    void krippendorffsAlphaOfThreeCoders() {
        Judgements judged = observers(List.of(
                ". . . . . 3 4 1 2 1 1 3 3 . 3",
                "1 . 2 1 3 3 4 3 . . . . . . .",
                ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"), 4);
        assertThat(Alpha.of(judged, Alpha.Metric.NOMINAL)).satisfies(is(0.691, THREE_DIGITS));
        assertThat(Alpha.of(judged, Alpha.Metric.INTERVAL)).satisfies(is(0.811, THREE_DIGITS));
    }

    /** Krippendorff (2011), sections A and B: two observers, two values and then five. */
    @Test
    void krippendorffsAlphaOfTwoObservers() {
        assertThat(Alpha.of(observers(List.of("1 2 1 1 1 1 1 1 2 1", "2 2 2 1 1 2 1 1 1 1"), 2), Alpha.Metric.NOMINAL))
                .satisfies(is(0.095, THREE_DIGITS));
        assertThat(Alpha.of(observers(List.of("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4"), 5),
                Alpha.Metric.NOMINAL)).satisfies(is(0.692, THREE_DIGITS));
    }

    /** 14 raters, 10 subjects, 5 categories: the worked example of the encyclopedia's article on Fleiss' kappa. */
    @Test
    void fleissKappaOfFourteenRaters() {
        int[][] counts = {{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};
        Judgements judged = counted(counts);
        assertThat(Kappa.percent(judged)).satisfies(is(0.378, THREE_DIGITS));
        assertThat(Kappa.fleiss(judged)).satisfies(is(0.2099, FOUR_DIGITS));
    }

    /** Fleiss (1971), table 1: 6 psychiatrists diagnose 30 patients by 5 categories. */
    @Test
    void fleissKappaOfPsychiatricDiagnoses() {
        int[][] counts = {{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
            {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0},
            {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2},
            {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3},
            {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0},
            {0, 0, 0, 0, 6}};
        assertThat(Kappa.fleiss(counted(counts))).satisfies(is(0.430, THREE_DIGITS));
    }

    /** Two readers, 50 grant proposals, yes or no: the encyclopedia's example, and its two with equal agreement. */
    @Test
    void cohensKappaOfTwoReaders() {
        assertThat(Kappa.cohen(table(new int[][] {{20, 5}, {10, 15}}))).satisfies(is(0.4000, FOUR_DIGITS));
        assertThat(Kappa.cohen(table(new int[][] {{45, 15}, {25, 15}}))).satisfies(is(0.1304, FOUR_DIGITS));
        assertThat(Kappa.cohen(table(new int[][] {{25, 35}, {5, 35}}))).satisfies(is(0.2593, FOUR_DIGITS));
    }

    /** Two radiologists, 85 mammograms, four grades: Boyd et al. (1982), as Stata's manual works it out. */
    @Test
    void weightedKappaOfTwoRadiologists() {
        Judgements judged = table(new int[][] {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}});
        assertThat(Kappa.percent(judged)).satisfies(is(0.6353, FOUR_DIGITS));
        assertThat(Kappa.cohen(judged)).satisfies(is(0.4728, FOUR_DIGITS));
        assertThat(Kappa.quadratic(judged)).satisfies(is(0.6714, FOUR_DIGITS));
    }

    private static Consumer<OptionalDouble> is(double published, double digits) {
        return found -> assertThat(found.orElseThrow()).isCloseTo(published, within(digits));
    }

    private static Judgements observers(List<String> rows, int categories) {
        List<List<String>> values = rows.stream().map(row -> List.of(row.split(" ", -1))).toList();
        List<Unit> units = new ArrayList<>();
        for (int u = 0; u < values.getFirst().size(); u++) {
            int unit = u;
            units.add(unit(u, values.stream().map(row -> row.get(unit))
                    .mapToInt(v -> v.equals(".") ? Unit.MISSING : Integer.parseInt(v) - 1).toArray()));
        }
        return judgements(rows.size(), categories, units);
    }

    /** Of each subject, how many raters chose each category. */
    private static Judgements counted(int[][] counts) {
        List<Unit> units = new ArrayList<>();
        for (int[] subject : counts) {
            units.add(unit(units.size(), IntStream.range(0, subject.length)
                    .flatMap(c -> IntStream.generate(() -> c).limit(subject[c])).toArray()));
        }
        return judgements(Arrays.stream(counts[0]).sum(), counts[0].length, units);
    }

    /** How often the one said this where the other said that. */
    private static Judgements table(int[][] counts) {
        List<Unit> units = new ArrayList<>();
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts.length; b++) {
                for (int i = 0; i < counts[a][b]; i++) {
                    units.add(unit(units.size(), a, b));
                }
            }
        }
        return judgements(2, counts.length, units);
    }

    private static Judgements judgements(int raters, int categories, List<Unit> units) {
        return new Judgements(IntStream.range(0, raters).mapToObj(i -> "rater " + i).toList(),
                IntStream.range(0, categories).mapToObj(String::valueOf).toList(), units);
    }

    private static Unit unit(int number, int... values) {
        return new Unit(number, Id.derived("p"), Id.derived("s", String.valueOf(number)), 0, values);
    }
}
