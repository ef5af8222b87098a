package arborist.ui.workbench;

import arborist.exchange.label.RowExport;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.Work;
import arborist.words.Kept;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the open problem or the whole session to a file: asks what, then where, and shows how far it has come. */
final class Exports {
    private static final Words WORDS = Words.of(Exports.class);
    private final Services services;
    private final Work work;
    private final Overlay overlay;
    private final Ask ask;

    Exports(Services services, Work work, Overlay overlay, Ask ask) {
        this.services = services;
        this.work = work;
        this.overlay = overlay;
        this.ask = ask;
    }

    /**
     * @param tree the problem that is shown, null where none is
     * @param run the one of its runs that is looked at, null for all
     * @param told where it is told how it went
     */
    void choose(Session session, @Nullable Tree tree, @Nullable Id run, TellLine told) {
        List<ExportWays.Way> ways = ExportWays.of(services.formats().writing(), services.shelf(), run,
                tree == null ? 0 : tree.liveRuns().size());
        ExportCard card = new ExportCard(ways, tree == null ? "" : title(tree), way -> {
            overlay.close();
            if (way.rows() == null) {
                start(session, tree, way, told);
            } else {
                look(session, way, way.rows(), told);
            }
        }, overlay::close);
        overlay.show(card, card.first());
    }

    /** Shows the first rows and lets the choices be made, before it is asked where to write them. */
    private void look(Session session, ExportWays.Way way, RowExport rows, TellLine told) {
        RowsCard card = new RowsCard(rows, way.says(),
                export -> work.start(() -> export.preview(services.shelf().apply(session), RowsCard.rows())),
                export -> {
                    overlay.close();
                    start(session, null, way.with(export, services.shelf()), told);
                }, overlay::close);
        overlay.show(card, card.first());
    }

    private void start(Session session, @Nullable Tree tree, ExportWays.Way way, TellLine told) {
        String file = String.valueOf(session.file().getFileName()).replaceAll("\\.arborist$", "");
        String name = way.whole() || tree == null ? file : file + " " + plain(title(tree));
        ask.save(WORDS.say("exports.export-as", way.says()), name + way.ending(),
                List.of(way.ending().isEmpty() ? "*" : "*" + way.ending()))
                .ifPresent(chosen -> {
                    Path to = ended(chosen, way.ending());
                    JobCard job = new JobCard(WORDS.say("exports.exporting-to", to.getFileName()),
                            WORDS.say("exports.stops-and-leaves-no-file"));
                    overlay.hold(job, job.first(), job::cancel);
                    Fx.then(work.start(() -> {
                        String remark = way.writing().write(session, tree, to, job);
                        return remark == null ? WORDS.say("exports.exported-to", to)
                                : WORDS.say("exports.exported-with-remark", to, remark);
                    }), done -> {
                        overlay.close(job);
                        told.tell(done);
                    }, failure -> {
                        overlay.close(job);
                        if (job.isCancelled()) {
                            told.tell(WORDS.say("exports.the-export-was-cancelled-no"));
                        } else {
                            told.fail(failure);
                        }
                    });
                });
    }

    /** A name that was typed without an ending gets the format's own. */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    private static String title(Tree tree) {
        Problem problem = tree.problem();
        return problem == null || problem.title().isBlank() ? WORDS.say("exports.untitled")
                : Kept.shown(problem.title().strip());
    }

    /** A title as a part of a file's name. */
    private static String plain(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ()+=-]", "").strip();
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(40, plain.codePointCount(0, plain.length()))));
    }
}
