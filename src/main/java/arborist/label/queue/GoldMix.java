package arborist.label.queue;

import arborist.label.queue.Queue.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Hides solutions whose right labels are known among the others, to see how good an annotator is: evenly spread, at places within each
 * stretch that nobody can foresee.
 *
 * @param share of the queue that is gold, from 0 to below 1
 */
record GoldMix(double share, long seed) {
    GoldMix {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The share of gold is from 0 to below 1, not " + share + ".");
        }
    }

    /** @param gold in the order in which they come; where there are too few, fewer are hidden */
    List<Entry> mix(List<Item> ordinary, List<Item> gold) {
        int wanted = (int) Math.min(gold.size(), Math.round(ordinary.size() * share / (1 - share)));
        SplittableRandom random = new SplittableRandom(seed);
        List<Entry> mixed = new ArrayList<>(ordinary.size() + wanted);
        int from = 0;
        for (int i = 0; i < wanted; i++) {
            int to = (int) ((long) ordinary.size() * (i + 1) / wanted);
            int at = from + random.nextInt(to - from + 1);
            add(mixed, ordinary.subList(from, at));
            mixed.add(new Entry(gold.get(i), true));
            add(mixed, ordinary.subList(at, to));
            from = to;
        }
        add(mixed, ordinary.subList(from, ordinary.size()));
        return mixed;
    }

    private static void add(List<Entry> mixed, List<Item> items) {
        items.forEach(item -> mixed.add(new Entry(item, false)));
    }
}
