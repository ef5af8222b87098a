package arborist.label;

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
import org.jspecify.annotations.Nullable;

/** A problem in memory with solutions that are planted step by step. */
public final class Planted {
    public final Problem problem;
    public final Id root;
    private final List<Edit> edits = new ArrayList<>();
    private Tree tree = Tree.EMPTY;

    public Planted(String question, String task, List<String> gold) {
        problem = new Problem(Id.derived("problem", question), question, question, gold, task, null, null, null,
                Attributes.NONE);
        root = Id.derived("root", question);
        add(new Change.AddProblem(problem),
                new Change.AddThought(Thought.of(root, problem.id(), null, null, Kind.PROBLEM, question)));
    }

    public Tree tree() {
        return tree;
    }

    /** All changes so far, to plant them elsewhere. */
    public List<Change> changes() {
        return edits.stream().map(Edit::change).toList();
    }

    public void add(Change... changes) {
        for (Change change : changes) {
            Edit edit = new Edit(Id.random(), problem.id(), tree.clock() + 1, Id.random(), Author.person("Ann"),
                    Instant.EPOCH, change, null);
            edits.add(edit);
            tree = tree.apply(List.of(edit));
        }
    }

    /** Starts a run. */
    public Id run(String name) {
        Id id = Id.derived("run", problem.id().toString(), name);
        add(new Change.StartRun(new Run(id, problem.id(), "cot", Attributes.NONE, null, null, null, null,
                null, "test", false, Attributes.NONE)));
        return id;
    }

    /** Plants steps below a thought; the last of them is told. */
    public Id steps(Id parent, @Nullable Id run, String... texts) {
        Id last = parent;
        for (String text : texts) {
            Id id = Id.derived("step", last.toString(), text);
            add(new Change.AddThought(Thought.of(id, problem.id(), last, run, Kind.STEP, text)));
            last = id;
        }
        return last;
    }

    /** Plants a whole sample of a run; its leaf is told. */
    public Id sample(Id run, int index, @Nullable String answer, String... texts) {
        Id leaf = steps(root, run, texts);
        sampleAt(run, index, answer, leaf);
        return leaf;
    }

    public void sampleAt(Id run, int index, @Nullable String answer, Id leaf) {
        Id sample = Id.derived("sample", run.toString(), String.valueOf(index));
        add(new Change.AddSample(new Sample(sample, run, leaf, index, Sample.Status.COMPLETE)),
                new Change.ReadAnswer(sample, new AnswerReading(answer, "planted", null, 0, 0)));
    }

    public Solution solution(int index) {
        return Solutions.of(tree).get(index);
    }

    /** Somebody says something of a step of a solution. */
    public void says(NewLabel by, int solution, int step, Rating rating) {
        add(new Change.AddLabel(by.step(solution(solution).steps().get(step), rating)));
    }

    /** Somebody says where a solution goes wrong first. */
    public void says(NewLabel by, int solution, FirstError error) {
        add(new Change.AddLabel(by.firstError(solution(solution), error)));
    }
}
