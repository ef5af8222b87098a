package arborist.sapling.reward;

import java.util.ArrayList;
import java.util.List;

/** The reward models, by what they learn from. */
public enum Kind {
    /** The rightness of answers, told at the end of a solution alone (Cobbe et al. 2021). */
    OUTCOME("sapling-orm"),
    /** The exact verdicts on each step (Lightman et al. 2023, with a program in the place of people). */
    PROCESS("sapling-prm"),
    /** The share of rollouts from each step that came to a right answer (Wang et al. 2024, "Math-Shepherd", soft estimation). */
    ROLLOUTS("sapling-prm-rollout");

    private final String model;

    Kind(String model) {
        this.model = model;
    }

    /** The name of the model. */
    public String model() {
        return model;
    }

    /** What is wanted at each place of a solution: at the end of its steps, and at its end; for outcomes where it ends alone. */
    List<float[]> labels(Judged judged) {
        float right = judged.right() ? 1 : 0;
        if (this == OUTCOME) {
            return List.of(new float[] {Float.NaN, right});
        }
        List<float[]> labels = new ArrayList<>();
        judged.steps().forEach(step -> labels.add(this == PROCESS
                ? new float[] {step.valid() ? 1 : 0, step.reachable() ? 1 : 0}
                : new float[] {Float.NaN, (float) step.hope()}));
        if (!judged.solution().answer().isEmpty()) {
            labels.add(new float[] {Float.NaN, right});
        }
        return labels;
    }
}
