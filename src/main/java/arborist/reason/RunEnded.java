package arborist.reason;

import arborist.llm.Trouble;
import arborist.trace.RunStatus;
import org.jspecify.annotations.Nullable;

/** A run cannot go on: a budget is spent, or the model cannot be asked. What it has stays. */
public final class RunEnded extends Exception {
    private static final long serialVersionUID = 1L;
    private final RunStatus status;
    private final Trouble.@Nullable Kind trouble;

    public RunEnded(RunStatus status, String sentence) {
        this(status, sentence, null);
    }

    private RunEnded(RunStatus status, String sentence, Trouble.@Nullable Kind trouble) {
        super(sentence);
        this.status = status;
        this.trouble = trouble;
    }

    /** A spent budget stops a run, and so does an answer that comes later; any other trouble means that it failed. */
    public static RunEnded by(Trouble trouble) {
        boolean stopped = trouble.kind() == Trouble.Kind.BUDGET || trouble.kind() == Trouble.Kind.LATER;
        return new RunEnded(stopped ? RunStatus.STOPPED : RunStatus.FAILED, trouble.sentence(), trouble.kind());
    }

    public RunStatus status() {
        return status;
    }

    /** What sort of trouble with the model it was, null where it was none. */
    public Trouble.@Nullable Kind trouble() {
        return trouble;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
