package arborist.reason.set;

import arborist.reason.Attempt;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param answer null where none was found
 * @param right what a verifier says of the answer, {@code UNDECIDED} where none can tell
 * @param reason why it ended so, null where nobody said
 * @param oracle whether something in it reads the known answer
 * @param samples how many came to an end, cut-off ones included, cancelled ones not
 */
public record Outcome(Id run, RunStatus status, @Nullable String answer, Verdict.Outcome right,
        @Nullable String reason, boolean oracle, int samples, Usage usage) {

    /** Reads it off the tree. */
    public static Outcome of(Tree tree, RunState state) {
        Id run = state.run().id();
        Verdict.Outcome right = state.chosen().stream().findFirst().map(tree::node)
                .map(n -> n.outcome(Verdict.RIGHT)).orElse(Verdict.Outcome.UNDECIDED);
        int samples = (int) Attempt.of(tree, run).stream().filter(a -> a.sample().sample().status().counts()).count();
        Usage usage = tree.calls().values().stream().filter(c -> run.equals(c.run())).map(Call::usage)
                .reduce(Usage.UNKNOWN, Usage::plus);
        return new Outcome(run, state.status(), state.answer(), right, state.reason(), state.run().oracle(), samples,
                usage);
    }

    /** Tokens of prompts and answers together; what nobody told counts as none. */
    public long tokens() {
        return (usage.input() == null ? 0 : usage.input()) + (usage.output() == null ? 0 : usage.output());
    }
}
