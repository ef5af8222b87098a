package arborist.ui.run;

import arborist.reason.Plan;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what one run spends, call by call as they come: counting all of them anew for each would take longer with each. */
final class Purse {
    private @Nullable Id run;
    private Plan.Limits limits = Plan.Limits.NONE;
    private Usage usage = Usage.UNKNOWN;
    private long calls;

    /**
     * What the run has spent.
     *
     * @param tree as it is now
     * @param edits what happened since the last time, null where nobody can tell
     */
    Spent after(Run now, Tree tree, @Nullable List<Edit> edits) {
        boolean known = now.id().equals(run) && edits != null && edits.stream().allMatch(e -> e.undoes() == null);
        if (known && edits != null) {
            for (Edit edit : edits) {
                if (edit.change() instanceof Change.RecordCall(Call call)) {
                    add(call);
                }
            }
        } else {
            begin(now, tree);
        }
        return so();
    }

    Spent so() {
        return Spent.of(usage, calls, limits);
    }

    private void begin(Run now, Tree tree) {
        if (!now.id().equals(run)) {
            run = now.id();
            limits = Plan.of(now.parameters()).limits();
        }
        usage = Usage.UNKNOWN;
        calls = 0;
        tree.calls().values().forEach(this::add);
    }

    private void add(Call call) {
        if (run != null && run.equals(call.run())) {
            calls++;
            usage = usage.plus(call.usage());
        }
    }
}
