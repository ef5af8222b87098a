package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Samples solutions from a policy and has the exact verifiers judge them. For one thread. */
public final class Gathering {
    private final Sampler sampler;
    private final Dialogue dialogue;
    private final Tasks tasks = Tasks.standard();
    private final Settings settings;

    public Gathering(Model policy, Settings settings) {
        this.sampler = new Sampler(policy.weights(), policy.vocabulary());
        this.dialogue = new Dialogue(policy.vocabulary());
        this.settings = settings;
    }

    /** The verifiers of what is made, by name and version: another verdict is another thing to learn. */
    static String judges(List<Maker> makers) {
        Tasks tasks = Tasks.standard();
        return makers.stream().map(Maker::family).distinct().map(family -> tasks.named(family).orElseThrow())
                .map(task -> name(task.steps()) + ", " + task.verifier().name() + " " + task.verifier().version())
                .distinct().collect(Collectors.joining("; "));
    }

    private static String name(StepVerifier steps) {
        return steps.name() + " " + steps.version();
    }

    /** One solution of each problem, judged; one that never came to its end is not right. */
    public List<Judged> solve(List<Made> problems, long seed) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            asks.add(new Ask(dialogue.chain(problems.get(i).question()), seed + i));
        }
        List<Said> said = sampler.sample(asks, settings, Listener.DEAF);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            judged.add(judge(problems.get(i), said.get(i)));
        }
        return judged;
    }

    private Judged judge(Made made, Said said) {
        Task task = tasks.named(made.family()).orElseThrow();
        List<String> lines = said.thinking().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        StepVerifier verifier = task.steps();
        List<Judged.Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> before = lines.subList(0, i);
            steps.add(new Judged.Step(verifier.valid(made.question(), before, lines.get(i)).holds(),
                    verifier.reachable(made.question(), before, lines.get(i)).holds(), Double.NaN));
        }
        boolean whole = said.ended() == Said.End.WHOLE;
        boolean right = whole && task.verifier().verify(made.question(), said.text()).holds();
        return new Judged(made.family(), made.level(), made.question(),
                new Dialogue.Solution(lines, said.text().strip()), steps, right, whole,
                said.tokens().size());
    }

    /**
     * Plays each step of a solution out to its end so many times.
     *
     * @return the same with the share of rollouts that came to a right answer
     */
    public Judged rollOut(Judged judged, int times, long seed) {
        List<Ask> asks = new ArrayList<>();
        List<String> lines = judged.solution().steps();
        for (int i = 0; i < lines.size(); i++) {
            int[] prompt = Dialogue.script(dialogue.chain(judged.question()), dialogue.begun(lines.subList(0, i + 1)))
                    .tokens();
            for (int k = 0; k < times; k++) {
                asks.add(new Ask(prompt, seed + (long) i * times + k));
            }
        }
        List<Said> said = sampler.sample(asks, settings, Listener.DEAF);
        Task task = tasks.named(judged.family()).orElseThrow();
        List<Judged.Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int right = 0;
            for (int k = 0; k < times; k++) {
                right += task.verifier().verify(judged.question(), said.get(i * times + k).text()).holds() ? 1 : 0;
            }
            steps.add(new Judged.Step(judged.steps().get(i).valid(), judged.steps().get(i).reachable(),
                    (double) right / times));
        }
        return new Judged(judged.family(), judged.level(), judged.question(), judged.solution(), steps, judged.right(),
                judged.whole(), judged.tokens());
    }
}
