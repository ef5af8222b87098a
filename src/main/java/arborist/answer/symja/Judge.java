package arborist.answer.symja;

import arborist.answer.formula.Node;
import arborist.answer.formula.Prover.Proof;
import java.util.Set;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.ApcomplexNum;
import org.matheclipse.core.expression.ApfloatNum;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.INumber;
import org.matheclipse.core.interfaces.IRational;

/**
 * Tells with the library whether an expression is zero.
 *
 * <p>First with many digits at a few fractions, which tells what only comes close to zero; then exactly. What it does not recognise as
 * zero exactly may still be: it knows no relation between factorials, for example.
 */
final class Judge {
    private static final int DIGITS = 60;
    private static final double TINY = 1e-40;
    private static final int POINTS = 2;

    private final EvalEngine library = new EvalEngine(true);

    Judge() {
        F.initSymbols();
        EvalEngine.set(library);
    }

    Proof isZero(Node node) {
        IExpr expression = Terms.of(node);
        for (int point = 0; point < POINTS; point++) {
            if (isFarFromZero(at(expression, node.variables(), point))) {
                return Proof.NOT_ZERO;
            }
        }
        return isZeroExactly(F.PossibleZeroQ(expression), true) || isZeroExactly(F.Simplify(expression), false)
                ? Proof.ZERO : Proof.UNKNOWN;
    }

    private boolean isZeroExactly(IExpr question, boolean asked) {
        try {
            IExpr answer = library.evaluate(question);
            return asked ? answer.isTrue() : answer.isZero();
        } catch (RuntimeException | StackOverflowError e) {
            // The library gives up in many ways; none of them is a proof.
            return false;
        }
    }

    private static IExpr at(IExpr expression, Set<String> variables, int point) {
        IExpr here = expression;
        int number = 0;
        for (String name : variables) {
            if (name.endsWith("()")) {
                continue;
            }
            number++;
            here = F.subst(here, F.symbol(name), F.QQ(13L + 7L * number + 5L * point, 11L + 3L * number * (point + 1)));
        }
        return here;
    }

    /** Whether an expression has a value, known to many digits, that is not zero. */
    private boolean isFarFromZero(IExpr expression) {
        try {
            IExpr value = library.evaluate(F.N(expression, F.ZZ(DIGITS)));
            return value instanceof INumber number && isPrecise(value) && number.abs().evalf() > TINY;
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isPrecise(IExpr value) {
        return value instanceof ApfloatNum
                || value instanceof ApcomplexNum
                || value instanceof IRational;
    }
}
