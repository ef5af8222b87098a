package arborist.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An expression of numbers as it is written, before it is worked out. */
public sealed interface Term {

    /** What it comes to; empty for a division by zero, a root, or a number that is too long to be meant. */
    Optional<Rational> value();

    /** The numbers in it, from left to right. */
    List<Rational> numbers();

    /** Reads an expression with {@code + - * / ^ %} and brackets, also with − × · ÷; empty where it is none. */
    static Optional<Term> parse(String text) {
        return TermParser.parse(text);
    }

    /** A number as it stands. */
    record Plain(Rational written) implements Term {
        @Override
        public Optional<Rational> value() {
            return Optional.of(written);
        }

        @Override
        public List<Rational> numbers() {
            return List.of(written);
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }

    /** A term with a minus before it. */
    record Negative(Term inner) implements Term {
        @Override
        public Optional<Rational> value() {
            return inner.value().map(Rational::negate);
        }

        @Override
        public List<Rational> numbers() {
            return inner.numbers();
        }
    }

    /** Two terms and what is done with them. */
    record Joined(Term left, Op op, Term right) implements Term {
        private static final int MOST_BITS = 4_096;

        @Override
        public Optional<Rational> value() {
            return left.value().flatMap(a -> right.value().flatMap(b -> op.apply(a, b)))
                    .filter(result -> result.bits() <= MOST_BITS);
        }

        @Override
        public List<Rational> numbers() {
            return Stream.concat(left.numbers().stream(), right.numbers().stream()).toList();
        }
    }

    /** A term to the power of another, whole and small. */
    record Power(Term base, Term exponent) implements Term {
        private static final int GREATEST = 200;

        @Override
        public Optional<Rational> value() {
            return base.value().flatMap(b -> exponent.value().flatMap(e -> power(b, e)));
        }

        @Override
        public List<Rational> numbers() {
            return Stream.concat(base.numbers().stream(), exponent.numbers().stream()).toList();
        }

        private static Optional<Rational> power(Rational base, Rational exponent) {
            int size = exponent.abs().compareTo(Rational.of(GREATEST)) > 0 ? GREATEST + 1
                    : exponent.abs().top().intValue();
            if (!exponent.isWhole() || size > GREATEST || (long) base.bits() * size > Joined.MOST_BITS) {
                return Optional.empty();
            }
            Rational result = new Rational(base.top().pow(size), base.bottom().pow(size));
            return exponent.top().signum() < 0 ? Rational.of(1).over(result) : Optional.of(result);
        }
    }
}
