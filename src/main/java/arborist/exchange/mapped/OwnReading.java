package arborist.exchange.mapped;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.PatternTooSlow;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the samples of a file by a person's own expression: a text on which it takes too long has no answer, and says so. After so
 * many of them nothing more is read, since each costs a good part of a second. For one thread.
 */
final class OwnReading {
    private static final Words WORDS = Words.of(OwnReading.class);
    private static final int MOST_SLOW = 20;

    private final AnswerReader reader;
    private int slow;

    private OwnReading(Expression pattern) {
        this.reader = pattern.reader();
    }

    /** Null where there is no expression, so that the rules find answers. */
    static @Nullable OwnReading by(@Nullable Expression pattern) {
        return pattern == null ? null : new OwnReading(pattern);
    }

    /** @throws Refused where it took too long on too many texts */
    Optional<FoundAnswer> find(String text, Consumer<String> remark) {
        try {
            return reader.read(text).answer();
        } catch (PatternTooSlow e) {
            slow++;
            if (slow == MOST_SLOW) {
                throw new Refused(() -> WORDS.say("own-reading.it-takes-too-long", MOST_SLOW), e);
            }
            remark.accept(WORDS.say("own-reading.too-long-on-one"));
            return Optional.empty();
        }
    }
}
