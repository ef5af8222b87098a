package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Aspect;
import arborist.sapling.reward.Judged;
import arborist.sapling.reward.RewardModel;
import java.util.ArrayList;
import java.util.List;

/** How well a process reward model tells good steps from bad ones, on steps that a policy sampled. */
final class StepAuc {
    private StepAuc() {}

    /** One figure an aspect: for the steps of these solutions. */
    static List<Figure> of(String family, Model judge, List<Judged> solutions) {
        List<RewardModel.Verdicts> verdicts = new RewardModel(judge)
                .judge(solutions.stream().map(j -> new RewardModel.Asked(j.question(), j.solution())).toList());
        List<Figure> figures = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<Double> scores = new ArrayList<>();
            List<Boolean> labels = new ArrayList<>();
            for (int i = 0; i < solutions.size(); i++) {
                for (int k = 0; k < solutions.get(i).steps().size(); k++) {
                    Judged.Step step = solutions.get(i).steps().get(k);
                    scores.add(verdicts.get(i).steps().get(k)[aspect.ordinal()]);
                    labels.add(aspect == Aspect.VALID ? step.valid() : step.reachable());
                }
            }
            boolean[] right = new boolean[labels.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = labels.get(i);
            }
            figures.add(
                    Figure.plain(family, "auc " + aspect.name().toLowerCase(java.util.Locale.ROOT) + " " + judge.name(),
                            Auc.of(scores.stream().mapToDouble(Double::doubleValue).toArray(), right), right.length));
        }
        return figures;
    }
}
