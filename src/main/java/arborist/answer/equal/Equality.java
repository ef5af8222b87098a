package arborist.answer.equal;

import arborist.answer.formula.Prover;
import arborist.words.Words;

/**
 * Tells whether two answers are the same. In doubt they are different: a wrong "equal" does more harm than a wrong "different".
 *
 * <p>Numbers are compared by {@link AmountEquality}, formulas, equations and inequalities by {@link Algebra}, what has parts part by
 * part.
 */
public final class Equality {
    private static final Words KEPT = Words.kept(Equality.class);
    private static final Equality PLAIN = new Equality(Prover.none());

    private final Algebra algebra;
    private final PartEquality parts = new PartEquality(this);

    /** @param prover is asked about formulas that agree wherever they were tried */
    public Equality(Prover prover) {
        algebra = new Algebra(prover);
    }

    /** The one that asks nobody: formulas that agree at all points are the same. */
    public static Equality plain() {
        return PLAIN;
    }

    /** Compares two answers as they are written; formulas that agree at all points are the same. */
    public static Sameness of(String a, String b) {
        return PLAIN.compare(Forms.of(a), Forms.of(b));
    }

    /** Compares two answers without their dressing; formulas that agree at all points are the same. */
    public static Sameness of(Form a, Form b) {
        return PLAIN.compare(a, b);
    }

    /** Compares two answers without their dressing. */
    public Sameness compare(Form a, Form b) {
        if (a instanceof Form.Amount x && b instanceof Form.Amount y) {
            return AmountEquality.of(x, y);
        }
        if (a.equals(b)) {
            return new Sameness(!a.toString().isEmpty(),
                    KEPT.say("equality.the-same", KEPT.named("equality.kind", a.kind().replace(' ', '-')), a));
        }
        if (isAlgebra(a) && isAlgebra(b)) {
            return algebra.compare(a, b);
        }
        return parts.compare(a, b).orElseGet(() -> a.kind().equals(b.kind())
                ? new Sameness(false, KEPT.say("any.is-not", a, b))
                : new Sameness(false, KEPT.say("equality.is-not-2", named(a), named(b), a, b)));
    }

    static String named(Form form) {
        return KEPT.named("equality.a", form.kind().replace(' ', '-'));
    }

    private static boolean isAlgebra(Form form) {
        return form instanceof Form.Amount || form instanceof Form.Formula || form instanceof Form.Relation;
    }
}
