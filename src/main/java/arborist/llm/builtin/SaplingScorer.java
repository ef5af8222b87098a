package arborist.llm.builtin;

import arborist.llm.ModelTrouble;
import arborist.llm.StepScorer;
import arborist.llm.Trouble;
import arborist.sapling.reward.Chances;
import arborist.sapling.reward.Judge;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Questions;
import arborist.sapling.text.Reading;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** One of this program's own reward models: an outcome model judges a solution by its end, a process model each step of it. */
public final class SaplingScorer implements StepScorer {
    private static final Words KEPT = Words.kept(SaplingScorer.class);
    private final Judge judge;
    private final Questions questions;
    private final ExecutorService workers;
    /** Those that nobody is asking now; each remembers what it read lately, so a search reads the new steps only. */
    private final Queue<RewardModel> idle = new ConcurrentLinkedQueue<>();

    /** @param workers platform threads, on which it works */
    public SaplingScorer(Judge judge, Questions questions, ExecutorService workers) {
        this.judge = judge;
        this.questions = questions;
        this.workers = workers;
    }

    @Override
    public String name() {
        return judge.model().name();
    }

    @Override
    public String version() {
        return judge.version();
    }

    @Override
    public List<Scored> score(List<Solution> solutions) throws InterruptedException, ModelTrouble {
        List<RewardModel.Asked> asked = new ArrayList<>();
        for (Solution solution : solutions) {
            String steps = String.join("\n", solution.steps());
            Set<String> said = Set.copyOf(List.of(steps.toLowerCase(Locale.ROOT).split("\\P{L}+")));
            Reading reading = questions.reading(solution.question(), judge.model().vocabulary(), said);
            if (!(reading instanceof Reading.Fits fits)) {
                throw trouble(String.valueOf(NotUnderstood.of(reading).getMessage()));
            }
            asked.add(new RewardModel.Asked(fits.question(), Dialogue.Solution.of(fits.standIns().known(steps))));
        }
        Future<List<Optional<RewardModel.Verdicts>>> working;
        try {
            working = workers.submit(() -> judged(asked));
        } catch (RejectedExecutionException e) {
            throw trouble(KEPT.say("any.the-program-is-closing-ask"));
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

    private List<Optional<RewardModel.Verdicts>> judged(List<RewardModel.Asked> asked) {
        RewardModel one = idle.poll();
        RewardModel asks = one == null ? new RewardModel(judge) : one;
        List<Optional<RewardModel.Verdicts>> verdicts = asks.judge(asked);
        idle.add(asks);
        return verdicts;
    }

    /** One value a step: what is to be expected of all lines down to its last. */
    private Scored scored(List<String> steps, RewardModel.Verdicts verdicts) {
        Chances last = verdicts.steps().getLast();
        String evidence = KEPT.say("sapling-scorer.chances", figure(last.valid()), figure(last.reachable()));
        if (name().equals(Kind.OUTCOME.model())) {
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

    private static String figure(double chance) {
        return String.format(Locale.ROOT, "%.3f", chance);
    }

    /** One odd thought does not end a search: nothing is expected of it. */
    private static Scored unreadable(int steps) {
        return new Scored(Collections.nCopies(steps, 0.0), KEPT.say("sapling-scorer.it-holds-words-that-sapling"),
                0);
    }

    private static ModelTrouble trouble(String sentence) {
        return new ModelTrouble(new Trouble(Trouble.Kind.REFUSED, sentence));
    }
}
