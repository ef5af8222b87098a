package arborist.exchange.mapped;

import arborist.trace.Attributes;
import arborist.trace.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param gold the right answers, none where none is known
 * @param usage of all its samples together, null where that is told of each or not at all
 * @param rest what no field of the mapping points to
 */
public record Told(String question, List<String> gold, List<One> samples, @Nullable Usage usage, Attributes rest) {
    public Told {
        gold = List.copyOf(gold);
        samples = List.copyOf(samples);
    }

    /**
     * One sample.
     *
     * @param text null where only its answer is told
     * @param answer null where it has none, or where nobody says
     * @param read whether its answer was looked for by whoever wrote the row, so that it is not read here
     * @param correct null where nobody says
     * @param scores for its steps or for the whole, none where nobody says
     */
    public record One(@Nullable String text, @Nullable String answer, boolean read, @Nullable Boolean correct,
            List<Double> scores, @Nullable Usage usage, @Nullable String model, Attributes rest) {
        public One {
            scores = List.copyOf(scores);
        }
    }
}
