package arborist.ui.labels;

import arborist.label.Truth;
import arborist.label.Voice;
import arborist.label.queue.Filter;
import arborist.label.queue.Order;
import arborist.label.queue.Queue;
import arborist.label.queue.Sharing;
import arborist.label.queue.Stop;
import arborist.words.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Which solutions an annotator wants, in which order, and for how long.
 *
 * @param gold the share of solutions with known labels that are hidden among the others, 0 to below 1
 */
record Wish(Order order, Kind kind, State state, Scores scores, Sharing sharing, double gold, Stop stop, long seed) {
    private static final Words WORDS = Words.of(Wish.class);
    static final Wish USUAL = new Wish(Order.AS_GIVEN, Kind.ALL, State.ANY, Scores.ALL, Sharing.ALL, 0, Stop.NEVER, 1);

    /** Which answers they came to. */
    enum Kind {
        ALL, WRONG, RIGHT, UNKNOWN;

        /** Whether it tells right from wrong. */
        boolean judges() {
            return this != ALL;
        }

        private Filter filter() {
            return switch (this) {
                case ALL -> Filter.ALL;
                case WRONG -> Filter.answers(Set.of(Truth.WRONG));
                case RIGHT -> Filter.answers(Set.of(Truth.RIGHT));
                case UNKNOWN -> Filter.answers(Set.of(Truth.UNKNOWN));
            };
        }

        @Override
        public String toString() {
            return WORDS.of("wish.kind", this);
        }
    }

    /** What was said of them when the queue was made. */
    enum State {
        ANY, OPEN, UNSEEN, ONCE, APART, LEFT;

        private Filter filter(Voice voice) {
            return switch (this) {
                case ANY -> Filter.ALL;
                case OPEN -> Filter.openFor(voice);
                case UNSEEN -> item -> item.work().keySet().stream().noneMatch(v -> other(v, voice));
                case ONCE -> item -> item.work().keySet().stream()
                        .filter(v -> other(v, voice) && item.isDone(v)).count() == 1;
                case APART -> item -> item.annotatorsApart() > 0;
                case LEFT -> item -> item.by(voice).state().isPresent();
            };
        }

        private static boolean other(Voice one, Voice voice) {
            return one.kind() == Voice.Kind.PERSON && !one.equals(voice);
        }

        @Override
        public String toString() {
            return WORDS.of("wish.state", this);
        }
    }

    /**
     * How scorers rate their last step.
     *
     * @param scorer empty for the mean of all
     */
    record Scores(Optional<String> scorer, double least, double most) {
        static final Scores ALL = new Scores(Optional.empty(), 0, 1);

        /** Whether all pass, those without a score too. */
        boolean passesAll() {
            return least <= 0 && most >= 1;
        }

        private Filter filter() {
            return passesAll() ? Filter.ALL : Filter.score(scorer, least, most);
        }
    }

    Wish order(Order other) {
        return new Wish(other, kind, state, scores, sharing, gold, stop, seed);
    }

    Wish seed(long other) {
        return new Wish(order, kind, state, scores, sharing, gold, stop, other);
    }

    /** Whether the queue is the same, whenever one stops. */
    boolean sameQueue(Wish other) {
        Wish like = new Wish(order, kind, state, scores, sharing, gold, other.stop, seed);
        return like.equals(other);
    }

    /** The plan of the queue that this comes to. */
    Queue.Plan plan(Voice voice) {
        Filter filter = kind.filter().and(state.filter(voice)).and(scores.filter());
        Queue.Plan plan = new Queue.Plan(voice.name(), order, seed, scores.scorer(), filter, sharing, gold);
        // What is settled on is nobody's share, and no gold is hidden from it.
        return voice.kind() == Voice.Kind.GOLD ? plan.sharing(Sharing.ALL).gold(0) : plan;
    }
}
