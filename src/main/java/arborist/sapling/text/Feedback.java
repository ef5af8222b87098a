package arborist.sapling.text;

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

    /** What somebody said in other words. */
    public static String of(String said) {
        Matcher line = LINE.matcher(said);
        return line.find() ? line(Integer.parseInt(line.group(1))) : answer();
    }
}
