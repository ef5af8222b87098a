package arborist.learn;

import arborist.sapling.reward.Chances;
import arborist.sapling.reward.Judged;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How well a process reward model tells good steps from bad ones, on steps that a policy sampled. */
final class StepAuc {
    private StepAuc() {}

    /** A figure for each aspect that the model learned, for the steps of these samples. */
    static List<Figure> of(String family, Kind kind, List<Draw> draws) {
        List<Figure> figures = new ArrayList<>();
        if (kind == Kind.PROCESS) {
            // The others learned nothing of it.
            figures.add(figure(family, "auc valid " + kind.model(), kind, draws, Chances::valid, Judged.Step::valid));
        }
        figures.add(figure(family, "auc reachable " + kind.model(), kind, draws, Chances::reachable,
                Judged.Step::reachable));
        return figures;
    }

    private static Figure figure(String family, String name, Kind kind, List<Draw> draws,
            ToDoubleFunction<Chances> score, Predicate<Judged.Step> label) {
        List<Double> scores = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Draw draw : draws) {
            RewardModel.Verdicts said = draw.verdicts().get(kind);
            List<Judged.Step> steps = draw.judged().steps();
            for (int k = 0; said != null && k < Math.min(said.steps().size(), steps.size()); k++) {
                scores.add(score.applyAsDouble(said.steps().get(k)));
                labels.add(label.test(steps.get(k)));
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
