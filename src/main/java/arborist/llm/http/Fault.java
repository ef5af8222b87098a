package arborist.llm.http;

import arborist.llm.Trouble;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a try failed.
 *
 * @param again whether another try may go better
 * @param pause how long the server asks to wait before it, null where it does not say
 * @param status the HTTP status, or the one that an error inside an answer names; 0 where there is none
 * @param says what the server said itself, empty where nothing
 * @param parameter the parameter that the server says it is about, null where it names none
 */
public record Fault(
        Trouble trouble,
        boolean again,
        @Nullable Duration pause,
        int status,
        String says,
        @Nullable String parameter) {

    /** One that is final. */
    public static Fault last(Trouble.Kind kind, String sentence) {
        return new Fault(new Trouble(kind, sentence), false, null, 0, "", null);
    }

    /** One after which another try may go better. */
    public static Fault passing(Trouble.Kind kind, String sentence) {
        return new Fault(new Trouble(kind, sentence), true, null, 0, "", null);
    }
}
