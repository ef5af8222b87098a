package arborist.answer.read;

/**
 * An answer where it stands in a text.
 *
 * @param answer the words that stand there
 * @param rule what gave it away, for example {@code \boxed}
 * @param from the first UTF-16 unit
 * @param to one past the last
 */
public record FoundAnswer(String answer, String rule, int from, int to) {

    /** What stands between two places, without the space, marks of emphasis and full stop around it. */
    static FoundAnswer trimmed(String text, String rule, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isDressing(text.charAt(start))) {
            start++;
        }
        while (end > start && (isDressing(text.charAt(end - 1)) || ".,;".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new FoundAnswer(text.substring(start, end), rule, start, end);
    }

    /** This answer, which was found in the words of another, where it stands in that one's text and by that one's rule. */
    FoundAnswer within(FoundAnswer outer) {
        return new FoundAnswer(answer, outer.rule, outer.from + from, outer.from + to);
    }

    /** Whether it was found by the rule that a session keeps by its name. */
    public boolean isBy(String kept) {
        return rule.equals(kept) || kept.equals(RuleNames.A) && RuleNames.isLine(rule);
    }

    boolean isEmpty() {
        return answer.isEmpty();
    }

    private static boolean isDressing(char c) {
        return Character.isWhitespace(c) || c == '*' || c == '_' || c == '`';
    }
}
