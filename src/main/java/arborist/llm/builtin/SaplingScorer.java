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
import arborist.sapling.text.UnknownWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

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
        Future<List<RewardModel.Verdicts>> working = workers.submit(() -> new RewardModel(model).judge(asked));
        try {
            List<Scored> scored = new ArrayList<>();
            for (RewardModel.Verdicts verdicts : working.get()) {
                scored.add(scored(verdicts));
            }
            return scored;
        } catch (InterruptedException e) {
            working.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownWords unknown) {
                throw trouble(String.valueOf(NotUnderstood.words(unknown.words()).getMessage()));
            }
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw trouble("Sapling cannot judge this: " + wrong.getMessage() + ".");
            }
            throw new IllegalStateException("the built-in reward model failed", e.getCause());
        }
    }

    private Scored scored(RewardModel.Verdicts verdicts) {
        List<Double> values = model.name().equals(Kind.OUTCOME.model()) ? List.of(verdicts.last())
                : verdicts.steps().stream().map(Chances::reachable).toList();
        Chances last = verdicts.steps().getLast();
        return new Scored(values, String.format(Locale.ROOT, "valid %.3f, reachable %.3f", last.valid(),
                last.reachable()), verdicts.tokens());
    }

    private static ModelTrouble trouble(String sentence) {
        return new ModelTrouble(new Trouble(Trouble.Kind.REFUSED, sentence));
    }
}
