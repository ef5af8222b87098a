package arborist.reason;

import arborist.trace.Call;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The control of a run that revised its answers: fresh samples of the same problem by the same model, with the same verifier as the stop,
 * until as many tokens are spent; the sample that spends them is finished. Without it one cannot tell whether revising helped, or just trying again.
 */
public final class Control {
    private static final Set<String> REVISING = Set.of("self-correction", "revision");

    private Control() {}

    /** Whether a strategy is one that has such a control. */
    public static boolean suits(String strategy) {
        return REVISING.contains(strategy);
    }

    /** Whether a run has ended and can be compared: quick enough to be asked at every change of a tree. */
    public static boolean isThere(Tree tree, RunState run) {
        return suits(run.run().strategy()) && run.status().ended() && told(tree, run).findFirst().isPresent();
    }

    /** The calls of a run that took tokens. */
    private static Stream<Usage> told(Tree tree, RunState run) {
        return tree.calls().values().stream().filter(call -> run.run().id().equals(call.run())).map(Call::usage)
                .filter(usage -> tokens(usage) > 0);
    }

    private static long tokens(Usage usage) {
        return (usage.input() == null ? 0 : usage.input()) + (usage.output() == null ? 0 : usage.output());
    }

    /** The control of a run that has ended; empty where it has none, or nobody told what it spent. */
    public static Optional<Plan> of(Tree tree, RunState run) {
        if (!isThere(tree, run)) {
            return Optional.empty();
        }
        long tokens = told(tree, run).mapToLong(Control::tokens).sum();
        try {
            return Optional.of(of(Plan.of(run.run().parameters()), tokens)).filter(plan -> !plan.wasRead());
        } catch (Refused e) {
            // It was read in from elsewhere.
            return Optional.empty();
        }
    }

    /** As many samples as the tokens buy; all else is as it was. */
    private static Plan of(Plan revising, long tokens) {
        Parameters parameters = revising.parameters().samples((int) Option.SAMPLES.most());
        return new Plan("fresh-samples", revising.task(), revising.model(), null, revising.seed(), revising.from(),
                revising.examples(), new Plan.Limits(tokens, revising.limits().costUsd(), revising.limits().calls(),
                        revising.limits().seconds()),
                revising.strategy().equals("revision") ? parameters.feedback(stop(revising.task())) : parameters);
    }

    /** A revision has no verifier of its own, so its control may not have one that reads the right answer. */
    private static String stop(String task) {
        return Advice.CHECKED.contains(task) ? "task" : "calculator";
    }
}
