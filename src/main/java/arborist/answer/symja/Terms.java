package arborist.answer.symja;

import arborist.answer.Rational;
import arborist.answer.formula.Node;
import java.util.List;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;

/** Makes expressions of the library out of ours, without its parser: so nothing can be asked of it but what is listed here. */
final class Terms {
    private Terms() {}

    static IExpr of(Node node) {
        return switch (node) {
            case Node.Num(Rational value) when value.isWhole() -> F.ZZ(value.top());
            case Node.Num(Rational value) -> F.QQ(F.ZZ(value.top()), F.ZZ(value.bottom()));
            case Node.Name(String name) -> switch (name) {
                case "π" -> F.Pi;
                case "e" -> F.E;
                case "i" -> F.CI;
                default -> F.symbol(name);
            };
            case Node.Call call -> call(call, call.args().stream().map(Terms::of).toList());
        };
    }

    private static IExpr call(Node.Call call, List<IExpr> args) {
        IExpr first = args.getFirst();
        IExpr last = args.getLast();
        return switch (call.head()) {
            case PLUS -> F.Plus(args.toArray(IExpr[]::new));
            case TIMES -> F.Times(first, last);
            case OVER -> F.Times(first, F.Power(last, F.CN1));
            case POWER -> F.Power(first, last);
            case NEGATE -> F.Times(F.CN1, first);
            case ROOT -> F.Power(last, F.Power(first, F.CN1));
            case LOG -> F.Times(F.Log(last), F.Power(F.Log(first), F.CN1));
            case LN -> F.Log(first);
            case EXP -> F.Exp(first);
            case ABS -> F.Abs(first);
            case FLOOR -> F.Floor(first);
            case CEILING -> F.Ceiling(first);
            case FACTORIAL -> F.Factorial(first);
            case BINOMIAL -> F.Binomial(first, last);
            case SIN -> F.Sin(first);
            case COS -> F.Cos(first);
            case TAN -> F.Tan(first);
            case COT -> F.Cot(first);
            case SEC -> F.Sec(first);
            case CSC -> F.Csc(first);
            case ARCSIN -> F.ArcSin(first);
            case ARCCOS -> F.ArcCos(first);
            case ARCTAN -> F.ArcTan(first);
            case SINH -> F.Sinh(first);
            case COSH -> F.Cosh(first);
            case TANH -> F.Tanh(first);
            case APPLY -> F.unaryAST1(F.symbol(call.name()), first);
        };
    }
}
