package arborist.app.command;

import arborist.exchange.Importer;
import java.nio.file.Path;
import java.util.Locale;

/** One line on a terminal's standard error that says how far reading has come, once it has taken a second. */
final class ProgressLine implements Importer.Progress, AutoCloseable {
    private static final long FIRST_NANOS = 1_000_000_000L;
    private static final long AGAIN_NANOS = 200_000_000L;

    private final Console console;
    private final String name;
    private final Unit unit;
    private long next = System.nanoTime() + FIRST_NANOS;
    private boolean shown;

    ProgressLine(Console console, Path file, Unit unit) {
        this.console = console;
        this.unit = unit;
        this.name = Words.plain(String.valueOf(file.getFileName()));
    }

    /** What is counted. */
    enum Unit {
        MEGABYTES("MB", 1e6),
        EDITS("edits", 1), PROBLEMS("problems", 1), STEPS("steps", 1);

        private final String word;
        private final double size;

        Unit(String word, double size) {
            this.word = word;
            this.size = size;
        }
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (console.terminal() && now - next >= 0) {
            next = now + AGAIN_NANOS;
            shown = true;
            console.err().printf(Locale.ROOT, "\r%s: %,.0f of %,.0f %s, %d %%", name, done / unit.size,
                    total / unit.size, unit.word,
                    total == 0 ? 100 : done * 100 / total);
            console.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            console.err().print("\r\033[K");
            console.err().flush();
        }
    }
}
