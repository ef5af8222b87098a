package arborist.sapling.text;

import arborist.task.make.Limit;
import java.util.List;
import java.util.Locale;

/** How a model reads a question that somebody typed. */
public sealed interface Reading {

    /**
     * As one that it was trained on.
     *
     * @param question in its own words
     * @param standIns its words for those of the question that it does not know
     * @param hasWay whether steps of the kind that it takes lead to an end at all
     */
    record Fits(String question, StandIns standIns, boolean hasWay) implements Reading {}

    /**
     * As one of its families that lies beyond what it was trained on.
     *
     * @param bound which: {@code form}, {@code operations}, {@code number}, {@code result}, {@code quotient}, {@code count} or {@code goal}
     * @param value what lies beyond, as it is shown
     * @param low the least that it was trained on; where no number is meant, nothing
     * @param high the most
     */
    record Beyond(String bound, String value, int low, int high) implements Reading {

        static Beyond of(Limit limit) {
            return new Beyond(limit.kind().name().toLowerCase(Locale.ROOT), limit.value(), limit.low(), limit.high());
        }
    }

    /** As one of its families with words that it does not know, and that no others can stand for. */
    record Strange(List<String> words) implements Reading {
        public Strange {
            words = List.copyOf(words);
        }
    }

    /** As none that it knows. */
    record Foreign() implements Reading {}
}
