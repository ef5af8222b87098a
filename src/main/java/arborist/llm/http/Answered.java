package arborist.llm.http;

import arborist.trace.Payload;
import org.jspecify.annotations.Nullable;

/**
 * How a request went in the end, after all tries.
 *
 * @param <R> who read it
 * @param reading what was made of the last try
 * @param sent what was sent, without the key
 * @param received what came back, without the key; null where nothing did
 * @param fault what went wrong, null where nothing did
 * @param startedMillis when the last try began, milliseconds since 1970: waiting for room and for retries is not the model's time
 * @param firstMillis milliseconds from there to the first piece, null where none came
 * @param tookMillis milliseconds from there to the end
 */
public record Answered<R extends Reading>(
        R reading,
        Payload sent,
        @Nullable Payload received,
        @Nullable Fault fault,
        long startedMillis,
        @Nullable Long firstMillis,
        long tookMillis) {}
