package arborist.ui.labels;

import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.ImportedLabeller;
import arborist.label.auto.JudgeLabeller;
import arborist.label.auto.Labeller;
import arborist.label.auto.OmegaLabeller;
import arborist.label.auto.RolloutLabeller;
import arborist.label.auto.Rollouts;
import arborist.label.auto.Way;
import arborist.label.queue.Item;
import arborist.llm.Limits;
import arborist.llm.Request;
import arborist.reason.Plan;
import arborist.task.Tasks;
import arborist.trace.Refused;
import arborist.ui.run.Asking;
import arborist.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is to label.
 *
 * @param model null where none is asked
 * @param rollouts from one place
 * @param limits what it may spend
 * @param solutions in the order in which they are labelled
 */
record AutoWish(Way way, Plan.@Nullable ModelName model, int rollouts, Plan.Limits limits, List<Item> solutions) {
    private static final Words WORDS = Words.of(AutoWish.class);
    private static final double VARIED = 0.8;

    AutoWish {
        solutions = List.copyOf(solutions);
    }

    /** What labels so; may wait. */
    Labeller labeller(@Nullable Asking asking) {
        return switch (way) {
            case CALCULATOR -> new CalculatorLabeller();
            case IMPORTED -> new ImportedLabeller();
            case ROLLOUTS -> new RolloutLabeller(rollouts(asking), Tasks.standard());
            case OMEGA -> new OmegaLabeller(rollouts(asking), Tasks.standard());
            case JUDGE -> {
                Asking asked = there(asking);
                Plan.ModelName name = named();
                yield new JudgeLabeller(asked.model(name, most()),
                        (one, words) -> asked.prompt(name, "label-judge", one, words), Request.Sampling.PLAIN.hot(0.0));
            }
        };
    }

    private Rollouts rollouts(@Nullable Asking asking) {
        Asking asked = there(asking);
        Plan.ModelName name = named();
        return new Rollouts(asked.model(name, most()), (one, words) -> asked.prompt(name, "cot", one, words),
                Request.Sampling.PLAIN.hot(VARIED).times(rollouts));
    }

    private Limits most() {
        return new Limits(limits.tokens(), limits.costUsd() == null ? null : BigDecimal.valueOf(limits.costUsd()),
                limits.calls(), limits.seconds() == null ? null : Duration.ofSeconds(limits.seconds()));
    }

    private Plan.ModelName named() {
        if (model == null) {
            throw new Refused(WORDS.say("auto-wish.choose-a-model-first"));
        }
        return model;
    }

    private static Asking there(@Nullable Asking asking) {
        if (asking == null) {
            throw new Refused(WORDS.say("auto-wish.no-model-can-be-asked"));
        }
        return asking;
    }
}
