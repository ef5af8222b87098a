package arborist.ui.set;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/**
 * What came of one problem gone about in one way.
 *
 * @param run null where none was begun
 * @param answer null where none was found
 * @param reason why it ended so, null where nobody said
 */
record SetCell(State state, @Nullable Id run, @Nullable String answer, @Nullable String reason, long tokens) {
    static final SetCell NONE = new SetCell(State.NONE, null, null, null, 0);

    /** How far it is. */
    enum State {
        NONE("", "not run", "muted"), WAITING("…", "waiting", "muted"), RUNNING("▶", "running", "muted"),
        PAUSED("❚❚", "paused", "muted"), RIGHT("✓", "right", "right-sign"), WRONG("✗", "wrong", "wrong-sign"),
        ANSWERED("", "answered, not judged", "plain"), SILENT("✗", "no answer", "wrong-sign"),
        STOPPED("■", "stopped", "warn-sign"), FAILED("!", "failed", "wrong-sign");

        private final String sign;
        private final String words;
        private final String style;

        State(String sign, String words, String style) {
            this.sign = sign;
            this.words = words;
            this.style = style;
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
        return state == State.RIGHT || state == State.WRONG ? new SetCell(State.ANSWERED, run, answer, null, tokens)
                : this;
    }

    /** For the cell of a table. */
    String text() {
        boolean answers = state == State.RIGHT || state == State.WRONG || state == State.ANSWERED;
        return (state.sign + " " + (answers && answer != null ? answer : state == State.NONE ? "" : state.words))
                .strip();
    }

    /** For a screen reader and a tooltip. */
    String spoken() {
        return state.words + (answer == null ? "" : ", answer " + answer)
                + (run == null ? "" : ", " + tokens + " tokens")
                + (reason == null ? "" : ". " + reason);
    }
}
