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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal in memory. */
final class Journal implements UndoSource {
    final List<Edit> edits = new ArrayList<>();
    private final Map<Id, Tree> trees = new HashMap<>();
    private int seen;

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
    public @Nullable Id undoes(Id group) {
        return edits.stream().filter(e -> e.group().equals(group)).map(e -> Optional.ofNullable(e.undoes())).findFirst()
                .flatMap(undoes -> undoes).orElse(null);
    }

    @Override
    public List<Edit> edits(Id group, int most) {
        List<Id> added = added(group);
        return edits.stream().filter(e -> e.group().equals(group) && !added.contains(e.problem())).sorted(Edit.ORDER)
                .limit(most).toList();
    }

    @Override
    public List<Edit> about(Id problem, Id subject) {
        return edits.stream().filter(e -> e.change().subject().equals(subject)).sorted(Edit.ORDER).toList();
    }

    @Override
    public List<Edit> others(Id problem, long clock, String person) {
        return edits.stream().filter(e -> e.problem().equals(problem) && e.clock() > clock)
                .filter(e -> e.author().role() != Author.Role.PROGRAM
                        && (e.author().role() == Author.Role.STRATEGY || !person.equals(e.author().person())))
                .sorted(Edit.ORDER).toList();
    }

    /** Kept from one question to the next: the edits come in order. */
    Tree tree(Id problem) {
        if (seen > edits.size()) {
            trees.clear();
            seen = 0;
        }
        for (; seen < edits.size(); seen++) {
            Edit edit = edits.get(seen);
            trees.put(edit.problem(), trees.getOrDefault(edit.problem(), Tree.EMPTY).apply(List.of(edit)));
        }
        return trees.getOrDefault(problem, Tree.EMPTY);
    }

    static Thing thought(Id id) {
        return new Thing(Thing.Type.THOUGHT, id, id);
    }
}
