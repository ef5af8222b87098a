package arborist.words;

/** How much may yet be done for one text, counted in the letters that are looked at, so that no text takes long on any machine. */
final class Effort {
    /** A few milliseconds, and some twenty times what the sentences need that runs leave. */
    static final int MOST = 600_000;
    private int spent;

    /** Takes so many letters of it; false where no more are left. */
    boolean spend(int letters) {
        boolean left = !isSpent();
        spent += left ? letters : 0;
        return left;
    }

    boolean isSpent() {
        return spent >= MOST;
    }

    int spent() {
        return spent;
    }
}
