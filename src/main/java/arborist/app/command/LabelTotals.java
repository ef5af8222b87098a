package arborist.app.command;

import arborist.label.auto.Labelling;
import arborist.llm.Trouble;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of labelling, summed over problems. */
final class LabelTotals {
    private final int most;
    private final Map<String, Integer> silent = new TreeMap<>();
    private int problems;
    private int solutions;
    private int labels;
    private int calls;
    private boolean stopped;
    private Optional<Trouble> ended = Optional.empty();

    /** @param most how many solutions may be labelled */
    LabelTotals(int most) {
        this.most = most;
    }

    void add(Labelling.Done done) {
        problems += done.solutions() > 0 ? 1 : 0;
        solutions += done.solutions();
        labels += done.labels();
        calls += done.calls();
        done.silent().forEach(why -> silent.merge(why, 1, Integer::sum));
        ended = done.ended();
        stopped |= done.stopped();
    }

    /** Whether more can be labelled. */
    boolean goesOn() {
        return ended.isEmpty() && !stopped && left() > 0;
    }

    void stop() {
        stopped = true;
    }

    /** How many solutions may still be labelled. */
    int left() {
        return most - solutions;
    }

    /** Why no more could be labelled. */
    Optional<Trouble> ended() {
        return ended;
    }

    void write(String annotator, PrintStream out) {
        out.println(String.format(Locale.ROOT, "%s: looked at %s of %s, %s%s.", Words.plain(annotator),
                count(solutions, "solution"), count(problems, "problem"), count(labels, "new label"),
                calls == 0 ? "" : ", " + count(calls, "call")));
        silent.forEach(
                (why, times) -> out.println(String.format(Locale.ROOT, "Nothing was said of %,d: %s.", times, why)));
        if (stopped) {
            out.println("It was stopped; what was labelled is kept, and starting it again begins anew.");
        }
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
