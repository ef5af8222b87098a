package arborist.answer.formula;

import java.util.Optional;

/** Reads expressions. */
public final class Formulas {
    private Formulas() {}

    /** The expression that a text in the signs of {@link Signs} is; empty where it is none. */
    public static Optional<Node> parse(String signs) {
        return Parser.parse(signs);
    }
}
