package arborist.trace.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not what it should be; the message completes "found ..." without a stack of causes. It is said anew whenever it is asked
 * for: in the reader's language on the screen, and in English where it is kept.
 */
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Supplier<String> message;

    public BadJson(Supplier<String> message) {
        super(message.get());
        this.message = message;
    }

    public BadJson(Supplier<String> message, Throwable cause) {
        super(message.get(), cause);
        this.message = message;
    }

    @Override
    public @Nullable String getMessage() {
        return message == null ? super.getMessage() : message.get();
    }

    /** What an exception says, without Jackson's hints on where in which source. */
    public static String firstLine(Exception e) {
        String message = e instanceof JsonProcessingException json ? JsonFault.says(json) : e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        return shortened(message.lines().findFirst().orElse(""));
    }

    /** At most 200 characters of what somebody else's file says. */
    static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, text.offsetByCodePoints(0, 100)) + "..." : text;
    }
}
