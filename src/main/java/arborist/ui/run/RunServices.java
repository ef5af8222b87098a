package arborist.ui.run;

import arborist.reason.Models;
import arborist.reason.Runner;
import arborist.session.Session;
import arborist.trace.Door;
import java.util.function.Function;

/**
 * What a window needs to run things.
 *
 * @param runner the way to run in a session; may wait, so it is asked beside the FX thread
 * @param choices what the run dialog offers
 * @param asking asks models outside of runs; may wait too
 * @param by runs with other models than those that the choices name
 */
public record RunServices(Function<Session, Runner> runner, Choices choices, Function<Session, Asking> asking, By by) {

    /** The way to run with models of one's own. */
    @FunctionalInterface
    public interface By {
        Runner runner(Door door, Models models);
    }
}
