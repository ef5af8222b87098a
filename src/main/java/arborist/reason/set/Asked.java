package arborist.reason.set;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Questions that somebody asks become problems: the same question of the same task is the same problem. */
public final class Asked {
    private static final int LONGEST_TITLE = 60;
    private final Door door;
    private final String person;

    /** @param person on whose behalf */
    public Asked(Door door, String person) {
        this.door = door;
        this.person = person;
    }

    /** That of the problem of a question, whether there is one yet or not. */
    public static Id id(String question, String task) {
        return Id.derived("asked", task, question.strip());
    }

    /**
     * The problem of a question, made where there is none yet.
     *
     * @param gold the answers known to be right, none where none is known
     */
    public CompletableFuture<Id> problem(String question, String task, List<String> gold) {
        String text = question.strip();
        Id id = id(question, task);
        Problem problem =
                new Problem(id, title(text), text, gold, task, gold.isEmpty() ? null : true, null, null,
                        Attributes.NONE);
        List<Draft> drafts = List.of(
                new Draft(Id.derived("asked", "problem", task, text), id, new Change.AddProblem(problem)),
                new Draft(Id.derived("asked", "question", task, text), id, new Change.AddThought(
                        Thought.of(Id.derived("asked", "root", task, text), id, null, null, Kind.PROBLEM, text))));
        return door.submit(Submission.of(Author.person(person), drafts)).thenCompose(receipt -> door.tree(id))
                .thenCompose(tree -> {
                    Problem known = tree.problem();
                    boolean learned = known != null && known.gold().isEmpty() && !gold.isEmpty();
                    return learned ? learn(tree, problem) : CompletableFuture.completedFuture(id);
                });
    }

    private CompletableFuture<Id> learn(Tree tree, Problem problem) {
        List<Change> changes = new ArrayList<>(List.of(new Change.ReviseProblem(problem)));
        changes.addAll(Late.verdicts(tree, problem));
        return door.submit(Submission.of(Author.person(person), problem.id(), changes.toArray(Change[]::new)))
                .thenApply(receipt -> problem.id());
    }

    private static String title(String question) {
        String line = question.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 3).stripTrailing() + "...";
    }
}
