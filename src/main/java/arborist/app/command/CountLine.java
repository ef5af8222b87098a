package arborist.app.command;

/** One line on a terminal's standard error that says how many problems of a measurement are done. */
final class CountLine implements AutoCloseable {
    private static final long AGAIN_NANOS = 200_000_000L;

    private final Console console;
    private final String name;
    private long next = System.nanoTime();
    private boolean shown;

    CountLine(Console console, String name) {
        this.console = console;
        this.name = name;
    }

    synchronized void at(int done, int of) {
        long now = System.nanoTime();
        if (console.terminal() && now - next >= 0) {
            next = now + AGAIN_NANOS;
            shown = true;
            console.err().print("\r\033[K" + Words.plain(name) + ": " + done + " of " + Words.count(of, "problem"));
            console.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            shown = false;
            console.err().print("\r\033[K");
            console.err().flush();
        }
    }
}
