package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's own regular expression: its first group is the answer, or all that it matches where it has no group. */
record OwnPattern(Pattern pattern) implements AnswerRule {
    /** So many signs may be looked at for each text; an expression that goes back and forth for ever ends there. */
    private static final long MOST_LOOKS = 20_000_000;
    private static final int SHOWN = 60;

    @Override
    public List<FoundAnswer> find(String text) {
        try {
            return all(text);
        } catch (StackOverflowError e) {
            // What repeats a group goes one call deeper for each sign of a long text.
            throw new PatternTooSlow(e);
        }
    }

    /** What gave an answer away, with the expression itself, since the answer is read where nobody knows it any more. */
    private String rule() {
        String written = pattern.pattern();
        return RuleNames.own(written.length() > SHOWN
                ? written.substring(0, written.offsetByCodePoints(0, SHOWN / 2)) + "…" : written);
    }

    private List<FoundAnswer> all(String text) {
        String rule = rule();
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = pattern.matcher(new Counted(text, new long[] {MOST_LOOKS}));
        int group = m.groupCount() > 0 ? 1 : 0;
        while (m.find()) {
            if (m.start(group) >= 0) {
                FoundAnswer answer = FoundAnswer.trimmed(text, rule, m.start(group), m.end(group));
                if (!answer.isEmpty()) {
                    found.add(answer);
                }
            }
        }
        return found;
    }

    /** A text of which only so much is shown. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Counted(String text, long[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new PatternTooSlow();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
