package arborist.task.game24;

import arborist.answer.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers and goal in a question such as {@code Make 57 from 3, 8, 11 and 24.}
 *
 * <p>Nothing may be said in it but that: a word that does not belong to the game makes it another problem.
 */
final class CountdownQuestion {
    private static final Pattern GOAL = Pattern.compile("(?i)(?:\\b(?:make|makes|making|get|gets|getting|obtain|reach|"
            + "reaches|form|target|goal|equals?|gives?|into|to)\\b(?:\\s+(?:the|is|number|target|of))*|=|->|→)\\s*:?\\s*"
            + "(\\d{1,3})\\b(?!\\.\\d)|^\\s*(\\d{1,3})\\s*:(?=\\s*\\d{1,3}(?:[\\s,;]+\\d{1,3}){2,4}\\s*$)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,3}(?![\\d.]*\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> WORDS = Set.of("a", "all", "and", "by", "can", "countdown", "divide", "division",
            "each", "equal", "equals", "every", "exactly", "form", "from", "game", "get", "gets", "getting", "give",
            "gives", "goal", "how", "i", "into", "is", "it", "join", "just", "make", "makes", "making", "minus",
            "multiply", "number", "numbers", "obtain", "of", "one", "once", "only", "operations", "or", "out", "please",
            "plus", "puzzle", "reach", "reaches", "solve", "target", "the", "them", "these", "this", "time", "times",
            "to", "use", "used", "using", "with", "you", "your");
    private static final int FEWEST = 3;

    private CountdownQuestion() {}

    static Optional<Puzzle> puzzle(String question) {
        boolean plain = WORD.matcher(question.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                .allMatch(WORDS::contains);
        Matcher goal = GOAL.matcher(question);
        if (!plain || !goal.find()) {
            return Optional.empty();
        }
        String rest = question.substring(0, goal.start()) + " " + question.substring(goal.end());
        List<Rational> numbers = new ArrayList<>();
        NUMBER.matcher(rest).results().forEach(m -> numbers.add(Rational.of(Long.parseLong(m.group()))));
        String wanted = goal.group(1) == null ? goal.group(2) : goal.group(1);
        return OtherNumbers.in(rest, NUMBER) || numbers.size() < FEWEST || numbers.size() > Game24Solver.MOST_NUMBERS
                ? Optional.empty() : Optional.of(new Puzzle(numbers, Rational.of(Long.parseLong(wanted))));
    }
}
