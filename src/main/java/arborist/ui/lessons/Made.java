package arborist.ui.lessons;

import arborist.trace.Id;

/**
 * A run that was made in a lesson, and its problem.
 *
 * @param block the lesson's own name of it
 */
public record Made(String block, Id problem, Id run) {}
