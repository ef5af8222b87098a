package arborist.task.make;

import java.util.List;

/**
 * A problem that was made.
 *
 * @param level from 1 to the hardest of its maker
 * @param steps the lines of a right solution, without the line that gives the answer
 * @param answer what stands behind {@code Answer: }
 * @param key what the problem comes to, however it is written: the same for problems that differ in order or in words only
 * @param template the name of its word template, empty where it has none
 */
public record Made(String family, int level, String question, List<String> steps, String answer, String key,
        String template) {
    public Made {
        steps = List.copyOf(steps);
    }

    /** The line that gives the answer. */
    public String answerLine() {
        return answerLine(answer);
    }

    static String answerLine(String answer) {
        return "Answer: " + answer;
    }
}
