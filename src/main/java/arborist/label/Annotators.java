package arborist.label;

import arborist.trace.Label;
import arborist.trace.Tree;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who has labelled anything, and how many labels of each stand. */
public final class Annotators {
    private final SortedMap<Voice, Integer> counts = new TreeMap<>();

    /** Counts what stands in a tree beside what was counted before; stale labels too, since they were work. */
    public void add(Tree tree) {
        tree.nodes().values().forEach(node -> {
            if (!node.findings().allLabels().isEmpty() && tree.live(node.id()).isPresent()) {
                for (Label label : node.findings().labels()) {
                    Voice.of(label).ifPresent(voice -> counts.merge(voice, 1, Integer::sum));
                }
            }
        });
    }

    public static SortedMap<Voice, Integer> of(Tree tree) {
        Annotators annotators = new Annotators();
        annotators.add(tree);
        return annotators.counts();
    }

    /** People first, then gold, then programs. */
    public SortedMap<Voice, Integer> counts() {
        return counts;
    }
}
