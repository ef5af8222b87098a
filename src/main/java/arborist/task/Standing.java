package arborist.task;

import arborist.answer.Calculator;
import arborist.answer.Rational;
import arborist.answer.Statement;
import arborist.answer.Statements;
import arborist.answer.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that stand in an expression while it is worked out, without their signs: a calculation takes its own and puts its result
 * there.
 */
final class Standing {
    private final Map<Rational, Integer> numbers = new HashMap<>();

    Standing(Term expression) {
        expression.numbers().forEach(this::put);
    }

    /** Takes the numbers of all calculations of a line, whether they stand there or not, and puts their results. */
    void worked(String line) {
        missing(line);
    }

    /** The same, with the first number of them that did not stand there. */
    Optional<Rational> missing(String line) {
        Optional<Rational> missing = Optional.empty();
        for (Statement statement : Statements.in(line)) {
            for (Rational number : numbers(statement.left())) {
                if (!take(number) && missing.isEmpty()) {
                    missing = Optional.of(number);
                }
            }
            put(statement.value());
        }
        return missing;
    }

    private static List<Rational> numbers(String expression) {
        return Calculator.term(expression).map(Term::numbers).orElse(List.of());
    }

    private boolean take(Rational number) {
        Rational bare = number.abs();
        int left = numbers.getOrDefault(bare, 0) - 1;
        if (left >= 0) {
            numbers.put(bare, left);
        }
        return left >= 0;
    }

    private void put(Rational number) {
        numbers.merge(number.abs(), 1, Integer::sum);
    }
}
