package arborist.ui.samples;

import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.words.Words;

/** What verifiers found of a step, by the same sign that its card in the tree has. */
enum StepSign {
    NONE(""), RIGHT("✓"), WRONG("✗"), INVALID("≠"), LOST("⊥"), SOUND("•");

    private static final Words WORDS = Words.of(StepSign.class);
    private final String glyph;

    StepSign(String glyph) {
        this.glyph = glyph;
    }

    /** The one that says most, in the order of the tree: of an answer whether it is right, else of the step whether it is sound. */
    static StepSign of(Node step) {
        Verdict.Outcome right = step.outcome(Verdict.RIGHT);
        Verdict.Outcome valid = step.outcome(Verdict.VALID);
        Verdict.Outcome reachable = step.outcome(Verdict.REACHABLE);
        if (right != Verdict.Outcome.UNDECIDED) {
            return right == Verdict.Outcome.YES ? RIGHT : WRONG;
        }
        if (valid == Verdict.Outcome.NO) {
            return INVALID;
        }
        if (reachable == Verdict.Outcome.NO) {
            return LOST;
        }
        return valid == Verdict.Outcome.YES && reachable == Verdict.Outcome.YES ? SOUND : NONE;
    }

    String glyph() {
        return glyph;
    }

    /** What it means; empty where there is none. */
    String words() {
        return this == NONE ? "" : WORDS.of("column-cell.sign", this);
    }

    /** Its colour, as the tree has it. */
    String style() {
        return switch (this) {
            case RIGHT -> "right-sign";
            case WRONG, INVALID -> "wrong-sign";
            case LOST, SOUND, NONE -> "muted";
        };
    }
}
