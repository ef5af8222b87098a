package arborist.ui.set;

import arborist.trace.Id;
import arborist.ui.kit.RunNames;
import arborist.words.Kept;
import arborist.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came of one problem gone about in one way.
 *
 * @param run null where none was begun
 * @param answer null where none was found
 * @param reason why it ended so, null where nobody said
 * @param oracle whether the run reads the known answer
 */
record SetCell(State state, @Nullable Id run, @Nullable String answer, @Nullable String reason, long tokens,
        boolean oracle) {
    private static final Words WORDS = Words.of(SetCell.class);
    static final SetCell NONE = new SetCell(State.NONE, null, null, null, 0, false);

    /** How far it is. */
    enum State {
        NONE("", "muted"), WAITING("…", "muted"), BATCHED("…", "muted"), RUNNING("▶", "muted"), PAUSED("❚❚", "muted"),
        RIGHT("✓", "right-sign"), WRONG("✗", "wrong-sign"), ANSWERED("", "plain"), SILENT("✗", "wrong-sign"),
        STOPPED("■", "warn-sign"), FAILED("!", "wrong-sign");

        private final String sign;
        private final String style;

        State(String sign, String style) {
            this.sign = sign;
            this.style = style;
        }

        private String words() {
            return WORDS.of("set-cell.state", this);
        }

        /** The style class of its colour. */
        String style() {
            return style;
        }

        /** Whether a run has come to its end. */
        boolean ended() {
            return this == RIGHT || this == WRONG || this == ANSWERED || this == SILENT;
        }
    }

    /** The same without telling right from wrong. */
    SetCell unjudged() {
        return state == State.RIGHT || state == State.WRONG
                ? new SetCell(State.ANSWERED, run, answer, null, tokens, oracle)
                : this;
    }

    /** For the cell of a table. */
    String text() {
        boolean answers = state == State.RIGHT || state == State.WRONG || state == State.ANSWERED
                || state == State.BATCHED;
        return (state.sign + " " + (answers && answer != null ? answer : state == State.NONE ? "" : state.words()))
                .strip() + (oracle ? " · " + RunNames.oracle() : "");
    }

    /** For a screen reader and a tooltip. */
    String spoken() {
        return state.words() + (answer == null ? "" : WORDS.say("set-cell.answer", answer))
                + (run == null ? "" : WORDS.say("set-cell.tokens", tokens))
                + (reason == null ? "" : ". " + Kept.shown(reason))
                + (oracle ? ". " + RunNames.oracleMeans() : "");
    }
}
