package arborist.app.start;

import java.nio.file.Path;

/** How a run of the program that is no longer there ended. */
public sealed interface LastRun {

    /** As it should, or killed from outside, or there was none. */
    record Ended() implements LastRun {}

    /** Before its first frame was on the screen. */
    record NeverShown() implements LastRun {}

    /**
     * By a crash of Java itself.
     *
     * @param left the file that Java has left
     */
    record JavaCrashed(Path left) implements LastRun {}
}
