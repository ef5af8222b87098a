package arborist.reason;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.kit.MemoryDoor;
import java.util.List;
import java.util.Objects;

/** A problem with a question and a run that has begun, for tests to let strategies grow in. */
public final class Bed implements AutoCloseable {
    public static final Author ADA = Author.person("Ada");
    public final MemoryDoor door = new MemoryDoor();
    public final Id problem = Id.random();
    public final Id root = Id.random();
    public final Gate gate = new Gate();
    public final Run run;
    public final Growth growth;

    public Bed(String question, String task) {
        run = new Run(Id.random(), problem, "test", Attributes.NONE, null, null, "scripted", null, null, "test", false,
                Attributes.NONE);
        growth = new Growth(door, run, root, new Author(Author.Role.STRATEGY, "test", "Ada"), gate);
        say(new Change.AddProblem(new Problem(problem, question, question, List.of(), task, null, null, null,
                Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, question)),
                new Change.StartRun(run));
    }

    /** Does something as a person. */
    public void say(Change... changes) {
        var _ = door.submit(Submission.of(ADA, problem, changes)).join();
    }

    /** A score of a person's. */
    public void rescore(Node node, double value) {
        say(new Change.AddScore(new Score(Id.random(), node.id(), Scorer.person("Ada"), value, null, null, true, 1, "",
                Score.Scope.PATH, node.wording().version())));
    }

    public Tree tree() {
        return door.tree(problem).join();
    }

    /** The first thought with that text. */
    public Node node(String text) {
        return tree().nodes().values().stream().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
    }

    public Node start() {
        return Objects.requireNonNull(tree().node(root));
    }

    @Override
    public void close() {
        door.close();
    }
}
