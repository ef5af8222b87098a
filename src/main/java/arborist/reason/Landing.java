package arborist.reason;

import arborist.trace.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param why what stands on the run as the reason: what ended it early, if anything, and what it settled on
 * @param answer null where none was found
 */
public record Landing(RunStatus status, String why, @Nullable String answer) {}
