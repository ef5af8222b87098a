package arborist.trace;

/** How far a run has come. */
public enum RunStatus {
    RUNNING, PAUSED, DONE, STOPPED, FAILED;

    public boolean ended() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
