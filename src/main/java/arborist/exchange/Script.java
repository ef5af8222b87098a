package arborist.exchange;

import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Problem;
import java.util.ArrayList;
import java.util.List;

/** What happens to one imported problem, change by change, in the order in which playback shows it. */
public final class Script {
    private final SourceIds ids;
    private final Id problem;
    private final List<Draft> drafts = new ArrayList<>();

    /** Begins with the problem itself. */
    public Script(SourceIds ids, Problem problem) {
        this.ids = ids;
        this.problem = problem.id();
        add(new Change.AddProblem(problem));
    }

    public void add(Change change) {
        drafts.add(new Draft(ids.of("edit " + drafts.size()), problem, change));
    }

    public Id problem() {
        return problem;
    }

    public SourceIds ids() {
        return ids;
    }

    public List<Draft> drafts() {
        return drafts;
    }
}
