package arborist.ui.workbench;

import arborist.exchange.Format;
import arborist.exchange.Shelf;
import arborist.exchange.ShelfWriter;
import arborist.exchange.TreeWriter;
import arborist.exchange.WholeFile;
import arborist.exchange.label.RowExport;
import arborist.exchange.play.Pace;
import arborist.exchange.play.PlayExport;
import arborist.exchange.render.RenderOptions;
import arborist.exchange.render.TreeExport;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.ui.kit.JobCard;
import arborist.ui.present.SessionTeller;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which something can be written out: the problem that is shown, as a picture or a text, or the whole session. */
final class ExportWays {
    private static final Words WORDS = Words.of(ExportWays.class);
    /** Twice as fine as the window, so that letters stay sharp on paper and on a projector. */
    private static final RenderOptions PNG = RenderOptions.DEFAULT.withScale(2);

    private ExportWays() {}

    /**
     * One of them.
     *
     * @param id short, for the button's name
     * @param says what comes out
     * @param ending of the file's name, with its point
     * @param whole whether it writes the whole session
     * @param rows for labelled rows, what is looked at and chosen first; null for all else
     */
    record Way(String id, String says, String ending, boolean whole, Writing writing, @Nullable RowExport rows) {
        Way(String id, String says, String ending, boolean whole, Writing writing) {
            this(id, says, ending, whole, writing, null);
        }

        /** The same by other choices. */
        Way with(RowExport export, Function<Session, Shelf> shelf) {
            return new Way(id, says, ending, whole, ExportWays.rows(export, shelf), export);
        }
    }

    /** Writes a file; on a thread that may wait. */
    interface Writing {
        /** What should be known of the file, in a sentence; null where nothing. */
        @Nullable String write(Session session, @Nullable Tree tree, Path to, JobCard job)
                throws IOException, InterruptedException;
    }

    /**
     * All ways, those of one problem first.
     *
     * @param run the one run that is played, null for all
     * @param runs how many the problem has
     */
    static List<Way> of(List<Format> formats, Function<Session, Shelf> shelf, @Nullable Id run, int runs) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("png", WORDS.say("export-ways.png-picture"), ".png", false, picture(PNG)));
        ways.add(new Way("svg", WORDS.say("export-ways.svg-picture-sharp-at-any"), ".svg", false,
                picture(RenderOptions.DEFAULT)));
        for (PlayExport.Kind kind : PlayExport.Kind.values()) {
            String says = WORDS.of("export-ways.kind", kind);
            String which = run != null ? WORDS.say("export-ways.of-the-chosen-run", says)
                    : runs > 1 ? WORDS.say("export-ways.of-all-runs", says, runs) : says;
            ways.add(new Way(kind.code(), which, kind.ending(), false, played(kind, shelf, run)));
        }
        for (Format format : formats) {
            String ending = format.patterns().isEmpty() ? ".txt" : format.patterns().getFirst().substring(1);
            format.treeWriter().ifPresent(
                    writer -> ways.add(new Way(format.name(), says(format), ending, false, one(writer))));
        }
        for (Format format : formats) {
            String ending = format.patterns().isEmpty() ? ".txt" : format.patterns().getFirst().substring(1);
            format.rowExport().ifPresent(
                    rows -> ways.add(new Way(format.name(), says(format), ending, true, rows(rows, shelf), rows)));
            format.shelfWriter().filter(writer -> format.rowExport().isEmpty()).ifPresent(
                    writer -> ways.add(new Way(format.name(), says(format), ending, true, all(writer, shelf))));
        }
        return ways;
    }

    /** In the window's language; as it says itself, where nobody translated it. */
    private static String says(Format format) {
        String words = WORDS.named("export-ways.format", format.name());
        return words.equals(format.name()) ? format.says() : words;
    }

    private static Writing picture(RenderOptions options) {
        return (session, tree, to, job) -> TreeExport.write(some(tree), to, options, job::isCancelled).remark();
    }

    private static Writing played(PlayExport.Kind kind, Function<Session, Shelf> shelf, @Nullable Id run) {
        return (session, tree, to, job) -> {
            Problem problem = some(tree).problem();
            if (problem == null) {
                throw new Refused(WORDS.say("export-ways.open-a-problem-first"));
            }
            return new PlayExport(shelf.apply(session), new SessionTeller(), problem.id(), run, Pace.USUAL, false)
                    .write(kind, to, job::isCancelled, job::at);
        };
    }

    private static Writing one(TreeWriter writer) {
        return (session, tree, to, job) -> {
            WholeFile.write(to, job::isCancelled, out -> writer.write(some(tree), out));
            return null;
        };
    }

    private static Writing all(ShelfWriter writer, Function<Session, Shelf> shelf) {
        return (session, tree, to, job) -> {
            long problems = count(session);
            WholeFile.write(to, job::isCancelled,
                    out -> writer.write(new CountedShelf(shelf.apply(session), done -> job.at(done, problems)), out));
            return null;
        };
    }

    private static Writing rows(RowExport export, Function<Session, Shelf> shelf) {
        return (session, tree, to, job) -> {
            long problems = count(session);
            List<RowExport.Written> written = export.files(
                    new CountedShelf(shelf.apply(session), done -> job.at(done, problems)), to, null, null,
                    job::isCancelled);
            return WORDS.say("export-ways.a-manifest-beside-it-tells", written.getFirst().account().sentence());
        };
    }

    private static long count(Session session) throws InterruptedException, IOException {
        try {
            return session.totals().get().problems();
        } catch (ExecutionException e) {
            throw new IOException(WORDS.say("export-ways.the-session-could-not-be"), e);
        }
    }

    private static Tree some(@Nullable Tree tree) {
        if (tree == null) {
            throw new Refused(WORDS.say("export-ways.open-a-problem-first-this"));
        }
        return tree;
    }
}
