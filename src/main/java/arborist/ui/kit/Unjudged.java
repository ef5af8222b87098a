package arborist.ui.kit;

import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.Node.Findings;
import arborist.trace.Node.Search;
import arborist.trace.SearchState;
import org.pcollections.TreePVector;

/** Thoughts as a class sees them that is to guess: what verifiers found, and what a search settled by it, left out. */
public final class Unjudged {
    private Unjudged() {}

    /** The thought without its verdicts; what was solved or led nowhere looks like any other that the search went on with. */
    public static Node of(Node node) {
        Findings all = node.findings();
        Search search = node.search();
        if (all.allVerdicts().isEmpty() && !settled(search.state())) {
            return node;
        }
        Findings rest = new Findings(TreePVector.empty(), all.allScores(), all.allLabels(), all.allLinks(),
                all.allAttachments(), all.gone());
        Search open = settled(search.state())
                ? new Search(SearchState.EXPANDED, null, search.givenUp(), search.byPerson())
                : search;
        return new Node(node.thought(), node.wording(), open, rest, node.tally(), node.note(), node.children(),
                node.removed());
    }

    /** Whether telling of the change would tell right from wrong. */
    public static boolean tells(Change change) {
        return switch (change) {
            case Change.AddVerdict _,Change.AddLabel _ -> true;
            case Change.SetSearch set -> settled(set.state());
            case Change.SetRun set -> set.status().ended();
            default -> false;
        };
    }

    private static boolean settled(SearchState state) {
        return state == SearchState.SOLVED || state == SearchState.DEAD_END;
    }
}
