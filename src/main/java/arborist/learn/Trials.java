package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Gathering;
import arborist.sapling.reward.Judge;
import arborist.sapling.reward.Judged;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardModel;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Feedback;
import arborist.sapling.text.UnknownWords;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.task.make.Made;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts problems to a policy in every way, and has its reward models judge the samples. For one thread. */
final class Trials {
    /** Of the context, so that there is room for a new solution. */
    static final int MOST_READ = 400;

    private final Sampler sampler;
    private final Dialogue dialogue;
    private final Gathering gathering;
    private final Gathering greedily;
    private final Map<Kind, Judge> judges;
    private final Tasks tasks = Tasks.standard();
    private final @Nullable Beam beam;
    private final int samples;

    Trials(Model policy, Map<Kind, Judge> judges, int samples) {
        this.sampler = new Sampler(policy.weights(), policy.vocabulary());
        this.dialogue = new Dialogue(policy.vocabulary());
        this.gathering = new Gathering(policy, Settings.PLAIN);
        this.greedily = new Gathering(policy, Settings.GREEDY);
        this.judges = Map.copyOf(judges);
        Judge process = judges.get(Kind.PROCESS);
        this.beam = process == null ? null : new Beam(policy, process);
        this.samples = samples;
    }

    /** @param seed of its samples */
    Trial of(Made made, long seed) {
        Task task = tasks.named(made.family()).orElseThrow();
        boolean direct = right(task, made, said(dialogue.direct(made.question()), Settings.GREEDY, seed));
        boolean greedy = greedily.solve(List.of(made), seed).stream().anyMatch(Judged::right);
        List<Judged> solved = gathering.solve(Collections.nCopies(samples, made), seed);
        List<Draw> draws = new ArrayList<>();
        List<Map<Kind, RewardModel.Verdicts>> verdicts = verdicts(solved);
        for (int i = 0; i < solved.size(); i++) {
            Judged judged = solved.get(i);
            String answer = task.reader().read(judged.solution().answer()).answer()
                    .map(found -> String.valueOf(task.form(found.answer()))).orElse(null);
            draws.add(new Draw(judged, answer, verdicts.get(i)));
        }
        boolean revised = revised(task, made, solved.getFirst(), null, seed);
        boolean corrected = solved.getFirst().right()
                || revised(task, made, solved.getFirst(), feedback(solved.getFirst()), seed);
        return new Trial(made, direct, greedy, revised, corrected, draws, searched(task, made, seed));
    }

    private Trial.@Nullable Search searched(Task task, Made made, long seed) {
        if (beam == null) {
            return null;
        }
        Beam.Found found = beam.search(made.question(), seed);
        return new Trial.Search(task.verifier().verify(made.question(), found.answer()).holds(), found.tokens());
    }

    /** What each reward model says of each solution; nothing of one that it cannot read. */
    private List<Map<Kind, RewardModel.Verdicts>> verdicts(List<Judged> solved) {
        List<RewardModel.Asked> asked =
                solved.stream().map(j -> new RewardModel.Asked(j.question(), j.solution())).toList();
        List<Map<Kind, RewardModel.Verdicts>> verdicts = new ArrayList<>();
        solved.forEach(_ -> verdicts.add(new EnumMap<>(Kind.class)));
        judges.forEach((kind, judge) -> {
            // A new one for each problem: how much it reads must not hang on which problem came before.
            List<Optional<RewardModel.Verdicts>> said = new RewardModel(judge).judge(asked);
            for (int i = 0; i < said.size(); i++) {
                Map<Kind, RewardModel.Verdicts> of = verdicts.get(i);
                said.get(i).ifPresent(verdict -> of.put(kind, verdict));
            }
        });
        return verdicts;
    }

    private boolean revised(Task task, Made made, Judged first, @Nullable String feedback, long seed) {
        int[] prompt;
        try {
            prompt = dialogue.revise(made.question(), first.solution(), feedback);
        } catch (UnknownWords e) {
            // A weak model joins pieces to words that nobody knows, itself included: such a solution cannot be revised.
            return false;
        }
        return prompt.length < MOST_READ && right(task, made, said(prompt, Settings.PLAIN, seed + 1_000));
    }

    private static String feedback(Judged wrong) {
        for (int i = 0; i < wrong.steps().size(); i++) {
            if (!wrong.steps().get(i).valid() || !wrong.steps().get(i).reachable()) {
                return Feedback.line(i + 1);
            }
        }
        return Feedback.answer();
    }

    private Said said(int[] prompt, Settings settings, long seed) {
        return sampler.sample(List.of(new Ask(prompt, seed)), settings, Listener.DEAF).getFirst();
    }

    private static boolean right(Task task, Made made, Said said) {
        return task.verifier().verify(made.question(), said.text()).holds();
    }
}
