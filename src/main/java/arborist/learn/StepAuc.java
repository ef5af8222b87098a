package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Chances;
import arborist.sapling.reward.Judged;
import arborist.sapling.reward.RewardModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How well a process reward model tells good steps from bad ones, on steps that a policy sampled. */
final class StepAuc {
    private StepAuc() {}

    /** One figure an aspect: for the steps of these solutions. */
    static List<Figure> of(String family, Model judge, List<Judged> solutions) {
        List<Optional<RewardModel.Verdicts>> verdicts = new RewardModel(judge)
                .judge(solutions.stream().map(j -> new RewardModel.Asked(j.question(), j.solution())).toList());
        return List.of(
                figure(family, "auc valid " + judge.name(), verdicts, solutions, Chances::valid, Judged.Step::valid),
                figure(family, "auc reachable " + judge.name(), verdicts, solutions, Chances::reachable,
                        Judged.Step::reachable));
    }

    private static Figure figure(String family, String name, List<Optional<RewardModel.Verdicts>> verdicts,
            List<Judged> solutions,
            ToDoubleFunction<Chances> score, Predicate<Judged.Step> label) {
        List<Double> scores = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < solutions.size(); i++) {
            List<Chances> said = verdicts.get(i).map(RewardModel.Verdicts::steps).orElse(List.of());
            for (int k = 0; k < Math.min(said.size(), solutions.get(i).steps().size()); k++) {
                scores.add(score.applyAsDouble(said.get(k)));
                labels.add(label.test(solutions.get(i).steps().get(k)));
            }
        }
        boolean[] right = new boolean[labels.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = labels.get(i);
        }
        return Figure.plain(family, name, Auc.of(scores.stream().mapToDouble(Double::doubleValue).toArray(), right),
                right.length);
    }
}
