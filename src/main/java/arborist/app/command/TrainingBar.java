package arborist.app.command;

import arborist.sapling.train.Grades;
import arborist.sapling.train.Watch;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws a bar of how far a training is, and writes its curve: the loss on what is learned from and, beside it, on what is held out. */
final class TrainingBar implements Watch {
    private static final int EVERY = 20;
    /** A file or a pipe is told more rarely than a person at a terminal. */
    private static final int EVERY_LINE = 500;
    private static final int WIDTH = 24;

    private final Console console;
    private final LossCurve curve;
    private String graded = "";
    private @Nullable Grades latest;

    TrainingBar(Console console, LossCurve curve) {
        this.console = console;
        this.curve = curve;
    }

    @Override
    public void examined(String what, int step, Grades grades) {
        graded = what;
        latest = grades;
        curve.at(what, step);
        curve.add(String.format(Locale.ROOT, "%s,%d,held-out,%.5f,%.5f", what, step, grades.loss(), grades.accuracy()));
    }

    @Override
    public void step(String what, int step, int steps, double loss, long tokens) {
        curve.at(what, step);
        if (step % EVERY != 0 && step != steps) {
            return;
        }
        if (!Double.isNaN(loss)) {
            curve.add(String.format(Locale.ROOT, "%s,%d,training,%.5f,", what, step, loss));
        }
        if (console.terminal() || step % EVERY_LINE == 0 || step == steps) {
            int full = (int) ((long) WIDTH * step / steps);
            console.err().printf(Locale.ROOT, "%-22s [%s%s] %d of %d%s   %s", what, "#".repeat(full),
                    " ".repeat(WIDTH - full), step, steps, Double.isNaN(loss) ? "" : said(what, loss),
                    console.terminal() ? "\r" : "\n");
            console.err().flush();
        }
    }

    private String said(String what, double loss) {
        Grades grades = what.equals(graded) ? latest : null;
        return String.format(Locale.ROOT, ", loss %.4f", loss) + (grades == null ? ""
                : String.format(Locale.ROOT, ", held out %.4f, %.1f %% right", grades.loss(),
                        100 * grades.accuracy()));
    }
}
