package arborist.app.command;

import arborist.llm.Limits;
import arborist.reason.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run, and all runs of a command together, may spend. */
final class RunBudget {
    @Option(names = "--max-cost", paramLabel = "USD", description = "What a run may cost.")
    private @Nullable BigDecimal cost;

    @Option(names = "--max-tokens", paramLabel = "N",
            description = "How many tokens a run may use, prompts and answers together.")
    private @Nullable Long tokens;

    @Option(names = "--max-calls", paramLabel = "N", description = "How many calls a run may make.")
    private @Nullable Long calls;

    @Option(names = "--max-seconds", paramLabel = "N", description = "How long a run may take.")
    private @Nullable Long seconds;

    @Option(names = "--all-tokens", paramLabel = "N", description = "How many tokens all runs together may use.")
    private @Nullable Long allTokens;

    @Option(names = "--all-cost", paramLabel = "USD", description = "What all runs together may cost.")
    private @Nullable BigDecimal allCost;

    @Option(names = "--all-calls", paramLabel = "N", description = "How many calls all runs together may make.")
    private @Nullable Long allCalls;

    @Option(names = "--all-seconds", paramLabel = "N",
            description = "How long all runs together may take: the time in which a call is under way.")
    private @Nullable Long allSeconds;

    /** Whether money is limited. */
    boolean inMoney() {
        return cost != null || allCost != null;
    }

    Plan.Limits each() {
        return new Plan.Limits(tokens, cost == null ? null : cost.doubleValue(), calls, seconds);
    }

    Limits all() {
        return new Limits(allTokens, allCost, allCalls, allSeconds == null ? null : Duration.ofSeconds(allSeconds));
    }
}
