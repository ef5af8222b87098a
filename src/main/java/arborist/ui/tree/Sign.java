package arborist.ui.tree;

import arborist.trace.Completeness;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Verdict;
import arborist.words.Words;

/**
 * What stands before a thought's text, so that its state has a shape as well as a colour; the same signs as in exported pictures,
 * but one a thought.
 */
public enum Sign {
    NONE(""), EXPANDED(""), RIGHT("✓"), WRONG("✗"), INVALID("≠"), LOST("⊥"), SOUND("•"), DEAD_END("⊘"), PRUNED("✂"),
    GROWING("◌"), GIVEN_UP("↶"), CUT_OFF("⚡");

    private static final Words WORDS = Words.of(Sign.class);
    /** How it is drawn; empty for what has none. */
    public final String glyph;

    Sign(String glyph) {
        this.glyph = glyph;
    }

    public String words() {
        return WORDS.of("sign", this);
    }

    /** The style class of its colour beside a text; empty where it has none of its own. */
    public String style() {
        return switch (this) {
            case RIGHT -> "right-sign";
            case WRONG, INVALID, DEAD_END, CUT_OFF -> "wrong-sign";
            default -> "";
        };
    }

    /** The one sign that says most: what the search and the verifiers settled before what is still open. */
    public static Sign of(Node node) {
        if (node.wording().completeness() == Completeness.GROWING) {
            return GROWING;
        }
        SearchState state = node.search().state();
        if (state == SearchState.PRUNED) {
            return PRUNED;
        }
        Verdict.Outcome right = node.outcome(Verdict.RIGHT);
        if (state == SearchState.SOLVED && right != Verdict.Outcome.NO || right == Verdict.Outcome.YES) {
            return RIGHT;
        }
        if (right == Verdict.Outcome.NO) {
            return WRONG;
        }
        if (state == SearchState.DEAD_END) {
            return DEAD_END;
        }
        Sign step = step(node);
        if (step != NONE) {
            return step;
        }
        if (node.search().givenUp()) {
            return GIVEN_UP;
        }
        if (node.wording().completeness() != Completeness.COMPLETE) {
            return CUT_OFF;
        }
        return state == SearchState.EXPANDED ? EXPANDED : NONE;
    }

    /** What exact verifiers say of a step. */
    private static Sign step(Node node) {
        Verdict.Outcome valid = node.outcome(Verdict.VALID);
        Verdict.Outcome reachable = node.outcome(Verdict.REACHABLE);
        if (valid == Verdict.Outcome.NO) {
            return INVALID;
        }
        if (reachable == Verdict.Outcome.NO) {
            return LOST;
        }
        return valid == Verdict.Outcome.YES && reachable == Verdict.Outcome.YES ? SOUND : NONE;
    }
}
