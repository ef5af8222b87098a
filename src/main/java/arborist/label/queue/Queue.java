package arborist.label.queue;

import arborist.label.Voice;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one annotator labels, in order. It is the same whenever it is made of the same solutions, so that one goes on where one left.
 */
public record Queue(List<Entry> entries) {
    public Queue {
        entries = List.copyOf(entries);
    }

    /**
     * A place in the queue.
     *
     * @param gold whether it is there to see how good the annotator is; the annotator is not told
     */
    public record Entry(Item item, boolean gold) {}

    /**
     * How a queue is made.
     *
     * @param annotator whose it is
     * @param scorer whose scores count; empty for the mean of all
     * @param goldShare of the queue, from 0 to below 1; at 0 solutions that have gold labels come like all others
     */
    public record Plan(String annotator, Order order, long seed, Optional<String> scorer, Filter filter,
            Sharing sharing,
            double goldShare) {
        public static Plan of(String annotator, Order order) {
            return new Plan(annotator, order, 0, Optional.empty(), Filter.ALL, Sharing.ALL, 0);
        }

        public Plan filter(Filter other) {
            return new Plan(annotator, order, seed, scorer, other, sharing, goldShare);
        }

        public Plan sharing(Sharing other) {
            return new Plan(annotator, order, seed, scorer, filter, other, goldShare);
        }

        public Plan gold(double share) {
            return new Plan(annotator, order, seed, scorer, filter, sharing, share);
        }

        public Plan seed(long other) {
            return new Plan(annotator, order, other, scorer, filter, sharing, goldShare);
        }

        public Plan scorer(String name) {
            return new Plan(annotator, order, seed, Optional.of(name), filter, sharing, goldShare);
        }
    }

    public static Queue of(List<Item> items, Plan plan) {
        List<Item> kept = items.stream().filter(plan.filter()::keeps).toList();
        boolean hides = plan.goldShare() > 0;
        List<Item> ordinary = kept.stream().filter(item -> !(hides && item.gold()))
                .filter(item -> plan.sharing().isFor(plan.annotator(), item.key())).toList();
        // Which gold ones come is drawn for each annotator, else they could tell one another.
        long seed = Id.derived("gold", Long.toString(plan.seed()), plan.annotator()).high();
        List<Item> gold = hides ? Order.RANDOM.sorted(kept.stream().filter(Item::gold).toList(), seed, Optional.empty())
                : List.of();
        return new Queue(new GoldMix(plan.goldShare(), seed)
                .mix(plan.order().sorted(ordinary, plan.seed(), plan.scorer()), gold));
    }

    /** The first place that the annotator has not done yet, from a place on; empty where all are done. */
    public Optional<Integer> next(Voice annotator, int from) {
        for (int i = Math.max(0, from); i < entries.size(); i++) {
            if (!entries.get(i).item().isDone(annotator)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The same queue in the same order, where some of its solutions have changed since.
     *
     * @param changed by their places
     */
    public Queue with(Map<Integer, Item> changed) {
        List<Entry> next = new ArrayList<>(entries);
        changed.forEach((place, item) -> next.set(place, new Entry(item, entries.get(place).gold())));
        return new Queue(next);
    }
}
