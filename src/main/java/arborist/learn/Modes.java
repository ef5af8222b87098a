package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Judged;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.UnknownWords;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Puts problems to a policy after worked examples, and asks it for proposals of next steps. For one thread. */
final class Modes {
    private static final int EXAMPLES = 2;
    /** As in training, examples are of the easier levels, and none is held out. */
    private static final int HARDEST_EXAMPLE = 3;

    private final Sampler sampler;
    private final Dialogue dialogue;
    private final Tasks tasks = Tasks.standard();

    Modes(Model policy) {
        this.sampler = new Sampler(policy.weights(), policy.vocabulary());
        this.dialogue = new Dialogue(policy.vocabulary());
    }

    /**
     * Asks in the modes that a trial leaves out.
     *
     * @param seed of its samples; those of the trial where the two are to be compared
     */
    ModeTrial of(Trial plain, long seed) {
        Made made = plain.made();
        Task task = tasks.named(made.family()).orElseThrow();
        RandomGenerator random = new SplittableRandom(seed).split();
        int[] prompt = afterExamples(made, random);
        boolean fewShot = right(task, made, said(prompt, Settings.GREEDY, seed));
        boolean fewShotSample = right(task, made, said(prompt, Settings.PLAIN, seed));
        int taken = random.nextInt(made.steps().size());
        try {
            return next(plain, task, fewShot, fewShotSample, taken, seed);
        } catch (UnknownWords e) {
            // Before the first step there are only words that the policy was asked in already.
            return next(plain, task, fewShot, fewShotSample, 0, seed);
        }
    }

    private int[] afterExamples(Made made, RandomGenerator random) {
        Maker maker = Makers.of(made.family()).orElseThrow();
        while (true) {
            List<Dialogue.Worked> examples = new ArrayList<>();
            while (examples.size() < EXAMPLES) {
                Made example = maker.make(random, 1 + random.nextInt(Math.min(HARDEST_EXAMPLE, maker.hardest())));
                if (!HeldOut.is(example)) {
                    examples.add(new Dialogue.Worked(example.question(),
                            new Dialogue.Solution(example.steps(), example.answerLine())));
                }
            }
            try {
                int[] prompt = dialogue.chain(examples, made.question());
                if (prompt.length < Trials.MOST_READ) {
                    return prompt;
                }
            } catch (UnknownWords e) {
                // There are always others that the policy can read.
            }
        }
    }

    private ModeTrial next(Trial plain, Task task, boolean fewShot, boolean fewShotSample, int taken, long seed) {
        Made made = plain.made();
        List<String> before = made.steps().subList(0, taken);
        Said proposal = said(dialogue.propose(made.question(), before), Settings.PLAIN, seed);
        List<String> proposed =
                proposal.text().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        int[] prompt = Dialogue.script(dialogue.chain(made.question()), dialogue.begun(before)).tokens();
        List<Said> said = sampler.sample(IntStream.range(0, Math.max(1, proposed.size()))
                .mapToObj(i -> new Ask(prompt, seed + i)).toList(), Beam.STEP, Listener.DEAF);
        return new ModeTrial(plain, fewShot, fewShotSample,
                new ModeTrial.Steps(judged(task, made, before, proposed), proposal.tokens().size()),
                new ModeTrial.Steps(judged(task, made, before,
                        said.stream().map(s -> s.thinking().strip()).toList()),
                        said.stream().mapToInt(s -> s.tokens().size()).sum()));
    }

    private static List<Judged.Step> judged(Task task, Made made, List<String> before, List<String> lines) {
        return lines.stream().map(line -> new Judged.Step(task.steps().valid(made.question(), before, line).holds(),
                task.steps().reachable(made.question(), before, line).holds(), Double.NaN)).toList();
    }

    private Said said(int[] prompt, Settings settings, long seed) {
        return sampler.sample(List.of(new Ask(prompt, seed)), settings, Listener.DEAF).getFirst();
    }

    private static boolean right(Task task, Made made, Said said) {
        return task.verifier().verify(made.question(), said.text()).holds();
    }
}
