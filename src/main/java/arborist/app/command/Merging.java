package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.Clash;
import arborist.exchange.Importer;
import arborist.session.Conflict;
import arborist.session.MergeReport;
import arborist.session.Progress;
import arborist.session.Session;
import arborist.session.Totals;
import arborist.trace.Edit;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** How edits that were made elsewhere come into a session: each once, by its id. */
public final class Merging {
    private Merging() {}

    /** For readers of our own JSON. */
    public static Importer.Merge into(Session session) {
        return (edits, payloads) -> {
            Counted counted = new Counted(edits);
            return session.totals().thenCompose(before -> session.merge(counted, payloads)
                    .thenCompose(report -> session.totals()
                            .thenApply(after -> merged(report, before, after, counted.count.get()))));
        };
    }

    /**
     * What became of a merge.
     *
     * @param conflicts what two people did differently, a sentence each
     * @param skipped what could not be read, a line each
     */
    record Outcome(String sentence, List<String> conflicts, List<String> skipped) {}

    /** Merges another session's file and says what became of it. */
    static Outcome another(Session session, Path other, Importer.Progress told, BooleanSupplier stop)
            throws InterruptedException {
        Totals before = Wait.on(session.totals());
        MergeReport report = Wait.on(session.merge(other, new Progress() {
            @Override
            public void at(long done, long total) {
                told.at(done, total);
            }

            @Override
            public boolean cancelled() {
                return stop.getAsBoolean();
            }
        }));
        Totals after = Wait.on(session.totals());
        String sentence = "Merged " + Words.count(report.edits(), "new edit") + ", with "
                + Words.count(after.problems() - before.problems(), "new problem") + ", from another session"
                + (report.conflicts().isEmpty() ? ""
                        : "; " + Words.count(report.conflicts().size(), "conflict") + " to look at")
                + (report.skipped().isEmpty() ? ""
                        : "; " + Words.count(report.skipped().size(), "edit") + " could not be read")
                + (report.cancelled() ? "; it was stopped, so import it again for the rest" : "") + ".";
        return new Outcome(sentence, report.conflicts().stream().map(Conflict::sentence).toList(),
                report.skipped().stream().map(MergeReport.Skipped::toString).toList());
    }

    private static Importer.Merged merged(MergeReport report, Totals before, Totals after, long seen) {
        return new Importer.Merged(after.problems() - before.problems(), after.thoughts() - before.thoughts(),
                report.edits(),
                Math.max(0, seen - report.edits() - report.skipped().size()),
                report.conflicts().stream().map(c -> new Clash(c.problem(), c.sentence())).toList(),
                report.skipped().stream().map(s -> new BadLine(0, s.toString())).toList());
    }

    /** Counts what is taken from an iterator. */
    private static final class Counted implements Iterator<Edit> {
        private final Iterator<Edit> edits;
        private final AtomicLong count = new AtomicLong();

        Counted(Iterator<Edit> edits) {
            this.edits = edits;
        }

        @Override
        public boolean hasNext() {
            return edits.hasNext();
        }

        @Override
        public Edit next() {
            Edit edit = edits.next();
            count.incrementAndGet();
            return edit;
        }
    }
}
