package arborist.sapling.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a solution, in the words that the model knows: which line is wrong, or that the answer is. */
public final class Feedback {
    private static final Pattern LINE = Pattern.compile("(?i)\\b(?:line|step)\\s+(\\d{1,2})\\b");

    private Feedback() {}

    public static String line(int number) {
        return "Line " + number + " is wrong.";
    }

    public static String answer() {
        return "The answer is wrong.";
    }

    /**
     * What somebody said in other words: a line is named by its number, or by its own words behind a colon.
     *
     * @param steps of the solution that it was said of
     */
    public static String of(String said, List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (said.endsWith(": " + steps.get(i)) || said.contains(": " + steps.get(i) + " (")) {
                return line(i + 1);
            }
        }
        Matcher line = LINE.matcher(said);
        return line.find() ? line(Integer.parseInt(line.group(1))) : answer();
    }
}
