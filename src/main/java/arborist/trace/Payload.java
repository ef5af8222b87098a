package arborist.trace;

import java.util.Arrays;

/**
 * Something large that edits only point to: messages sent, a raw response, token log probabilities, a tool's output, an image.
 *
 * @param hash the SHA-256 of the content
 * @param mediaType for example {@code application/json}
 * @param content the bytes, not to be changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent")
public record Payload(ContentHash hash, String mediaType, byte[] content) {
    /** Token log probabilities with alternatives: an array of {@code {"token", "logprob", "top": [...]}}. */
    public static final String LOG_PROBABILITIES = "application/vnd.arborist.logprobs+json";

    public static final String JSON = "application/json";

    public static Payload of(String mediaType, byte[] content) {
        return new Payload(ContentHash.of(content), mediaType, content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload p && hash.equals(p.hash) && mediaType.equals(p.mediaType)
                && Arrays.equals(content, p.content);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
