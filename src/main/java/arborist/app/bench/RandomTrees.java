package arborist.app.bench;

import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Searches that never happened, the same ones for the same seed: texts, scores and states as logs of real searches have them. */
public final class RandomTrees {
    private static final String[] SENTENCES = {"Let me check the remaining numbers before going on.",
        "That leaves two numbers, so only one operation is possible here.",
        "Dividing first would give a fraction, which may still lead to the target.",
        "Since the product is already too large, a subtraction must follow."};

    private final Random random;
    private final Id problem;
    private final Id run;
    private final List<Change> changes = new ArrayList<>();
    private final List<Id> ids = new ArrayList<>();

    private RandomTrees(long seed) {
        random = new Random(seed);
        problem = Id.derived("random-tree", "problem", Long.toString(seed));
        run = Id.derived("random-tree", "run", Long.toString(seed));
    }

    /** The problem of the tree that this seed makes. */
    public static Id problem(long seed) {
        return new RandomTrees(seed).problem;
    }

    /**
     * What made a tree of so many thoughts, its root included.
     *
     * @param thoughts 1 or more
     */
    public static List<Change> changes(long seed, int thoughts) {
        RandomTrees trees = new RandomTrees(seed);
        trees.grow(thoughts);
        return trees.changes;
    }

    private void grow(int thoughts) {
        changes.add(
                new Change.AddProblem(new Problem(problem, "4 5 6 10", "Use 4 5 6 10 to make 24.", List.of(), "game24",
                        true, null, null, Attributes.NONE)));
        changes.add(
                new Change.StartRun(new Run(run, problem, "tot-beam", Attributes.NONE, null, null, "made-up", 1L, null,
                        "bench", false, Attributes.NONE)));
        add(null, "4 5 6 10");
        int expanded = 0;
        while (ids.size() < thoughts) {
            Id parent = ids.get(expanded);
            // A search keeps some of what it proposed: the others stay leaves.
            boolean kept = expanded == 0 || random.nextInt(100) < 35 || expanded == ids.size() - 1;
            int children = kept ? 2 + random.nextInt(expanded == 0 ? 8 : 9) : 0;
            for (int i = 0; i < children && ids.size() < thoughts; i++) {
                score(add(parent, text()));
            }
            if (children > 0) {
                changes.add(new Change.SetSearch(parent, SearchState.EXPANDED, null));
            } else if (random.nextInt(10) < 6) {
                changes.add(new Change.SetSearch(parent, SearchState.PRUNED, "not among the best five"));
            } else if (random.nextInt(25) == 0) {
                changes.add(new Change.SetSearch(parent, SearchState.SOLVED, null));
            } else if (random.nextInt(10) == 0) {
                changes.add(new Change.SetSearch(parent, SearchState.DEAD_END, "no way to 24 is left"));
            }
            expanded++;
        }
        changes.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(), null));
    }

    private Thought add(@Nullable Id parent, String text) {
        Id id = Id.derived("random-tree", problem.toString(), Integer.toString(ids.size()));
        ids.add(id);
        Kind kind = parent == null ? Kind.PROBLEM : Kind.STEP;
        Thought thought = Thought.of(id, problem, parent, parent == null ? null : run, kind, text);
        changes.add(new Change.AddThought(thought));
        return thought;
    }

    private void score(Thought thought) {
        double value = Math.round(Math.pow(random.nextDouble(), 1.7) * 100) / 100.0;
        changes.add(
                new Change.AddScore(new Score(Id.derived("random-tree", thought.id().toString(), "score"), thought.id(),
                        new Scorer("value prompt", "3", false), value, 0.0, 1.0, true, 3, "likely, sure, likely",
                        Score.Scope.STEP,
                        TextVersion.of(thought.text()))));
    }

    private String text() {
        int a = 1 + random.nextInt(13);
        int b = 1 + random.nextInt(13);
        String step =
                a + " " + "+-×÷".charAt(random.nextInt(4)) + " " + b + " = " + (a + b) + " (left: " + (a + b) + " "
                        + (1 + random.nextInt(13)) + " " + (1 + random.nextInt(13)) + ")";
        return random.nextInt(4) == 0 ? step + "\n" + SENTENCES[random.nextInt(SENTENCES.length)] : step;
    }
}
