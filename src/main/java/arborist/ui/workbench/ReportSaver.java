package arborist.ui.workbench;

import arborist.exchange.WholeFile;
import arborist.exchange.report.Report;
import arborist.ui.kit.Fx;
import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes a report about votes where somebody says, as HTML or Markdown by the ending of its name, and lets it be stopped. */
final class ReportSaver implements Consumer<Report>, AutoCloseable {
    private static final Words WORDS = Words.of(ReportSaver.class);
    private final Ask ask;
    private final Overlay overlay;
    private final TellLine told;
    private final Work work = new Work();

    ReportSaver(Ask ask, Overlay overlay, TellLine told) {
        this.ask = ask;
        this.overlay = overlay;
        this.told = told;
    }

    @Override
    public void accept(Report report) {
        ask.save(WORDS.say("report-saver.save-the-report-as-html"),
                WORDS.say("report-saver.votes-html", report.name().replaceAll("\\.arborist$", "")),
                List.of("*.html", "*.md")).ifPresent(chosen -> write(report, chosen));
    }

    private void write(Report report, Path chosen) {
        Path to = ended(chosen);
        if (!to.equals(chosen) && Files.exists(to)) {
            told.fail(WORDS.say("report-saver.there-is-a-file-already", to.getFileName()));
            return;
        }
        JobCard job = new JobCard(WORDS.say("report-saver.writing", to.getFileName()),
                WORDS.say("report-saver.stops-and-leaves-no-file"));
        overlay.hold(job, job.first(), job::cancel);
        Fx.then(work.start(() -> Words.inEnglish(() -> {
            WholeFile.write(to, job::isCancelled, isMarkdown(to) ? report::markdown : report::html);
            return to;
        })), done -> {
            overlay.close(job);
            told.tell(WORDS.say("report-saver.the-report-is-in", done));
        }, failure -> {
            overlay.close(job);
            if (job.isCancelled()) {
                told.tell(WORDS.say("report-saver.the-report-was-stopped-no"));
            } else {
                told.fail(failure);
            }
        });
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("(?i).*\\.(html?|md)") ? file : file.resolveSibling(name + ".html");
    }

    @Override
    public void close() {
        work.close();
    }
}
