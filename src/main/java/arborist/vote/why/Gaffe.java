package arborist.vote.why;

import arborist.answer.Calculator;
import arborist.answer.Rational;
import arborist.answer.Statement;
import arborist.answer.Statements;
import arborist.answer.Term;
import arborist.answer.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What goes wrong in a step, for telling whether another step goes wrong in the same way: the false calculations that it claims; where all
 * that it claims hold, its calculations with their numbers and signs as they stand; where it claims none, its words.
 */
sealed interface Gaffe {

    /** The same numbers worked out to the same false result, in whatever order and words. */
    record False(Set<Claim> claims) implements Gaffe {}

    /** The same numbers and signs in the same order, whatever words stand between them. */
    record Figures(String signs) implements Gaffe {}

    /** The same words but for case, blanks and closing marks. */
    record Said(String words) implements Gaffe {}

    /**
     * A calculation that does not hold.
     *
     * @param numbers that are worked out, in order of size
     * @param value what they come to
     * @param stated what they are said to come to
     */
    record Claim(List<Rational> numbers, Rational value, Rational stated) {

        private static Claim of(Statement statement) {
            List<Rational> numbers = Calculator.term(statement.left()).map(Term::numbers).orElse(List.of());
            return new Claim(numbers.stream().sorted().toList(), statement.value(), statement.stated());
        }
    }

    Pattern BLANKS = Pattern.compile("\\s+");
    Pattern BETWEEN = Pattern.compile("[\\p{L}\\s]+|[.;,:!](?!\\d)");

    static Gaffe of(String step) {
        List<Statement> claimed = Statements.in(step);
        Set<Claim> wrong = claimed.stream().filter(s -> !s.holds()).map(Claim::of)
                .collect(Collectors.toCollection(HashSet::new));
        if (!wrong.isEmpty()) {
            return new False(Set.copyOf(wrong));
        }
        return claimed.isEmpty() ? new Said(Folded.of(step)) : new Figures(BETWEEN.matcher(step).replaceAll(""));
    }

    /** What to tell of a step: the false calculation where there is one, else all of it. */
    static String told(String step) {
        return Statements.firstWrong(step).map(Statement::toString)
                .orElseGet(() -> BLANKS.matcher(step.strip()).replaceAll(" "));
    }

    /** Whether it claims a false calculation. */
    static boolean calculates(String step) {
        return Statements.firstWrong(step).isPresent();
    }
}
