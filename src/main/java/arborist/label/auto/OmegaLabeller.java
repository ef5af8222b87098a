package arborist.label.auto;

import arborist.label.FirstError;
import arborist.label.Solution;
import arborist.label.Truth;
import arborist.llm.Reply;
import arborist.llm.Trouble;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the first error of a wrong solution by binary search, as OmegaPRM does (Luo et al. 2024): where one rollout from the middle is
 * right, the error comes later, else it came before. A right solution has none. Where the model finds no right answer even from the
 * bare question, nothing is said: it would blame the first step for its own weakness.
 */
public final class OmegaLabeller extends RollingOut {
    private static final Words KEPT = Words.kept(OmegaLabeller.class);
    public OmegaLabeller(Rollouts rollouts, Tasks tasks) {
        super(rollouts, tasks);
    }

    @Override
    public String annotator() {
        return "omega " + rollouts.name();
    }

    @Override
    Found label(Judged judged, Map<Id, StepFound> known) throws InterruptedException {
        return judged.truth() == Truth.WRONG ? new Search(judged).find()
                : new Found(Map.of(), Optional.of(FirstError.nowhere()), List.of(), Optional.empty(), "");
    }

    /** The search in one solution. */
    private final class Search {
        private final Judged judged;
        private final Solution solution;
        private final Map<Id, StepFound> found = new LinkedHashMap<>();
        private final List<Reply.Call> calls = new ArrayList<>();
        private Optional<Trouble> ended = Optional.empty();

        Search(Judged judged) {
            this.judged = judged;
            solution = judged.solution();
        }

        Found find() throws InterruptedException {
            if (!reaches(0)) {
                return result(Optional.empty(),
                        ended.isPresent() ? "" : KEPT.say("omega-labeller.the-model-finds-no-right"));
            }
            int good = 0;
            int bad = solution.steps().size();
            while (bad - good > 1 && ended.isEmpty()) {
                int middle = (good + bad) >>> 1;
                if (reaches(middle)) {
                    good = middle;
                } else {
                    bad = middle;
                }
            }
            return result(ended.isPresent() ? Optional.empty() : Optional.of(new FirstError.At(bad - 1)), "");
        }

        /** Whether a right answer was found after so many steps. */
        private boolean reaches(int steps) throws InterruptedException {
            Rollouts.Counted counted =
                    rollouts.from(judged.problem(), judged.answers(), solution.texts().subList(0, steps));
            calls.addAll(counted.calls());
            if (counted.of() == 0) {
                ended = counted.trouble();
                return false;
            }
            if (steps > 0) {
                found.put(solution.steps().get(steps - 1).id(), counted.found().softOnly());
            }
            return counted.right() > 0;
        }

        private Found result(Optional<FirstError> first, String silent) {
            return new Found(found, first, calls, ended, silent);
        }
    }
}
