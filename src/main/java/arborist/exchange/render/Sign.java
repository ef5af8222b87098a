package arborist.exchange.render;

import arborist.trace.Completeness;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** What a card shows as a sign as well as by its look, so that no meaning hangs on colour alone. */
public enum Sign {
    PRUNED("✂", "pruned"), DEAD_END("⊘", "dead end"), RIGHT("✓", "right"), SOLVED("✓", "solved"), WRONG("✗",
            "wrong"),
    INVALID("≠", "step not valid"), LOST("⊥", "valid, but no right answer can follow"), SOUND("•", "right step"),
    GIVEN_UP("↶", "given up"), GROWING("◌", "growing"), BROKEN("⚡", "cut off");

    private final String glyph;
    private final String word;

    Sign(String glyph, String word) {
        this.glyph = glyph;
        this.word = word;
    }

    public String glyph() {
        return glyph;
    }

    /** What it means, for legends and screen readers. */
    public String word() {
        return word;
    }

    /** The signs of a thought, in the order in which a card shows them; a verdict takes the place of the search's own word. */
    public static Set<Sign> of(Node node) {
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        SearchState state = node.search().state();
        add(signs, PRUNED, state == SearchState.PRUNED);
        add(signs, DEAD_END, state == SearchState.DEAD_END);
        Verdict.Outcome right = node.outcome(Verdict.RIGHT);
        add(signs, RIGHT, right == Verdict.Outcome.YES);
        add(signs, WRONG, right == Verdict.Outcome.NO);
        add(signs, SOLVED, state == SearchState.SOLVED && right == Verdict.Outcome.UNDECIDED);
        Verdict.Outcome valid = node.outcome(Verdict.VALID);
        Verdict.Outcome reachable = node.outcome(Verdict.REACHABLE);
        add(signs, INVALID, valid == Verdict.Outcome.NO);
        add(signs, LOST,
                valid != Verdict.Outcome.NO && reachable == Verdict.Outcome.NO && state != SearchState.DEAD_END);
        add(signs, SOUND, valid == Verdict.Outcome.YES && reachable == Verdict.Outcome.YES);
        add(signs, GIVEN_UP, node.search().givenUp());
        Completeness completeness = node.wording().completeness();
        add(signs, GROWING, completeness == Completeness.GROWING);
        add(signs, BROKEN, completeness == Completeness.CUT_OFF || completeness == Completeness.FAILED);
        return signs;
    }

    private static void add(Set<Sign> signs, Sign sign, boolean applies) {
        if (applies) {
            signs.add(sign);
        }
    }
}
