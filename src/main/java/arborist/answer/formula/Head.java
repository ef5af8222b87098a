package arborist.answer.formula;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done with expressions; each with the name under which the library for algebra knows it. */
public enum Head {
    PLUS(""), TIMES(""), OVER(""), POWER(""), NEGATE(""),
    /** The n-th root of x: (n, x). */
    ROOT(""),
    /** A logarithm to a base: (base, x). */
    LOG("Log"), LN("Log"), EXP("Exp"), ABS("Abs"), FLOOR("Floor"), CEILING("Ceiling"), FACTORIAL("Factorial"), BINOMIAL(
            "Binomial"),
    SIN("Sin"), COS("Cos"), TAN("Tan"), COT("Cot"), SEC("Sec"), CSC("Csc"), ARCSIN("ArcSin"), ARCCOS("ArcCos"), ARCTAN(
            "ArcTan"),
    SINH("Sinh"), COSH("Cosh"), TANH("Tanh"),
    /** A function that nobody knows. */
    APPLY("");

    private static final Map<String, Head> WRITTEN =
            Arrays.stream(values()).filter(head -> head.compareTo(SIN) >= 0 && head != APPLY)
                    .collect(Collectors.toUnmodifiableMap(head -> head.name().toLowerCase(java.util.Locale.ROOT),
                            Function.identity()));

    private final String symbol;

    Head(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in the language of the worker. */
    String symbol() {
        return symbol;
    }

    /** The function of one argument that is written with this word. */
    static Optional<Head> function(String word) {
        return switch (word) {
            case "ln" -> Optional.of(LN);
            case "exp" -> Optional.of(EXP);
            case "tg" -> Optional.of(TAN);
            case "ctg" -> Optional.of(COT);
            case "cosec" -> Optional.of(CSC);
            case "asin" -> Optional.of(ARCSIN);
            case "acos" -> Optional.of(ARCCOS);
            case "atan", "arctg" -> Optional.of(ARCTAN);
            default -> Optional.ofNullable(WRITTEN.get(word));
        };
    }

    /** The inverse, as {@code sin^{-1}} names it. */
    Optional<Head> inverse() {
        return switch (this) {
            case SIN -> Optional.of(ARCSIN);
            case COS -> Optional.of(ARCCOS);
            case TAN -> Optional.of(ARCTAN);
            default -> Optional.empty();
        };
    }
}
