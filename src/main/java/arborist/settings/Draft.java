package arborist.settings;

/**
 * A text that a person began and has not saved.
 *
 * @param editor what it was to become, such as {@code note}
 * @param problem the id of the problem it belongs to
 * @param thought the id of the thought it is about
 */
public record Draft(String editor, String problem, String thought, String text) {}
