package arborist.ui.run;

import arborist.reason.Runner;
import arborist.session.Session;
import java.util.function.Function;

/**
 * What a window needs to run things.
 *
 * @param runner the way to run in a session; may wait, so it is asked beside the FX thread
 * @param choices what the run dialog offers
 * @param asking asks models outside of runs; may wait too
 */
public record RunServices(Function<Session, Runner> runner, Choices choices, Function<Session, Asking> asking) {}
