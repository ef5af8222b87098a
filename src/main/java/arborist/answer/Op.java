package arborist.answer;

import java.util.Optional;

/** The four operations of arithmetic. */
public enum Op {
    PLUS('+'), MINUS('-'), TIMES('*'), OVER('/');

    private final char sign;

    Op(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /** The exact result; empty for a division by zero. */
    public Optional<Rational> apply(Rational a, Rational b) {
        return switch (this) {
            case PLUS -> Optional.of(a.plus(b));
            case MINUS -> Optional.of(a.minus(b));
            case TIMES -> Optional.of(a.times(b));
            case OVER -> a.over(b);
        };
    }

    /** @throws IllegalArgumentException for a sign of none of them */
    public static Op of(char sign) {
        for (Op op : values()) {
            if (op.sign == sign) {
                return op;
            }
        }
        throw new IllegalArgumentException("no operation of arithmetic: " + sign);
    }

    /** Whether its sides may change places. */
    public boolean isCommutative() {
        return this == PLUS || this == TIMES;
    }
}
