package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * What an annotator said of a step, a path or a solution.
 *
 * @param scheme for example {@code prm800k}; {@code guideline} is the version of its written rules
 * @param value null where it was looked at and left without one
 * @param tookMillis how long it took, pauses left out; null where nobody measured
 * @param suggestion what was shown beforehand, null where nothing was
 * @param text the wording that was judged
 * @param remark free words, empty where none
 */
public record Label(
        Id id,
        Target target,
        String scheme,
        String guideline,
        @Nullable String value,
        String annotator,
        @Nullable Long tookMillis,
        @Nullable String suggestion,
        TextVersion text,
        String remark) {
    /** Whether a program gave it: its scheme says so. */
    public boolean byProgram() {
        return scheme.startsWith("auto-");
    }
}
