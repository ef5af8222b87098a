package arborist.answer.formula;

/** Says that a text is no expression; nobody sees it, so it needs no trace. */
final class NoFormula extends Exception {
    private static final long serialVersionUID = 1;

    NoFormula() {
        super("no formula", null, false, false);
    }
}
