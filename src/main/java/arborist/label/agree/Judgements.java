package arborist.label.agree;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What several annotators said of many things.
 *
 * @param annotators their names
 * @param categories what can be said, the least first where there is an order
 * @param units in the order of the problems; each has a value or none for each annotator
 */
public record Judgements(List<String> annotators, List<String> categories, List<Unit> units) {
    public Judgements {
        annotators = List.copyOf(annotators);
        categories = List.copyOf(categories);
        units = List.copyOf(units);
    }

    /** Those of some of the annotators alone. */
    public Judgements of(int... chosen) {
        return new Judgements(IntStream.of(chosen).mapToObj(annotators::get).toList(), categories,
                units.stream().map(unit -> unit.of(chosen)).toList());
    }

    /** Those that two annotators at least have judged: from the others nothing can be told of agreement. */
    public List<Unit> comparable() {
        return units.stream().filter(unit -> unit.judged() > 1).toList();
    }

    /** Those that all annotators have judged. */
    public List<Unit> complete() {
        return units.stream().filter(unit -> unit.judged() == annotators.size()).toList();
    }

    /** Those on which annotators differ. */
    public List<Unit> disputed() {
        return units.stream().filter(Unit::isDisputed).toList();
    }

    /** How many values an annotator gave. */
    public int given(int annotator) {
        return (int) units.stream().filter(unit -> unit.values()[annotator] != Unit.MISSING).count();
    }

    /** How often the one said this where the other said that, over all pairs of annotators; rows are the one who comes first. */
    public int[][] confusion() {
        int[][] counts = new int[categories.size()][categories.size()];
        for (Unit unit : units) {
            int[] values = unit.values();
            for (int a = 0; a < values.length; a++) {
                for (int b = a + 1; b < values.length; b++) {
                    if (values[a] != Unit.MISSING && values[b] != Unit.MISSING) {
                        counts[values[a]][values[b]]++;
                    }
                }
            }
        }
        return counts;
    }
}
