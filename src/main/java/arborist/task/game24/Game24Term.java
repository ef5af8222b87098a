package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number, or a term that was built from numbers.
 *
 * @param value what it comes to
 * @param text as one writes it
 * @param outer the operation done last, empty for a plain number
 */
record Game24Term(Rational value, String text, Optional<Op> outer) {
    // Longer sides first, as people write them, then any fixed order.
    private static final Comparator<String> SIDES = Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder());

    static Game24Term of(Rational number) {
        return new Game24Term(number, number.toString(), Optional.empty());
    }

    /** The term that the steps build from the numbers. */
    static Game24Term of(List<Rational> numbers, List<Game24Step> steps) {
        List<Game24Term> terms = new ArrayList<>(numbers.stream().map(Game24Term::of).toList());
        for (Game24Step step : steps) {
            Game24Term a = take(terms, step.a());
            Game24Term b = take(terms, step.b());
            terms.add(a.join(step.op(), b).orElseThrow());
        }
        return terms.getLast();
    }

    /** Joins two terms; the two sides of a sum or product come in a fixed order. */
    Optional<Game24Term> join(Op op, Game24Term other) {
        boolean swap = op.isCommutative() && SIDES.compare(text, other.text) > 0;
        Game24Term a = swap ? other : this;
        Game24Term b = swap ? this : other;
        return op.apply(a.value, b.value).map(result -> new Game24Term(result,
                a.inside(op, false) + " " + op.sign() + " " + b.inside(op, true), Optional.of(op)));
    }

    @Override
    public String toString() {
        return text;
    }

    private String inside(Op above, boolean right) {
        boolean bare = outer.isEmpty() ? value.isWhole() && value.top().signum() >= 0
                : binds(outer.get()) > binds(above) || binds(outer.get()) == binds(above) && !right;
        return bare ? text : "(" + text + ")";
    }

    private static int binds(Op op) {
        return op == Op.PLUS || op == Op.MINUS ? 1 : 2;
    }

    private static Game24Term take(List<Game24Term> terms, Rational value) {
        for (Game24Term term : terms) {
            if (term.value.equals(value)) {
                terms.remove(term);
                return term;
            }
        }
        throw new IllegalArgumentException(value + " is not among the terms");
    }
}
