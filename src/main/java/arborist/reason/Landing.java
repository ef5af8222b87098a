package arborist.reason;

import arborist.llm.Trouble;
import arborist.trace.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param why what stands on the run as the reason: what ended it early, if anything, and what it settled on
 * @param answer null where none was found
 * @param trouble with the model that ended it, null where there was none
 */
public record Landing(RunStatus status, String why, @Nullable String answer, Trouble.@Nullable Kind trouble) {}
