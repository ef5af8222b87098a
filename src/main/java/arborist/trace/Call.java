package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * One request to a model and what came back; usage lives here, since one call may give many thoughts and one value may take
 * several calls.
 *
 * @param run the run it was made for, null where for none
 * @param purpose what it was for: {@code propose}, {@code value}, {@code sample}, {@code revise}, {@code score}, or the whole of an imported log
 * @param messages the exact messages sent, null where a log tells none
 * @param asked a JSON object of the parameters asked for
 * @param accepted a JSON object of the parameters the server took
 * @param dropped a JSON object of the parameters it refused or ignored, each with the reason
 * @param response the raw response, null where a log tells none
 * @param startedMillis milliseconds since 1970, null where unknown
 * @param firstTokenMillis milliseconds from the start to the first token, null where unknown
 * @param tookMillis milliseconds from the start to the end, null where unknown
 */
public record Call(
        Id id,
        Id problem,
        @Nullable Id run,
        String purpose,
        @Nullable String model,
        @Nullable ContentHash messages,
        Attributes asked,
        Attributes accepted,
        Attributes dropped,
        @Nullable ContentHash response,
        @Nullable String finishReason,
        @Nullable Long startedMillis,
        @Nullable Long firstTokenMillis,
        @Nullable Long tookMillis,
        Usage usage) {}
