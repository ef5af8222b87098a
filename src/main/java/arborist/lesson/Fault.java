package arborist.lesson;

import arborist.words.Words;

/**
 * Something wrong in the file of a lesson.
 *
 * @param line from 1
 * @param sentence says what, and what to do
 */
public record Fault(String file, int line, String sentence) {
    private static final Words WORDS = Words.of(Fault.class);

    @Override
    public String toString() {
        return WORDS.say("fault.line", file, String.valueOf(line), sentence);
    }
}
