package arborist.answer.read;

import java.util.List;
import java.util.regex.Pattern;

/** A text that is nothing but an answer: one short line without a sentence in it, or one formula. */
final class Whole implements AnswerRule {
    private static final int LONGEST = 80;
    private static final Pattern FORMULA = Pattern.compile(
            "\\s*+(?:\\$\\$[^$]+\\$\\$|\\$[^$]+\\$|\\\\\\(.+\\\\\\)|\\\\\\[.+\\\\\\])\\s*+", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;。]\\s|\\\\f?box|\\b\\p{L}{2,}\\s+\\p{L}{2,}.*\\$"
            + "|^(?i:hence|thus|so|therefore|then|now|finally|consequently)\\b");
    private static final Pattern WORD = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{2,}");
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{N}∞∅]");
    private static final int MOST_WORDS = 3;

    @Override
    public List<FoundAnswer> find(String text) {
        FoundAnswer all = FoundAnswer.trimmed(text, RuleNames.ALL, 0, text.length());
        boolean bare = all.answer().length() <= LONGEST && !all.answer().contains("\n")
                && !SENTENCE.matcher(all.answer()).find() && WORD.matcher(all.answer()).results().count() <= MOST_WORDS;
        return SAYS.matcher(all.answer()).find() && (bare || FORMULA.matcher(text).matches()) ? List.of(all)
                : List.of();
    }
}
