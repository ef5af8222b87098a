package arborist.ui.tree;

import arborist.words.Words;

/** What is said of a pile: the pruned children of a thought, many of them, that stand as one card. */
final class Pile {
    private static final Words WORDS = Words.of(Pile.class);
    private Pile() {}

    /** Such as {@code 7 pruned}. */
    static String first(Plan plan, int i) {
        return WORDS.say("pile.pruned", plan.piled(i));
    }

    /** Such as {@code best 0.003}. */
    static String second(Plan plan, int i) {
        String best = plan.looks().number(i);
        return best.isEmpty() ? WORDS.say("pile.without-a-score") : WORDS.say("pile.best", best);
    }
}
