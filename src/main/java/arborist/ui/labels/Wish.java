package arborist.ui.labels;

import arborist.label.Truth;
import arborist.label.Voice;
import arborist.label.queue.Filter;
import arborist.label.queue.Order;
import arborist.label.queue.Queue;
import java.util.Set;

/**
 * Which solutions an annotator wants, and in which order.
 *
 * @param gold the share of solutions with known labels that are hidden among the others, 0 to below 1
 */
record Wish(Order order, Kind kind, long seed, double gold) {
    static final Wish USUAL = new Wish(Order.AS_GIVEN, Kind.ALL, 1, 0);

    /** Which solutions. */
    enum Kind {
        ALL("all solutions"), WRONG("with a wrong answer"), RIGHT("with a right answer"), UNSEEN("nobody has labelled"),
        ONCE("one other has labelled");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Whether it tells right from wrong. */
        boolean judges() {
            return this == WRONG || this == RIGHT;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** The plan of the queue that this comes to. */
    Queue.Plan plan(Voice voice) {
        Filter filter = switch (kind) {
            case ALL -> Filter.ALL;
            case WRONG -> Filter.answers(Set.of(Truth.WRONG));
            case RIGHT -> Filter.answers(Set.of(Truth.RIGHT));
            case UNSEEN -> item -> item.work().keySet().stream()
                    .noneMatch(v -> v.kind() == Voice.Kind.PERSON && !v.equals(voice));
            case ONCE -> item -> item.work().keySet().stream()
                    .filter(v -> v.kind() == Voice.Kind.PERSON && !v.equals(voice) && item.isDone(v)).count() == 1;
        };
        return Queue.Plan.of(voice.name(), order).seed(seed).filter(filter).gold(gold);
    }
}
