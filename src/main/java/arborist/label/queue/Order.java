package arborist.label.queue;

import arborist.label.Truth;
import arborist.words.Words;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order solutions come. Those that an order cannot tell apart come as they are given. */
public enum Order {
    AS_GIVEN,
    /** By chance, from a seed: the same in every copy of the session, whatever was added to it. */
    RANDOM, SHORTEST,
    /** Wrong answers that a scorer rates high; then what cannot be told, then right ones. */
    CONVINCING_WRONG,
    SCORERS_APART,
    ANNOTATORS_APART,
    /** Those with a step of which a scorer is least sure. */
    UNCERTAIN;

    private static final Words WORDS = Words.of(Order.class);

    /** For people. */
    public String words() {
        return WORDS.of("order", this);
    }

    /** For settings and scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of that {@link #id}. */
    public static Optional<Order> of(String id) {
        return Stream.of(values()).filter(order -> order.id().equals(id)).findFirst();
    }

    /**
     * The items in this order.
     *
     * @param seed of a random order
     * @param scorer whose scores count; empty for the mean of all
     */
    public List<Item> sorted(List<Item> items, long seed, Optional<String> scorer) {
        Comparator<Item> order = switch (this) {
            case AS_GIVEN -> Comparator.comparingInt(_ -> 0);
            case RANDOM -> Comparator.comparingDouble(lots(items, seed)::get);
            case SHORTEST -> Comparator.comparingInt(Item::steps).thenComparingInt(Item::letters);
            case CONVINCING_WRONG -> Comparator.comparingInt(Order::rank)
                    .thenComparingDouble(item -> -item.score(scorer).orElse(Double.NEGATIVE_INFINITY));
            case SCORERS_APART -> Comparator.comparingDouble(item -> -item.scorersApart());
            case ANNOTATORS_APART -> Comparator.comparingDouble(item -> -item.annotatorsApart());
            case UNCERTAIN -> Comparator.comparingDouble(item -> -item.uncertainty());
        };
        return items.stream().sorted(order).toList();
    }

    /** Drawn once for each: a lot takes longer than a comparison. */
    private static IdentityHashMap<Item, Double> lots(List<Item> items, long seed) {
        IdentityHashMap<Item, Double> lots = new IdentityHashMap<>();
        items.forEach(item -> lots.put(item, Lot.of(seed, "order", item.key())));
        return lots;
    }

    private static int rank(Item item) {
        return item.truth() == Truth.WRONG ? 0 : item.truth() == Truth.UNKNOWN ? 1 : 2;
    }
}
