package arborist.task.game24;

import arborist.answer.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a puzzle in a question: a bare list such as {@code 4 5 6 10}, or a sentence that speaks of making 24. */
final class Game24Question {
    private static final Pattern BARE = Pattern.compile("\\s*\\d{1,3}(?:[\\s,;]+\\d{1,3}){2,4}\\s*");
    // A 24 that is followed by what is counted is no goal: "how many of the 24 liters".
    private static final Pattern GOAL =
            Pattern.compile("(?i)(?:\\b(?:game of|make|makes|making|get|gets|obtain|reach|equals?|"
                    + "total|to|gives?|into|becomes?|exactly)|[=→])\\s*24\\b(?!\\s*(?!using|with|from|by|out|if|and)\\p{L}{2,})"
                    + "|\\b24[ -](?:game|puzzle|points?)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,3}(?![\\d.]*\\d)");
    /** The goal before a list, {@code 24: 4 5 6 10}. */
    private static final Pattern HEADED = Pattern.compile("\\s*24\\s*:\\s*(\\d{1,3}(?:[\\s,;]+\\d{1,3}){2,4})\\s*");
    private static final int FEWEST = 2;

    private Game24Question() {}

    /** The numbers at hand, empty where the question is no puzzle of the game. */
    static List<Rational> numbers(String question) {
        Matcher headed = HEADED.matcher(question);
        if (headed.matches()) {
            return numbers(headed.group(1));
        }
        boolean bare = BARE.matcher(question).matches();
        if (!bare && !GOAL.matcher(question).find()) {
            return List.of();
        }
        String rest = bare ? question : GOAL.matcher(question).replaceAll(" ");
        List<Rational> numbers =
                NUMBER.matcher(rest).results().map(m -> Rational.of(Long.parseLong(m.group()))).toList();
        boolean other = OtherNumbers.in(rest, NUMBER);
        return other || numbers.size() < FEWEST || numbers.size() > Game24Solver.MOST_NUMBERS ? List.of() : numbers;
    }
}
