package arborist.ui.kit;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bridge to the FX thread: results come over it, and failures come over as sentences. */
public final class Fx {
    private static final Words WORDS = Words.of(Fx.class);
    private static final Logger LOG = LoggerFactory.getLogger(Fx.class);

    private Fx() {}

    /** Hands the result to the FX thread, or the sentence of what went wrong. */
    public static <T> void then(CompletionStage<T> stage, Consumer<? super T> result, Consumer<String> failure) {
        stage.whenComplete((value, error) -> run(() -> {
            if (error == null) {
                result.accept(value);
            } else {
                failure.accept(sentence(error));
            }
        }));
    }

    /** Runs it at once where this is the FX thread, soon where it is another. */
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** What went wrong, in words for whoever sits before the screen; what nobody foresaw goes to the log whole. */
    public static String sentence(Throwable error) {
        Throwable cause = error;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        if (cause instanceof Refused && message != null) {
            return message;
        }
        if (cause instanceof CancellationException) {
            return WORDS.say("fx.cancelled");
        }
        LOG.warn("Something failed", cause);
        return cause instanceof IOException && message != null
                ? WORDS.say("fx.that-did-not-work", message)
                : WORDS.say("fx.that-did-not-work-and");
    }
}
