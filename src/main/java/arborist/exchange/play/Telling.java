package arborist.exchange.play;

import arborist.words.Words;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that says words while it writes. */
@FunctionalInterface
interface Telling {
    void tell() throws IOException, InterruptedException;

    /** Tells it in a language; null for that which holds. */
    static void in(@Nullable Locale language, Telling telling) throws IOException, InterruptedException {
        if (language == null) {
            telling.tell();
            return;
        }
        try {
            Words.<Boolean, Exception>in(language, () -> {
                telling.tell();
                return true;
            });
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("telling throws nothing else", e);
        }
    }
}
