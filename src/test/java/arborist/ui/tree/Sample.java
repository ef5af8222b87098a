package arborist.ui.tree;

import arborist.app.bench.RandomTrees;
import arborist.label.mark.Eyes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trees to test with: a small one by name, and random ones. */
final class Sample {
    static final Id PROBLEM = Id.derived("sample");

    private Sample() {}

    static Id id(String name) {
        return Id.derived("sample", name);
    }

    static Change add(String name, @Nullable String parent, String text) {
        return new Change.AddThought(
                Thought.of(id(name), PROBLEM, parent == null ? null : id(parent), null, Kind.STEP, text));
    }

    static Change score(String name, String text, double value) {
        return new Change.AddScore(
                new Score(Id.random(), id(name), new Scorer("value", "", false), value, 0.0, 1.0, true, 1,
                        "", Score.Scope.STEP, TextVersion.of(text)));
    }

    /** A root with a and b; a1 and a2 below a, b1 below b, and deep below a2. */
    static List<Change> small() {
        return new ArrayList<>(List.of(add("root", null, "the question"), add("a", "root", "first way"),
                add("b", "root", "second way"), add("a1", "a", "left one"), add("a2", "a", "left two"),
                add("b1", "b", "right one"), add("deep", "a2", "far below"), score("a", "first way", 0.2),
                score("b", "second way", 0.9), score("a2", "left two", 0.7), score("a1", "left one", 0.1),
                score("b1", "right one", 0.5), score("deep", "far below", 0.95)));
    }

    static Tree tree(List<Change> changes) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            edits.add(new Edit(Id.random(), PROBLEM, edits.size() + 1, PROBLEM, Author.person("ada"), Instant.EPOCH,
                    change,
                    null));
        }
        return Tree.EMPTY.apply(edits);
    }

    static Tree random(long seed, int thoughts) {
        return tree(RandomTrees.changes(seed, thoughts));
    }

    static Plan plan(Tree tree) {
        return Planner.plan(new Planner.Order(tree, Folding.NONE, null, null, TreeFilter.ALL, false, Eyes.CLOSED));
    }
}
