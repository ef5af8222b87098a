package arborist.lesson;

import arborist.llm.builtin.Shelf;
import arborist.reason.Choice;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a problem is gone about: what {@code arborist run} can be told, in the same words.
 *
 * @param strategy as {@link Techniques} names it
 * @param model its name
 * @param scorer null for the usual one of the task
 * @param numbers those that differ from the strategy's own
 * @param words likewise
 */
public record Way(String strategy, String model, @Nullable String scorer, Map<Option, Double> numbers,
        Map<Choice, String> words) {
    public Way {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    /** The plan for a problem of a task, by a model that may be another than the lesson's. */
    public Plan plan(String task, Plan.ModelName by, @Nullable Long seed) {
        Technique technique = technique();
        String judge = scorer != null || !technique.needsScorer() ? scorer
                : Scorers.standard(task, Plan.BUILT_IN.equals(by.preset()));
        Parameters parameters = Techniques.defaults(technique, task);
        for (Map.Entry<Option, Double> number : numbers.entrySet()) {
            parameters = number.getKey().with(parameters, number.getValue());
        }
        for (Map.Entry<Choice, String> word : words.entrySet()) {
            parameters = word.getKey().with(parameters, word.getValue());
        }
        return new Plan(strategy, task, by, judge, seed, null, null, Plan.Limits.NONE, parameters);
    }

    /** The same by the built-in model that the lesson names. */
    public Plan plan(String task, @Nullable Long seed) {
        return plan(task, new Plan.ModelName(model, Plan.BUILT_IN, null), seed);
    }

    /**
     * The model played from a recording of it; a built-in one is told the same as when it was recorded.
     *
     * @param recording where it is
     */
    public Plan.ModelName played(String recording) {
        return new Plan.ModelName(model, isBuiltIn() ? Plan.BUILT_IN : Plan.RECORDED, recording);
    }

    /** Whether the model comes with the program, and can be asked wherever it is played. */
    public boolean isBuiltIn() {
        return Shelf.POLICIES.contains(model);
    }

    public Technique technique() {
        return Techniques.named(strategy).orElseThrow();
    }
}
