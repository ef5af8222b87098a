package arborist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test needs from its machine: where that is missing the test skips and says so, and in CI it fails. */
public final class Needs {

    private Needs() {
    }

    /** A file or folder of the sample data, which is not part of the repository. */
    public static Path data(String relative) {
        Path path = Path.of(System.getProperty("arborist.data", "../shared/data")).resolve(relative);
        require(Files.exists(path), "needs the sample data " + relative);
        return path;
    }

    /** A real display, or a virtual one such as Xvfb; a test class of screens rather takes {@link Display}. */
    public static void display() {
        require(hasDisplay(), NO_DISPLAY);
    }

    /** A test that the headless platform cannot run: scrolling, clicks with modifiers. It runs in a second go of its own. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @Tag("display")
    @ExtendWith(DisplayCondition.class)
    public @interface Display {
    }

    /** Decides before JavaFX is started, which without a display would fail. */
    static final class DisplayCondition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (hasDisplay()) {
                return ConditionEvaluationResult.enabled("there is a display");
            }
            if (inCi()) {
                Assertions.fail(NO_DISPLAY);
            }
            return ConditionEvaluationResult.disabled(NO_DISPLAY);
        }
    }

    private static final String NO_DISPLAY = "needs a display: run the tests under xvfb-run";

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null;
    }

    private static boolean inCi() {
        return Boolean.getBoolean("arborist.ci");
    }

    private static void require(boolean there, String what) {
        if (!there && inCi()) {
            Assertions.fail(what);
        }
        Assumptions.assumeTrue(there, what);
    }
}
