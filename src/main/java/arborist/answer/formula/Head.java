package arborist.answer.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done with expressions. */
public enum Head {
    PLUS, TIMES, OVER, POWER, NEGATE,
    /** The n-th root of x: (n, x). */
    ROOT,
    /** A logarithm to a base: (base, x). */
    LOG, LN, EXP, ABS, FLOOR, CEILING, FACTORIAL,
    /** So many out of so many: (n, k). */
    BINOMIAL, SIN, COS, TAN, COT, SEC, CSC, ARCSIN, ARCCOS, ARCTAN, SINH, COSH, TANH,
    /** A function that nobody knows. */
    APPLY;

    private static final Map<String, Head> WRITTEN =
            Arrays.stream(values()).filter(head -> head.compareTo(SIN) >= 0 && head != APPLY)
                    .collect(Collectors.toUnmodifiableMap(head -> head.name().toLowerCase(Locale.ROOT),
                            Function.identity()));

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
