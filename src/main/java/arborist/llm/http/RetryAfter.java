package arborist.llm.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Retry-After} header: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final BigDecimal CENTURY = BigDecimal.valueOf(Duration.ofDays(36_500).toSeconds());

    private RetryAfter() {}

    /** How long to wait; null where the header is absent, negative, in the past or nonsense. */
    static @Nullable Duration read(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        Duration wait = seconds(header.strip());
        if (wait == null) {
            wait = date(header.strip(), now);
        }
        return wait == null || !wait.isPositive() ? null : wait;
    }

    private static @Nullable Duration seconds(String text) {
        try {
            // Not only whole ones: some servers tell 0.5.
            BigDecimal seconds = new BigDecimal(text).min(CENTURY);
            return Duration.ofMillis(seconds.max(BigDecimal.ZERO).movePointRight(3).longValue());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Duration date(String text, Instant now) {
        try {
            return Duration.between(now, ZonedDateTime
                    .parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
