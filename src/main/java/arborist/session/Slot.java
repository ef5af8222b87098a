package arborist.session;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds one value at a time, so that setting it replaces what another set.
 *
 * @param name of a choice, empty for all others
 */
record Slot(Id subject, Axis axis, String name) {
    enum Axis {
        PROBLEM, RUN, WORDING, SEARCH, GIVEN_UP, NOTE, READING, STRUCK, CHOICE
    }

    /** The slot that the change sets, null where it sets none. */
    static @Nullable Slot of(Change change) {
        return switch (change) {
            case Change.ReviseProblem c -> new Slot(c.subject(), Axis.PROBLEM, "");
            case Change.SetRun c -> new Slot(c.subject(), Axis.RUN, "");
            case Change.Rewrite c -> new Slot(c.subject(), Axis.WORDING, "");
            case Change.Finish c -> new Slot(c.subject(), Axis.WORDING, "");
            case Change.SetSearch c -> new Slot(c.subject(), Axis.SEARCH, "");
            case Change.SetGivenUp c -> new Slot(c.subject(), Axis.GIVEN_UP, "");
            case Change.SetNote c -> new Slot(c.subject(), Axis.NOTE, "");
            case Change.ReadAnswer c -> new Slot(c.subject(), Axis.READING, "");
            case Change.Strike c -> new Slot(c.subject(), Axis.STRUCK, "");
            case Change.Choose c -> new Slot(c.subject(), Axis.CHOICE, c.name());
            case Change.AddProblem _,Change.StartRun _,Change.RecordCall _,Change.AddThought _,Change.AddVerdict _,Change.AddScore _,Change.AddBackup _,Change.AddLabel _,Change.AddLink _,Change.Attach _,Change.AddSample _,Change.Remove _,Change.Restore _ ->
                    null;
        };
    }

    /** The change that sets the slot to what it holds in the tree, which has its subject. */
    Change value(Tree tree) {
        return switch (axis) {
            case PROBLEM -> new Change.ReviseProblem(Objects.requireNonNull(tree.problem()));
            case RUN -> {
                RunState run = Objects.requireNonNull(tree.runs().get(subject));
                yield new Change.SetRun(subject, run.status(), run.reason(), run.chosen(), run.answer());
            }
            case WORDING -> {
                Node.Wording wording = node(tree).wording();
                yield new Change.Finish(subject, wording.text(), wording.completeness());
            }
            case SEARCH -> {
                Node.Search search = node(tree).search();
                yield new Change.SetSearch(subject, search.state(), search.reason(), search.byPerson());
            }
            case GIVEN_UP -> new Change.SetGivenUp(subject, node(tree).search().givenUp());
            case NOTE -> new Change.SetNote(subject, node(tree).note());
            case READING -> new Change.ReadAnswer(subject, sample(tree).reading());
            case STRUCK -> new Change.Strike(subject, sample(tree).struck());
            case CHOICE -> new Change.Choose(subject, name, tree.choices().get(name));
        };
    }

    private Node node(Tree tree) {
        return Objects.requireNonNull(tree.node(subject));
    }

    private SampleState sample(Tree tree) {
        return Objects.requireNonNull(tree.samples().get(subject));
    }
}
