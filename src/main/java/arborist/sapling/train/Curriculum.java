package arborist.sapling.train;

import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Feedback;
import arborist.sapling.text.Script;
import arborist.task.StepVerifier;
import arborist.task.Tasks;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What a policy learns from: problems of all families and levels, none of them held out, each put in one of the ways in which it may be
 * asked. Direct answers and chains come equally often. What it is examined in is drawn the same way, of held-out problems alone.
 */
public final class Curriculum implements Function<RandomGenerator, Script> {
    /**
     * How much a token counts that nobody could foresee, as those of most direct answers and of steps in a random order: at full weight
     * their noise drowns what chains teach.
     */
    private static final double GUESS = 0.25;
    private final List<Maker> makers;
    private final Dialogue dialogue;
    private final boolean heldOut;
    private final Map<String, StepVerifier> verifiers = new TreeMap<>();

    public Curriculum(List<Maker> makers, Dialogue dialogue) {
        this(makers, dialogue, false);
    }

    private Curriculum(List<Maker> makers, Dialogue dialogue, boolean heldOut) {
        this.makers = List.copyOf(makers);
        this.dialogue = dialogue;
        this.heldOut = heldOut;
        Tasks tasks = Tasks.standard();
        makers.forEach(m -> tasks.named(m.family()).ifPresent(t -> verifiers.put(m.family(), t.steps())));
    }

    /** Held-out problems alone, to be examined in; the worked examples before them are given, and are not held out. */
    static Curriculum heldOut(List<Maker> makers, Dialogue dialogue) {
        return new Curriculum(makers, dialogue, true);
    }

    @Override
    public Script apply(RandomGenerator random) {
        Maker maker = maker(random);
        Made made = made(maker, random);
        double way = random.nextDouble();
        if (way < 0.37) {
            return Dialogue.script(dialogue.direct(made.question()), dialogue.said(made.answerLine())).weighing(GUESS);
        }
        if (way < 0.74) {
            return Dialogue.script(dialogue.chain(made.question()), dialogue.said(solution(made)));
        }
        if (way < 0.79) {
            return Dialogue.script(dialogue.chain(examples(maker, random), made.question()),
                    dialogue.said(solution(made)));
        }
        if (way < 0.87) {
            return proposal(maker, made, random);
        }
        return revision(maker, made, random, way < 0.935);
    }

    /** A problem to train on, or to be examined in, of any family and level. */
    public Made problem(RandomGenerator random) {
        return made(maker(random), random);
    }

    private Maker maker(RandomGenerator random) {
        double at = random.nextDouble();
        for (Maker maker : makers) {
            at -= share(maker.family());
            if (at < 0) {
                return maker;
            }
        }
        return makers.getFirst();
    }

    private static double share(String family) {
        return switch (family) {
            case "arithmetic" -> 0.4;
            case "word" -> 0.25;
            case "countdown" -> 0.2;
            default -> 0.15;
        };
    }

    private Made made(Maker maker, RandomGenerator random) {
        while (true) {
            Made made = maker.make(random, level(maker, random));
            if (HeldOut.is(made) == heldOut) {
                return made;
            }
        }
    }

    /** Easy ones more often: they hold more calculations a token, and what they teach the hard ones need too. */
    private static int level(Maker maker, RandomGenerator random) {
        double at = random.nextDouble();
        return 1 + (int) (maker.hardest() * at * Math.sqrt(at));
    }

    private List<Dialogue.Worked> examples(Maker maker, RandomGenerator random) {
        List<Dialogue.Worked> worked = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Made example = maker.make(random, 1 + random.nextInt(Math.min(3, maker.hardest())));
            if (!HeldOut.is(example)) {
                worked.add(new Dialogue.Worked(example.question(), solution(example)));
            }
        }
        return worked;
    }

    private Script proposal(Maker maker, Made made, RandomGenerator random) {
        int taken = random.nextInt(made.steps().size());
        List<String> before = made.steps().subList(0, taken);
        List<String> next = maker.next(made, taken, random);
        return Dialogue.script(dialogue.propose(made.question(), before), dialogue.said(next)).weighing(GUESS);
    }

    /** Half the solutions to be looked through are right already, where nobody says that they are wrong. */
    private Script revision(Maker maker, Made made, RandomGenerator random, boolean told) {
        boolean right = !told && random.nextBoolean();
        List<String> lines = right ? List.of() : maker.slip(made, random);
        Dialogue.Solution before = right ? solution(made)
                : new Dialogue.Solution(lines.subList(0, lines.size() - 1), lines.getLast());
        String feedback = told ? feedback(made, lines) : null;
        return Dialogue.script(dialogue.revise(made.question(), before, feedback), dialogue.said(solution(made)));
    }

    private String feedback(Made made, List<String> lines) {
        StepVerifier verifier = Objects.requireNonNull(verifiers.get(made.family()));
        for (int i = 0; i < lines.size() - 1; i++) {
            List<String> before = lines.subList(0, i);
            if (verifier.valid(made.question(), before, lines.get(i)).isWrong()
                    || verifier.reachable(made.question(), before, lines.get(i)).isWrong()) {
                return Feedback.line(i + 1);
            }
        }
        return Feedback.answer();
    }

    private static Dialogue.Solution solution(Made made) {
        return new Dialogue.Solution(made.steps(), made.answerLine());
    }
}
