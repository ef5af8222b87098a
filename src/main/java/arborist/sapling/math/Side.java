package arborist.sapling.math;

/**
 * How a matrix lies in an array.
 *
 * @param from where its first element is
 * @param down how far one row is from the next
 * @param across how far one column is from the next: 1, but for a left side that is read transposed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Side(float[] data, int from, int down, int across) {

    /** Row after row, each of so many floats. */
    public static Side rows(float[] data, int width) {
        return new Side(data, 0, width, 1);
    }

    /** A part of rows: its first element, and the width of the whole. */
    public static Side part(float[] data, int from, int width) {
        return new Side(data, from, width, 1);
    }

    /** Read transposed: its rows are the columns of what lies there. */
    // That they change places is the point.
    @SuppressWarnings("ArgumentSelectionDefectChecker")
    public Side turned() {
        return new Side(data, from, across, down);
    }
}
