package arborist.answer.formula;

/** Proves with a library for algebra what points only make likely. */
@FunctionalInterface
public interface Prover {

    /** What came of it. */
    enum Proof {
        ZERO, NOT_ZERO,
        /** The library gave no answer, or knows none of what is in the expression. */
        UNKNOWN,
        /** It was stopped at its deadline. */
        LATE,
        /** It is starting: ask again. */
        NOT_READY
    }

    /** Whether an expression is zero whatever its variables stand for. */
    Proof isZero(Node expression);

    /** Nobody who proves anything: points decide. */
    static Prover none() {
        return expression -> Proof.UNKNOWN;
    }
}
