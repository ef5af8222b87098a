package arborist.ui.tree;

/** What is said of a pile: the pruned children of a thought, many of them, that stand as one card. */
final class Pile {
    private Pile() {}

    /** Such as {@code 7 pruned}. */
    static String first(Plan plan, int i) {
        return plan.piled(i) + " pruned";
    }

    /** Such as {@code best 0.003}. */
    static String second(Plan plan, int i) {
        String best = plan.looks().number(i);
        return best.isEmpty() ? "without a score" : "best " + best;
    }
}
