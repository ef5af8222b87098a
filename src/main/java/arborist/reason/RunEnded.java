package arborist.reason;

import arborist.llm.Trouble;
import arborist.trace.RunStatus;

/** A run cannot go on: a budget is spent, or the model cannot be asked. What it has stays. */
public final class RunEnded extends Exception {
    private static final long serialVersionUID = 1L;
    private final RunStatus status;

    public RunEnded(RunStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** A spent budget stops a run; any other trouble means that it failed. */
    public static RunEnded by(Trouble trouble) {
        return new RunEnded(trouble.kind() == Trouble.Kind.BUDGET ? RunStatus.STOPPED : RunStatus.FAILED,
                trouble.sentence());
    }

    public RunStatus status() {
        return status;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
