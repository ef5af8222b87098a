package arborist.lesson;

import org.jspecify.annotations.Nullable;

/**
 * A place on a curve.
 *
 * @param point of those of the curve, null for all problems of all levels together
 */
public record Spot(String series, @Nullable Double point) {

    /** The series, as the class sees it. */
    public String title() {
        return series.replace('-', ' ');
    }

    @Override
    public String toString() {
        return point == null ? series : series + " at " + Names.number(point);
    }
}
