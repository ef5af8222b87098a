package arborist.task.game24;

import java.util.regex.Pattern;

/** Numbers that no puzzle here has, such as 5.5, -3 or 1000: where there is one, the question is another one than the rest of it. */
final class OtherNumbers {
    private static final Pattern OTHER = Pattern.compile("\\d|[√!%²³^|½¼¾]");
    private static final Pattern NEGATIVE = Pattern.compile("(?<![\\d)])[-−]\\d");

    private OtherNumbers() {}

    /** @param number those that are read */
    static boolean in(String question, Pattern number) {
        return OTHER.matcher(number.matcher(question).replaceAll("")).find() || NEGATIVE.matcher(question).find();
    }
}
