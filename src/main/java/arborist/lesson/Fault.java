package arborist.lesson;

/**
 * Something wrong in the file of a lesson.
 *
 * @param line from 1
 * @param sentence says what, and what to do
 */
public record Fault(String file, int line, String sentence) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + sentence;
    }
}
