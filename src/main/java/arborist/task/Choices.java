package arborist.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choices that a question offers: lines, or parts of one, that begin with {@code A.}, {@code (B)}, {@code C)}. */
final class Choices {
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*[-*]?[ \\t]*\\(?([A-Ja-j])[.):]\\s+\\S");
    private static final Pattern INLINE = Pattern.compile("\\(([A-J])\\)\\s*\\S|(?<!\\S)([A-J])[.):]\\s+\\S");

    private Choices() {}

    /** The letters in their order, beginning with A; fewer than two are no choices, and an empty list is given. */
    static List<Character> of(String question) {
        List<Character> lines = run(LINE, question);
        return lines.size() >= 2 ? lines : run(INLINE, question);
    }

    private static List<Character> run(Pattern pattern, String question) {
        List<Character> letters = new ArrayList<>();
        Matcher m = pattern.matcher(question);
        while (m.find()) {
            String letter = m.group(1) != null || m.groupCount() < 2 ? m.group(1) : m.group(2);
            char next = (char) ('A' + letters.size());
            if (letter != null && Character.toUpperCase(letter.charAt(0)) == next) {
                letters.add(next);
            }
        }
        return letters.size() < 2 ? List.of() : List.copyOf(letters);
    }
}
