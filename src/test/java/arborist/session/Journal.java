package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.trace.Thing;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journal in memory. */
final class Journal implements UndoSource {
    final List<Edit> edits = new ArrayList<>();

    Id add(Author author, Id problem, Change... changes) {
        Submission submission = Submission.of(author, problem, changes);
        add(submission);
        return submission.group();
    }

    void add(Submission submission) {
        for (Draft draft : submission.drafts()) {
            edits.add(new Edit(draft.id(), draft.problem(), tree(draft.problem()).clock() + 1, submission.group(),
                    submission.author(), Instant.EPOCH, draft.change(), submission.undoes()));
        }
    }

    @Override
    public List<Action> actions(String person) {
        Map<Id, Action> actions = new LinkedHashMap<>();
        edits.stream().filter(e -> person.equals(e.author().person()))
                .forEach(e -> actions.putIfAbsent(e.group(), new Action(e.group(), e.undoes())));
        return List.copyOf(actions.values());
    }

    @Override
    public List<Id> added(Id group) {
        return edits.stream().filter(e -> e.group().equals(group) && e.change() instanceof Change.AddProblem)
                .map(Edit::problem).distinct().toList();
    }

    @Override
    public List<Edit> edits(Id group) {
        List<Id> added = added(group);
        return edits.stream().filter(e -> e.group().equals(group) && !added.contains(e.problem())).sorted(Edit.ORDER)
                .toList();
    }

    @Override
    public List<Edit> about(Id problem, Id subject) {
        return edits.stream().filter(e -> e.change().subject().equals(subject)).sorted(Edit.ORDER).toList();
    }

    @Override
    public @Nullable Edit newestOfOthers(Id problem, String person) {
        return edits.reversed().stream().filter(e -> e.problem().equals(problem) && !person.equals(e.author().person()))
                .findFirst().orElse(null);
    }

    @Override
    public Tree tree(Id problem) {
        return Tree.EMPTY.apply(edits.stream().filter(e -> e.problem().equals(problem)).toList());
    }

    static Thing thought(Id id) {
        return new Thing(Thing.Type.THOUGHT, id, id);
    }
}
