package arborist.app.start;

import org.slf4j.LoggerFactory;

/**
 * The name under which a desktop gathers the windows of the program, and finds its menu entry: JavaFX takes it from the class of an
 * {@code Application}, which this program has none of, and else calls every program {@code java}.
 */
public final class ProgramName {
    /** As {@code StartupWMClass} of the menu entry says. */
    public static final String NAME = "arborist";

    private ProgramName() {}

    /** Gives it; on the FX thread, before the first window is made. */
    public static void give() {
        try {
            // Not of JavaFX's public interface, so whoever starts the program exports the package; where a later one has no such
            // class, the program is called java again.
            Class<?> toolkit = Class.forName("com.sun.glass.ui.Application");
            Object running = toolkit.getMethod("GetApplication").invoke(null);
            toolkit.getMethod("setName", String.class).invoke(running, NAME);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Not before it is needed: the log is what takes longest to load before the first frame.
            LoggerFactory.getLogger(ProgramName.class).warn("The windows have no name for the desktop: {}",
                    e.toString());
        }
    }
}
