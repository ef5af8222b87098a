package arborist.answer.read;

import java.util.regex.Pattern;

/** Knows what is said of a choice that is not the answer: {@code (B) is wrong}. {@code (B) cannot be determined} is what B stands for. */
public final class RuledOut {
    private static final Pattern WRONG = Pattern.compile("[)*_.:]{0,4}\\s+(?:(?:is|are|was|would be|must be)\\s+"
            + "(?:\\w{1,20}ly\\s+|also\\s+)?(?:(?:wrong|incorrect|false|invalid|impossible|out|excluded|eliminated)\\b|ruled out"
            + "|not(?:\\s+(?:the\\s+)?(?:answer|right|correct|best|possible|valid|true|it)\\b|\\s*[.,;]))"
            + "|(?:cannot|can not|can['’]t|isn['’]t)\\s+(?:be\\s+)?(?:the\\s+)?(?:answer|right|correct|true|it)\\b)");

    /** Said of what is asked for as well, where a question asks for the false one. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("[)*_.:]{0,4}\\s+(?:is|are|was|would be|must be)\\s+(?:not\\s+)?"
                    + "(?:\\w{1,20}ly\\s+|also\\s+)?(?:incorrect|false|invalid|impossible|possible|valid|true)\\b");

    private RuledOut() {}

    /** Whether what is said behind a place may be just what the question asks for. */
    static boolean isDoubtful(String text, int at) {
        return DOUBTFUL.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether it is said behind a place in a text, where a letter has ended. */
    public static boolean isBehind(String text, int at) {
        return WRONG.matcher(text).region(at, text.length()).lookingAt();
    }
}
