package arborist.task.make;

import arborist.answer.Rational;
import arborist.answer.Term;
import arborist.task.make.Expression.Joined;
import arborist.task.make.Expression.Plain;
import java.util.Optional;

/** What of an expression lies beyond those that are made. */
final class ArithmeticLimits {
    private static final int LARGEST = 99;
    private static final int LOWEST = -999;
    private static final int HIGHEST = 9999;

    private ArithmeticLimits() {}

    /** @param most how many operations there may be */
    static Optional<Limit> passed(Term term, int most) {
        int operations = term.numbers().size() - 1;
        if (operations > most) {
            return Optional.of(new Limit(Limit.Kind.OPERATIONS, Integer.toString(operations), 1, most));
        }
        Optional<Rational> number =
                term.numbers().stream().filter(n -> n.compareTo(Rational.of(LARGEST)) > 0).findFirst();
        if (number.isPresent()) {
            return number.map(n -> new Limit(Limit.Kind.NUMBER, n.toString(), 0, LARGEST));
        }
        Expression expression;
        try {
            expression = Expression.of(term);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.of(Limit.of(Limit.Kind.FORM, ""));
        }
        return within(expression).or(() -> value(expression) < LOWEST ? result(value(expression)) : Optional.empty());
    }

    private static Optional<Limit> within(Expression expression) {
        return switch (expression) {
            case Plain(int value) -> value >= 0 ? Optional.empty()
                    : Optional.of(new Limit(Limit.Kind.NUMBER, Integer.toString(value), 0, LARGEST));
            case Joined joined -> within(joined.left()).or(() -> within(joined.right())).or(() -> joined(joined));
        };
    }

    /** Sums on the way may go below the least result for a moment, as they do in what is made. */
    private static Optional<Limit> joined(Joined joined) {
        int a = value(joined.left());
        int b = value(joined.right());
        return Wholes.apply(joined.op(), a, b).stream().boxed().findFirst()
                .map(result -> Math.abs(result) > HIGHEST ? result(result) : Optional.<Limit>empty())
                .orElseGet(() -> Optional.of(Limit.of(Limit.Kind.QUOTIENT, a + " / " + b)));
    }

    /** What it comes to, where all its parts are within limits. */
    private static int value(Expression expression) {
        return switch (expression) {
            case Plain(int value) -> value;
            case Joined(Expression left, var op, Expression right) ->
                    Wholes.apply(op, value(left), value(right)).orElseThrow();
        };
    }

    private static Optional<Limit> result(int value) {
        return Optional.of(new Limit(Limit.Kind.RESULT, Integer.toString(value), LOWEST, HIGHEST));
    }
}
