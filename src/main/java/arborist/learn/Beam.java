package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Judge;
import arborist.sapling.reward.RewardModel;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tree-of-Thoughts by breadth (Yao et al. 2023, algorithm 1), with a process reward model in the place of a value prompt: of all next
 * steps the best are gone on with, and of the solutions that came to an end the best is taken. For one thread.
 */
final class Beam {
    /** How many steps are gone on with. */
    private static final int WIDTH = 4;
    /** How many next steps are sampled in all, at each depth. */
    private static final int SAMPLED = 16;
    private static final int DEEPEST = 12;
    /** A step at a time. */
    static final Settings STEP = new Settings(1, 1, List.of("\n"), 128, 0);

    private final Sampler sampler;
    private final Dialogue dialogue;
    private final Judge judge;

    Beam(Model policy, Judge judge) {
        this.sampler = new Sampler(policy.weights(), policy.vocabulary());
        this.dialogue = new Dialogue(policy.vocabulary());
        this.judge = judge;
    }

    /**
     * What a search came to.
     *
     * @param answer the line of the best solution, empty where none came to an end
     * @param tokens those that were sampled, and those that the reward model read and had not read before
     */
    record Found(String answer, int tokens) {}

    Found search(String question, long seed) {
        List<Dialogue.Solution> beam = List.of(new Dialogue.Solution(List.of(), ""));
        List<Rated> finished = new ArrayList<>();
        // A new one for each search: how much it reads must not hang on what was searched before.
        RewardModel rates = new RewardModel(judge);
        int tokens = 0;
        for (int depth = 0; depth < DEEPEST && !beam.isEmpty(); depth++) {
            List<Said> said = sampler.sample(asks(question, beam, seed + depth * 1_000L), STEP, Listener.DEAF);
            tokens += said.stream().mapToInt(s -> s.tokens().size()).sum();
            List<RewardModel.Asked> next = next(question, beam, said);
            List<Optional<RewardModel.Verdicts>> verdicts = rates.judge(next);
            List<Rated> rated = new ArrayList<>();
            for (int i = 0; i < next.size(); i++) {
                RewardModel.Verdicts verdict = verdicts.get(i).orElse(null);
                if (verdict != null) {
                    tokens += verdict.tokens();
                    boolean whole = !next.get(i).solution().answer().isEmpty();
                    (whole ? finished : rated).add(new Rated(next.get(i).solution(), verdict.last()));
                }
            }
            beam = rated.stream().sorted(Comparator.comparingDouble(Rated::value).reversed()).limit(WIDTH)
                    .map(Rated::solution).toList();
        }
        return new Found(finished.stream().max(Comparator.comparingDouble(Rated::value))
                .map(rated -> rated.solution().answer()).orElse(""), tokens);
    }

    private record Rated(Dialogue.Solution solution, double value) {}

    private List<Ask> asks(String question, List<Dialogue.Solution> beam, long seed) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < SAMPLED; i++) {
            List<String> steps = beam.get(i * beam.size() / SAMPLED).steps();
            asks.add(new Ask(Dialogue.script(dialogue.chain(question), dialogue.begun(steps)).tokens(), seed + i));
        }
        return asks;
    }

    /** What was gone on to, equal ones once. */
    private static List<RewardModel.Asked> next(String question, List<Dialogue.Solution> beam, List<Said> said) {
        Set<RewardModel.Asked> next = new LinkedHashSet<>();
        for (int i = 0; i < said.size(); i++) {
            List<String> steps = new ArrayList<>(beam.get(i * beam.size() / SAMPLED).steps());
            String step = said.get(i).thinking().strip();
            String answer = said.get(i).text().strip();
            if (!step.isEmpty()) {
                steps.add(step);
            }
            if (!step.isEmpty() || !answer.isEmpty()) {
                next.add(new RewardModel.Asked(question, new Dialogue.Solution(steps, answer)));
            }
        }
        return List.copyOf(next);
    }
}
