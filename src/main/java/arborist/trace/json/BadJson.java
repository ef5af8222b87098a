package arborist.trace.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON that is not what it should be; the message completes "found ..." without a stack of causes. */
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1;

    public BadJson(String message) {
        super(message);
    }

    public BadJson(String message, Throwable cause) {
        super(message, cause);
    }

    /** What an exception says, without Jackson's hints on where in which source. */
    public static String firstLine(Exception e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
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
