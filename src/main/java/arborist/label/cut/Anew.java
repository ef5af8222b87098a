package arborist.label.cut;

import arborist.answer.text.Splitter;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps of all solutions of a problem split anew. A solution that shares steps with another, or on which something else hangs, is
 * left as it is: what hangs there was made after these steps and no others.
 */
public final class Anew {
    private final Splitter splitter;
    private final Function<Node, String> between;

    /** @param between what stood between two steps where only their own texts are known, told by the first of them */
    public Anew(Splitter splitter, Function<Node, String> between) {
        this.splitter = splitter;
        this.between = between;
    }

    /**
     * What it comes to.
     *
     * @param solutions how many there are
     * @param changed how many of them get other steps
     * @param shared how many are left as they are since something else hangs on them
     * @param before how many steps those that change have
     * @param after how many they get
     */
    public record Count(int problems, int solutions, int changed, int shared, long before, long after) {
        public static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        public Count plus(Count other) {
            return new Count(problems + other.problems, solutions + other.solutions, changed + other.changed,
                    shared + other.shared, before + other.before, after + other.after);
        }
    }

    /** The edits of one problem, none where nothing changes, and what they come to. */
    public record Done(List<Change> changes, Count count) {}

    /** Looks at a problem; nothing is changed yet. */
    public Done of(Tree start) {
        List<Change> changes = new ArrayList<>();
        Count count = Count.NONE;
        Tree tree = start;
        for (Solution was : Solutions.of(start)) {
            // What was cut before may have moved what is said of this one too.
            Solution solution = changes.isEmpty() ? was : Solutions.named(tree, was.key());
            if (solution != null) {
                Cuts cuts = new Cuts(tree, between.apply(solution.steps().getFirst()));
                boolean alone = cuts.isAlone(solution.steps());
                Recut recut = alone ? recut(cuts, solution.steps()) : null;
                boolean differs = recut != null && !recut.same();
                if (recut != null && differs) {
                    List<Change> some = recut.changes();
                    changes.addAll(some);
                    tree = after(tree, some);
                }
                count = count.plus(new Count(0, 1, differs ? 1 : 0, alone ? 0 : 1,
                        recut != null && differs ? recut.before().size() : 0,
                        recut != null && differs ? recut.texts().size() : 0));
            }
        }
        return new Done(changes, count.plus(new Count(changes.isEmpty() ? 0 : 1, 0, 0, 0, 0, 0)));
    }

    private static Tree after(Tree tree, List<Change> changes) {
        Id problem = Objects.requireNonNull(tree.problem()).id();
        return tree.apply(changes.stream().map(change -> new Edit(Id.random(), problem, tree.clock() + 1, Id.random(),
                Author.person(""), Instant.EPOCH, change, null)).toList());
    }

    private @Nullable Recut recut(Cuts cuts, List<Node> steps) {
        try {
            return cuts.anew(steps, splitter);
        } catch (Refused e) {
            return null;
        }
    }
}
