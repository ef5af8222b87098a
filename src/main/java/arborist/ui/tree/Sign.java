package arborist.ui.tree;

import arborist.trace.Completeness;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Verdict;

/**
 * What stands before a thought's text, so that its state has a shape as well as a colour; the same signs as in exported pictures,
 * but one a thought.
 */
enum Sign {
    NONE("", "open"),
    EXPANDED("", "expanded"),
    RIGHT("✓", "solved"),
    WRONG("✗", "wrong"),
    DEAD_END("⊘", "dead end"),
    PRUNED("✂", "pruned"),
    GROWING("◌", "growing"),
    GIVEN_UP("↶", "given up"),
    CUT_OFF("⚡", "cut off");

    final String glyph;
    final String words;

    Sign(String glyph, String words) {
        this.glyph = glyph;
        this.words = words;
    }

    /** The one sign that says most: what the search and the verifiers settled before what is still open. */
    static Sign of(Node node) {
        if (node.wording().completeness() == Completeness.GROWING) {
            return GROWING;
        }
        SearchState state = node.search().state();
        if (state == SearchState.PRUNED) {
            return PRUNED;
        }
        Verdict.Outcome right = node.verdict(Verdict.RIGHT).map(Verdict::outcome).orElse(Verdict.Outcome.UNDECIDED);
        if (state == SearchState.SOLVED && right != Verdict.Outcome.NO || right == Verdict.Outcome.YES) {
            return RIGHT;
        }
        if (right == Verdict.Outcome.NO) {
            return WRONG;
        }
        if (state == SearchState.DEAD_END) {
            return DEAD_END;
        }
        if (node.search().givenUp()) {
            return GIVEN_UP;
        }
        if (node.wording().completeness() != Completeness.COMPLETE) {
            return CUT_OFF;
        }
        return state == SearchState.EXPANDED ? EXPANDED : NONE;
    }
}
