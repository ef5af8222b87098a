package arborist.lesson;

import org.jspecify.annotations.Nullable;

/**
 * One line of a curve.
 *
 * @param name by which claims name it
 * @param measure what is measured of each run
 * @param tokensOf the series whose tokens it may spend on each problem, drawing as many samples as these buy; null where it has a number of
 *     its own
 */
public record Series(String name, Way way, Measure measure, @Nullable String tokensOf) {

    /** As the class sees it. */
    public String title() {
        return name.replace('-', ' ');
    }
}
