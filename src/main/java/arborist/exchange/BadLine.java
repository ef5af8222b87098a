package arborist.exchange;

/**
 * Something in a file that could not be read, or not as it stands.
 *
 * @param number of the line where it begins, from 1
 * @param why one sentence for the user
 */
public record BadLine(long number, String why) {
    @Override
    public String toString() {
        return "line " + number + ": " + why;
    }
}
