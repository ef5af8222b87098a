package arborist.app.start;

/** How the window starts. */
public enum Mode {
    /** With the person's settings and the session that was open last. */
    USUAL,
    /** Drawn by software, with default settings and no session. */
    SAFE,
    /** Drawn by software, and the person is asked whether to start safely. */
    ASK;

    /**
     * @param asked whether a safe start was asked for
     */
    public static Mode of(boolean asked, LastRun last) {
        if (asked) {
            return SAFE;
        }
        return last instanceof LastRun.NeverShown ? ASK : USUAL;
    }

    /** Whether no graphics card is touched: a driver may be what is wrong. */
    public boolean bySoftware() {
        return this != USUAL;
    }
}
