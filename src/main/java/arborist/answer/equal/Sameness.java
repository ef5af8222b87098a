package arborist.answer.equal;

/**
 * Whether two answers are the same.
 *
 * @param why in words, what they come to
 */
public record Sameness(boolean equal, String why) {}
