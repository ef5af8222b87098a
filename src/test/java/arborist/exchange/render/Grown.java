package arborist.exchange.render;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grows a tree by hand, edit by edit. */
final class Grown {
    private final Id problem = Id.derived("problem");
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Id, String> texts = new HashMap<>();
    private final Scorer scorer;

    Grown(String title, Scorer scorer) {
        this.scorer = scorer;
        edit(new Change.AddProblem(new Problem(problem, title, title, List.of(), "game24", true, null, null,
                Attributes.NONE)));
    }

    Id add(@Nullable Id parent, String text) {
        Id id = Id.derived("thought", Integer.toString(texts.size()));
        texts.put(id, text);
        edit(new Change.AddThought(
                Thought.of(id, problem, parent, null, parent == null ? Kind.PROBLEM : Kind.STEP, text)));
        return id;
    }

    Id add(Id parent, String text, double score) {
        Id id = add(parent, text);
        edit(new Change.AddScore(score(id, scorer, score, null, null)));
        return id;
    }

    Score score(Id id, Scorer by, double value, @Nullable Double min, @Nullable Double max) {
        return new Score(Id.random(), id, by, value, min, max, true, 1, "", Score.Scope.STEP,
                TextVersion.of(texts.getOrDefault(id, "")));
    }

    Id pruned(Id parent, String text, double score) {
        Id id = add(parent, text, score);
        edit(new Change.SetSearch(id, SearchState.PRUNED, null));
        return id;
    }

    void state(Id id, SearchState state) {
        edit(new Change.SetSearch(id, state, null));
    }

    void right(Id id, Verdict.Outcome outcome) {
        edit(new Change.AddVerdict(new Verdict(Id.random(), id, "checker", "1", Verdict.RIGHT, outcome, "",
                TextVersion.of(texts.getOrDefault(id, "")), true)));
    }

    void edit(Change change) {
        edits.add(new Edit(Id.random(), problem, edits.size() + 1L, Id.random(), Author.person("ada"), Instant.EPOCH,
                change,
                null));
    }

    Tree tree() {
        return Tree.EMPTY.apply(edits);
    }

    /** A search as the real log has them: scores from 0.003 to 60, most pruned, a repeated candidate, one right answer. */
    static Grown game24() {
        Grown g = new Grown("4 5 6 10", new Scorer("value prompt", "1", false));
        Id root = g.add(null, "4 5 6 10");
        Id a = g.add(root, "10 - 4 = 6 (left: 5 6 6)", 2.001);
        Id b = g.add(root, "6 * 5 = 30 (left: 4 10 30)", 20.002);
        Id c = g.add(root, "5 * 4 = 20 (left: 6 10 20)", 3);
        g.pruned(root, "4 + 5 = 9 (left: 6 9 10)", 0.003);
        g.pruned(root, "10 / 5 = 2 (left: 2 4 6)", 1.002);
        Id b1 = g.add(b, "30 - 10 = 20 (left: 4 20)", 60);
        g.pruned(b, "30 + 4 = 34 (left: 10 34)", 0.003);
        g.pruned(a, "6 * 6 = 36 (left: 5 36)", 0.003);
        g.add(a, "5 * 6 = 30 (left: 6 30)", 22);
        Id c1 = g.add(c, "20 + 10 = 30 (left: 6 30)", 40.001);
        Id right = g.add(b1, "20 + 4 = 24 (left: 24)", 60);
        g.right(right, Verdict.Outcome.YES);
        g.pruned(b1, "20 - 4 = 16 (left: 16)", 0.003);
        Id answer = g.add(right, "Answer: (5 * 6) - 10 + 4 = 24", 60);
        g.state(answer, SearchState.SOLVED);
        Id wrong = g.add(c1, "30 + 6 = 36 (left: 36)", 1);
        g.right(wrong, Verdict.Outcome.NO);
        Id end = g.add(c1, "30 - 6 = 24 (left: 24)");
        g.state(end, SearchState.DEAD_END);
        return g;
    }
}
