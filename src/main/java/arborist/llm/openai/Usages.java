package arborist.llm.openai;

import arborist.trace.Usage;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what was spent. */
final class Usages {
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000);

    private Usages() {}

    /** The {@code usage} of OpenAI's language, with what DeepSeek and OpenRouter add to it. */
    static Usage read(JsonNode usage) {
        return new Usage(
                count(usage.path("prompt_tokens")),
                first(count(usage.path("prompt_tokens_details").path("cached_tokens")),
                        count(usage.path("prompt_cache_hit_tokens"))),
                count(usage.path("completion_tokens_details").path("reasoning_tokens")),
                count(usage.path("completion_tokens")),
                cost(usage.path("cost")));
    }

    /** Ollama's counts, which stand in its last line. */
    static Usage ollama(JsonNode line) {
        return new Usage(count(line.path("prompt_eval_count")), null, null, count(line.path("eval_count")), null);
    }

    /** Counts told along the way only grow, whether they stand on each piece or on the last alone. */
    static Usage latest(Usage a, Usage b) {
        return new Usage(more(a.input(), b.input(), Math::max), more(a.cached(), b.cached(), Math::max),
                more(a.reasoning(), b.reasoning(), Math::max), more(a.output(), b.output(), Math::max),
                more(a.costUsd(), b.costUsd(), BigDecimal::max));
    }

    private static @Nullable Long count(JsonNode node) {
        return node.isNumber() && node.canConvertToLong() && node.asLong() >= 0 ? node.asLong() : null;
    }

    private static @Nullable BigDecimal cost(JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.asDouble()) || node.asDouble() < 0) {
            return null;
        }
        BigDecimal dollars = BigDecimal.valueOf(node.asDouble());
        return dollars.compareTo(DEAREST) < 0 ? dollars.setScale(12, RoundingMode.HALF_UP).stripTrailingZeros()
                : null;
    }

    private static @Nullable Long first(@Nullable Long a, @Nullable Long b) {
        return a != null ? a : b;
    }

    private static <T> @Nullable T more(@Nullable T a, @Nullable T b, BinaryOperator<T> larger) {
        if (a == null) {
            return b;
        }
        return b == null ? a : larger.apply(a, b);
    }
}
