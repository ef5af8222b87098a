package arborist.label.auto;

import arborist.label.FirstError;
import arborist.label.Rating;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a model says of numbered steps: lines such as {@code 3: bad} or {@code **Step 3** - correct}, and a line on the first
 * error. Of several lines on one step the last counts.
 *
 * @param ratings by step, from 0; a step that no line names is not among them
 * @param first empty where no line says it
 */
record JudgeReply(Map<Integer, Rating> ratings, Optional<FirstError> first) {
    private static final int LONGEST = 200_000;
    private static final Pattern STEP = Pattern.compile(
            // What leads the line, the step's number, what parts it from the verdict (a minus before a digit is a sign),
            "(?im)^[ \\t>*#_`|-]{0,12}(?:step[ \\t]{0,3})?#?(\\d{1,4})(?:[ \\t*_`|)\\].:=–—]|-(?!\\d)){1,12}"
                    + "(?:it is |is |verdict:? ?|rating:? ?)?[*_`\"]{0,4}"
                    + "(good|correct|right|ok|okay|valid|true|neutral|bad|wrong|incorrect|invalid|error|false|[+-]?1|0)"
                    // and no number or calculation that only begins like a verdict.
                    + "(?!\\w|\\.\\d|[ \\t]*[-+*/×=][ \\t]*\\d)");
    private static final Pattern FIRST = Pattern.compile(
            "(?im)first\\s(?:error|mistake|wrong\\sstep|bad\\sstep)[^\\n\\d]{0,30}?(none|no\\serror|nowhere|\\d{1,4})\\b");

    /** @param steps how many the solution has */
    static JudgeReply of(String text, int steps) {
        String some = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        Map<Integer, Rating> ratings = new TreeMap<>();
        Matcher step = STEP.matcher(some);
        while (step.find()) {
            int place = Integer.parseInt(step.group(1)) - 1;
            if (place >= 0 && place < steps) {
                ratings.put(place, rating(step.group(2)));
            }
        }
        Optional<FirstError> first = Optional.empty();
        Matcher said = FIRST.matcher(some);
        while (said.find()) {
            first = first(said.group(1), steps);
        }
        return new JudgeReply(ratings, first);
    }

    private static Optional<FirstError> first(String word, int steps) {
        if (!Character.isDigit(word.charAt(0))) {
            return Optional.of(FirstError.nowhere());
        }
        int place = Integer.parseInt(word) - 1;
        return place >= 0 && place < steps ? Optional.of(new FirstError.At(place)) : Optional.empty();
    }

    private static Rating rating(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "neutral", "0" -> Rating.NEUTRAL;
            case "bad", "wrong", "incorrect", "invalid", "error", "false", "-1" -> Rating.BAD;
            default -> Rating.GOOD;
        };
    }
}
