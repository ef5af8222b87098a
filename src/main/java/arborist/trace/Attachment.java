package arborist.trace;

/**
 * Hangs a payload on a thought.
 *
 * @param role what the payload is to the thought, an open set: {@code logprobs}, {@code tool-input}, {@code tool-output},
 *     {@code image}
 */
public record Attachment(Id id, Id thought, String role, String mediaType, ContentHash content) {}
