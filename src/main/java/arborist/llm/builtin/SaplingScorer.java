package arborist.llm.builtin;

import arborist.llm.ModelTrouble;
import arborist.llm.StepScorer;
import arborist.llm.Trouble;
import arborist.sapling.file.Model;
import arborist.sapling.reward.Chances;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Questions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** One of this program's own reward models: an outcome model judges a solution by its end, a process model each step of it. */
public final class SaplingScorer implements StepScorer {
    private final Model model;
    private final Questions questions;
    private final ExecutorService workers;

    /** @param workers platform threads, on which it works */
    public SaplingScorer(Model model, Questions questions, ExecutorService workers) {
        this.model = model;
        this.questions = questions;
        this.workers = workers;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public List<Scored> score(List<Solution> solutions) throws InterruptedException, ModelTrouble {
        List<RewardModel.Asked> asked = new ArrayList<>();
        for (Solution solution : solutions) {
            String question = questions.read(solution.question())
                    .orElseThrow(() -> trouble(String.valueOf(NotUnderstood.question().getMessage())));
            asked.add(new RewardModel.Asked(question, Dialogue.Solution.of(String.join("\n", solution.steps()))));
        }
        Future<List<Optional<RewardModel.Verdicts>>> working;
        try {
            working = workers.submit(() -> new RewardModel(model).judge(asked));
        } catch (RejectedExecutionException e) {
            throw trouble("The program is closing; ask again when it is open.");
        }
        try {
            List<Optional<RewardModel.Verdicts>> verdicts = working.get();
            List<Scored> scored = new ArrayList<>();
            for (int i = 0; i < solutions.size(); i++) {
                List<String> steps = solutions.get(i).steps();
                scored.add(verdicts.get(i).map(said -> scored(steps, said)).orElseGet(() -> unreadable(steps.size())));
            }
            return scored;
        } catch (InterruptedException e) {
            working.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the built-in reward model failed", e.getCause());
        }
    }

    /** One value a step: what is to be expected of all lines down to its last. */
    private Scored scored(List<String> steps, RewardModel.Verdicts verdicts) {
        Chances last = verdicts.steps().getLast();
        String evidence = String.format(Locale.ROOT, "valid %.3f, reachable %.3f", last.valid(), last.reachable());
        if (model.name().equals(Kind.OUTCOME.model())) {
            return new Scored(List.of(verdicts.last()), evidence, verdicts.tokens());
        }
        List<Double> values = new ArrayList<>();
        int lines = 0;
        for (String step : steps) {
            lines += (int) step.lines().filter(line -> !line.isBlank()).count();
            values.add(verdicts.worth(Math.clamp(lines, 1, verdicts.steps().size())));
        }
        return new Scored(values, evidence, verdicts.tokens());
    }

    /** One odd thought does not end a search: nothing is expected of it. */
    private static Scored unreadable(int steps) {
        return new Scored(Collections.nCopies(steps, 0.0), "it holds words that Sapling does not know, or is too long",
                0);
    }

    private static ModelTrouble trouble(String sentence) {
        return new ModelTrouble(new Trouble(Trouble.Kind.REFUSED, sentence));
    }
}
