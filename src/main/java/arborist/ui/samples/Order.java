package arborist.ui.samples;

import arborist.trace.Verdict;
import java.util.Comparator;

/** In which order samples stand side by side. */
enum Order implements Comparator<Column> {
    ANSWER("By answer", Comparator.comparingInt(c -> c.group() < 0 ? Integer.MAX_VALUE : c.group())),
    NUMBER("As drawn", Comparator.comparingInt(Column::number)),
    RIGHT("Right ones first", Comparator.comparingInt(c -> c.right() == Verdict.Outcome.YES ? 0 : 1)),
    SCORE("Best score first", Comparator.comparingDouble(c -> -c.score().orElse(Double.NEGATIVE_INFINITY))),
    SHORTEST("Shortest first", Comparator.comparingInt(c -> c.voter().length())),
    LONGEST("Longest first", Comparator.comparingInt(c -> -c.voter().length()));

    private final String title;
    // Error Prone does not see that these comparators keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Column> order;

    Order(String title, Comparator<Column> order) {
        this.title = title;
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
        return title;
    }
}
