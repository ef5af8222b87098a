package arborist.ui.set;

import arborist.reason.Plan;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import org.jspecify.annotations.Nullable;

/**
 * How each problem of a set is gone about: a technique as its task has it, or a preset.
 *
 * @param preset null where the technique is taken as its task has it
 * @param model takes the preset's place where there is one
 * @param seed null for the preset's, or for any
 * @param limits of each run; those of the preset where none are given
 */
public record Way(Technique technique, @Nullable Plan preset, Plan.ModelName model, @Nullable Long seed,
        Plan.Limits limits) {

    /** What it comes to for problems of a task. */
    public Plan on(String task) {
        Plan chosen = preset;
        if (chosen == null) {
            return new Plan(technique.name(), task, model,
                    technique.needsScorer() ? Scorers.standard(task, Plan.BUILT_IN.equals(model.preset())) : null, seed,
                    null, null, limits,
                    Techniques.defaults(technique, task));
        }
        return new Plan(chosen.strategy(), task, chosen.model(), chosen.scorer(), seed == null ? chosen.seed() : seed,
                null, chosen.examples(), limits.equals(Plan.Limits.NONE) ? chosen.limits() : limits,
                chosen.parameters());
    }
}
