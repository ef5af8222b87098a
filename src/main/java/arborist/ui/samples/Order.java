package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.Comparator;

/** In which order samples stand side by side. */
enum Order implements Comparator<Column> {
    ANSWER(Comparator.comparingInt(c -> c.group() < 0 ? Integer.MAX_VALUE : c.group())),
    NUMBER(Comparator.comparingInt(Column::number)),
    RIGHT(Comparator.comparingInt(c -> c.right() == Verdict.Outcome.YES ? 0 : 1)),
    SCORE(Comparator.comparingDouble(c -> -c.score().orElse(Double.NEGATIVE_INFINITY))),
    SHORTEST(Comparator.comparingInt(c -> c.voter().length())),
    LONGEST(Comparator.comparingInt(c -> -c.voter().length())),
    /** Those that do not tell what they took stand last, as they do in the other direction. */
    CHEAPEST(Comparator.comparingLong(c -> c.voter().tokens().orElse(Long.MAX_VALUE))),
    DEAREST(Comparator.comparingLong(c -> -c.voter().tokens().orElse(-1)));

    private static final Words WORDS = Words.of(Order.class);

    // Error Prone does not see that these comparators keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Column> order;

    Order(Comparator<Column> order) {
        this.order = order;
    }

    /** Whether it tells right from wrong. */
    boolean judges() {
        return this == RIGHT;
    }

    @Override
    public int compare(Column a, Column b) {
        return order.thenComparingInt(Column::number).compare(a, b);
    }

    @Override
    public String toString() {
        return WORDS.of("order", this);
    }
}
