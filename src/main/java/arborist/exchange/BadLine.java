package arborist.exchange;

import arborist.words.Words;

/**
 * Something in a file that could not be read, or not as it stands.
 *
 * @param number of the line where it begins, from 1; 0 where it is no line that could not be read
 * @param why one sentence for the user
 */
public record BadLine(long number, String why) {
    private static final Words WORDS = Words.of(BadLine.class);

    @Override
    public String toString() {
        return number < 1 ? why : WORDS.say("bad-line.line", String.valueOf(number), why);
    }
}
