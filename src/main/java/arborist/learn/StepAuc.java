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

    /**
     * A figure for each aspect that the model learned.
     *
     * @param problems the samples of each
     */
    static List<Figure> of(String family, Kind kind, List<List<Draw>> problems) {
        List<Figure> figures = new ArrayList<>();
        if (kind == Kind.PROCESS) {
            // The others learned nothing of it.
            figures.add(Auc.figure(family, "auc valid " + kind.model(),
                    steps(kind, problems, Chances::valid, Judged.Step::valid)));
        }
        figures.add(Auc.figure(family, "auc reachable " + kind.model(),
                steps(kind, problems, Chances::reachable, Judged.Step::reachable)));
        return figures;
    }

    private static List<List<Auc.Scored>> steps(Kind kind, List<List<Draw>> problems, ToDoubleFunction<Chances> score,
            Predicate<Judged.Step> label) {
        List<List<Auc.Scored>> all = new ArrayList<>();
        for (List<Draw> draws : problems) {
            List<Auc.Scored> scored = new ArrayList<>();
            for (Draw draw : draws) {
                RewardModel.Verdicts said = draw.verdicts().get(kind);
                List<Judged.Step> steps = draw.judged().steps();
                for (int k = 0; said != null && k < Math.min(said.steps().size(), steps.size()); k++) {
                    scored.add(new Auc.Scored(score.applyAsDouble(said.steps().get(k)), label.test(steps.get(k))));
                }
            }
            all.add(scored);
        }
        return all;
    }
}
