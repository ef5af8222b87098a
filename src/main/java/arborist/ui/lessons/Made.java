package arborist.ui.lessons;

import arborist.trace.Id;

/** A run that was made in a lesson, and its problem. */
public record Made(Id problem, Id run) {}
