package arborist.label.auto;

import arborist.label.Solution;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes Monte-Carlo values that a log came with, scores from 0 to 1, as shares of rollouts that were right. */
public final class ImportedLabeller implements Labeller {
    private static final Words KEPT = Words.kept(ImportedLabeller.class);
    private static final Set<String> NAMES =
            Set.of("monte-carlo", "mc-value", "mc", "mc-rollouts", "math-shepherd", "omegaprm", "rollouts");

    @Override
    public String annotator() {
        return "imported monte-carlo";
    }

    @Override
    public Found label(Tree tree, Solution solution, Map<Id, StepFound> known) {
        Map<Id, StepFound> found = new LinkedHashMap<>();
        for (Node step : solution.steps()) {
            List<Score> values = step.findings().scores().stream().filter(ImportedLabeller::isShare)
                    .filter(score -> !step.isStale(score)).toList();
            if (!values.isEmpty()) {
                found.put(step.id(), StepFound.share(values.getLast().value(),
                        KEPT.say("imported-labeller.taken-from-the-score", values.getLast().scorer().name())));
            }
        }
        return found.isEmpty() ? Found.nothing(KEPT.say("imported-labeller.no-step-has-a-monte")) : Found.of(found);
    }

    private static boolean isShare(Score score) {
        String name = score.scorer().name().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return NAMES.contains(name) && score.higherIsBetter() && score.value() >= 0 && score.value() <= 1;
    }
}
