package arborist.ui.run;

import arborist.reason.Plan;
import arborist.reason.preview.Sent;
import arborist.trace.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Where the templates of prompts are looked up, changed and tried. Nothing of it waits; failures are sentences. */
public interface PromptDesk {

    /**
     * A template.
     *
     * @param text as runs that begin now use it
     * @param ours as it comes with the program
     */
    record Sheet(String name, String text, String ours) {
        /** Whether it is the user's own. */
        public boolean changed() {
            return !text.equals(ours);
        }
    }

    /** The templates of a task that a plan asks for. */
    CompletableFuture<List<Sheet>> sheets(Plan plan);

    /** Puts the user's own words in place of a template. */
    CompletableFuture<Void> keep(String task, String name, String text);

    /** Goes back to the template that comes with the program. */
    CompletableFuture<Void> reset(String task, String name);

    /**
     * What a run would send.
     *
     * @param drafts texts that go before the templates of their name
     */
    CompletableFuture<List<Sent>> preview(Problem problem, Plan plan, Map<String, String> drafts);
}
