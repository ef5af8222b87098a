package arborist.app.bench;

import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up samples as models write them: some say the right answer, in one way or another, others one of many wrong ones. */
final class ManySamples {
    private static final int STEPS = 3;
    private static final int RIGHT = 18;
    private static final List<String> MARKS = List.of("The answer is %s.", "#### %s", "So she makes \\boxed{%s}",
            "**Answer: %s**", "She makes %s dollars.");
    private static final List<String> WRITINGS = List.of("%d", "%d", "%d", "%d.0", "$%d", "%d dollars", "%d.00");

    private final Random random;
    private final Id problem = new Id(1, 1);
    private long edits;

    ManySamples(long seed) {
        random = new Random(seed);
    }

    /** The whole text of one. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < STEPS; i++) {
            text.append(step()).append('\n');
        }
        return text.append(MARKS.get(random.nextInt(MARKS.size())).formatted(answer())).toString();
    }

    /** What one votes for. */
    String answer() {
        int number = random.nextInt(100) < 45 ? RIGHT : RIGHT + 1 + (int) Math.abs(random.nextGaussian() * 12);
        return WRITINGS.get(random.nextInt(WRITINGS.size())).formatted(number);
    }

    /** A problem with so many samples, their answers read. */
    Tree tree(int samples) {
        return Tree.EMPTY.apply(changes(samples).stream().map(this::edit).toList());
    }

    /** What makes such a problem. */
    List<Change> changes(int samples) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AddProblem(new Problem(problem, "Eggs", "How much does she make?",
                List.of(String.valueOf(RIGHT)), "free", null, null, null, Attributes.NONE)));
        Id root = new Id(2, 0);
        changes.add(new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, "How much?")));
        Id run = new Id(3, 0);
        changes.add(new Change.StartRun(new Run(run, problem, "self-consistency", Attributes.NONE, null, null,
                "made-up", 1L, null, "bench", false, Attributes.NONE)));
        for (int i = 0; i < samples; i++) {
            Id last = root;
            for (int step = 0; step < STEPS; step++) {
                Id thought = new Id(4, (long) i * STEPS + step);
                changes.add(new Change.AddThought(Thought.of(thought, problem, last, run, Kind.STEP, step())));
                last = thought;
            }
            changes.add(new Change.AddSample(new Sample(sample(i), run, last, i, Sample.Status.COMPLETE)));
            changes.add(reading(i, random.nextInt(50) == 0 ? null : answer(), "bench"));
        }
        return changes;
    }

    static Id sample(int place) {
        return new Id(5, place);
    }

    static Change reading(int place, @Nullable String answer, String rule) {
        return new Change.ReadAnswer(sample(place), new AnswerReading(answer, rule, null, 0, 0));
    }

    Id problem() {
        return problem;
    }

    /** A change as one that was made. */
    Edit edit(Change change) {
        edits++;
        return new Edit(new Id(6, edits), problem, edits, new Id(7, edits), Author.person("bench"), Instant.EPOCH,
                change,
                null);
    }

    private String step() {
        int a = 2 + random.nextInt(30);
        int b = 2 + random.nextInt(30);
        return "She has " + a + " baskets of " + b + " eggs each, so " + a + " * " + b + " = <<" + a + "*" + b + "="
                + a * b
                + ">>" + a * b + " eggs.";
    }
}
