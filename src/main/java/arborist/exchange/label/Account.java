package arborist.exchange.label;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what goes into a file and what does not. For one thread. */
public final class Account {
    private static final Words WORDS = Words.of(Account.class);
    private final Map<String, Long> labels = new TreeMap<>();
    private final Map<String, Long> sources = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final Map<String, Long> lost = new TreeMap<>();
    private final Set<Id> written = new HashSet<>();
    private long problems;
    private long rows;
    private long steps;

    /** A row with these steps. */
    public void row(List<Node> withSteps) {
        rows++;
        solution(withSteps);
    }

    /** A row of a table in which a solution takes several. */
    public void tableRow() {
        rows++;
    }

    /** A solution with these steps. */
    public void solution(List<Node> withSteps) {
        steps += withSteps.size();
        withSteps.forEach(step -> written.add(step.id()));
    }

    /** A step that stands in a row beside its path. */
    public void alternative(Node step) {
        written.add(step.id());
    }

    /** A label that is written, and whose it is. */
    public void label(String written, Mark mark) {
        add(labels, written, 1);
        if (mark.source() != Mark.Source.NOBODY) {
            add(sources, mark.source().name().toLowerCase(Locale.ROOT), 1);
        }
        if (mark.tie()) {
            add(sources, "ties between annotators, decided for the lower value", 1);
        }
    }

    /** A solution that gives no row. */
    public void leaveOut(String why) {
        add(leftOut, why, 1);
    }

    /** Something that the format cannot hold. */
    public void lose(String what, long count) {
        if (count > 0) {
            add(lost, what, count);
        }
    }

    /** Ends a problem, of which at least one row was written or none. */
    void problemEnds(boolean some) {
        problems += some ? 1 : 0;
        written.clear();
    }

    /** The steps of this problem that stand in a row. */
    Set<Id> written() {
        return written;
    }

    public long problems() {
        return problems;
    }

    public long rows() {
        return rows;
    }

    public long steps() {
        return steps;
    }

    public Map<String, Long> labels() {
        return labels;
    }

    public Map<String, Long> sources() {
        return sources;
    }

    public Map<String, Long> leftOut() {
        return leftOut;
    }

    public Map<String, Long> lost() {
        return lost;
    }

    /** What went into the file, in a sentence. */
    public String sentence() {
        return WORDS.say("account.sentence", rows, problems, steps);
    }

    private static void add(Map<String, Long> counts, String key, long count) {
        counts.merge(key, count, Long::sum);
    }
}
