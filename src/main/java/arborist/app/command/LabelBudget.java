package arborist.app.command;

import arborist.llm.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a model may spend on labels, in all. */
final class LabelBudget {
    @Option(names = "--max-tokens", paramLabel = "N", description = "How many tokens, prompts and answers together.")
    private @Nullable Long tokens;

    @Option(names = "--max-calls", paramLabel = "N", description = "How many calls of the model.")
    private @Nullable Long calls;

    @Option(names = "--max-cost", paramLabel = "USD", description = "What it may cost.")
    private @Nullable BigDecimal cost;

    @Option(names = "--max-seconds", paramLabel = "N", description = "How long the model may work.")
    private @Nullable Long seconds;

    Limits limits() {
        return new Limits(tokens, cost, calls, seconds == null ? null : Duration.ofSeconds(seconds));
    }
}
