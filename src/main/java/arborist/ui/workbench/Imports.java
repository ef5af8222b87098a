package arborist.ui.workbench;

import arborist.exchange.Format;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.session.MergeReport;
import arborist.session.Session;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Reads files into the open session, one after the other, and tells what became of each. */
final class Imports {
    private static final byte[] SESSION = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Services services;
    private final Work work;
    private final Overlay overlay;

    Imports(Services services, Work work, Overlay overlay) {
        this.services = services;
        this.work = work;
        this.overlay = overlay;
    }

    /** Whether the file is a session, rather than a log to be read into one. */
    static boolean isSession(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SESSION.length), SESSION);
        } catch (IOException e) {
            return file.toString().endsWith(".arborist");
        }
    }

    /**
     * @param tell is told the outcome in a sentence
     */
    void read(Session session, List<Path> files, Consumer<String> tell) {
        if (files.isEmpty()) {
            return;
        }
        Path file = files.getFirst();
        Runnable next = () -> read(session, files.subList(1, files.size()), tell);
        JobCard card = new JobCard("Importing " + file.getFileName());
        overlay.show(card, card.first(), card::cancel);
        if (isSession(file)) {
            Fx.then(session.merge(file), report -> {
                overlay.close();
                tell.accept(sentence(report));
                next.run();
            }, failure -> fail(failure, tell));
            return;
        }
        Fx.then(work.start(() -> read(session, file, card)), report -> {
            overlay.close();
            tell.accept(report.sentence());
            if (report.badCount() > 0) {
                ReportCard bad = new ReportCard(String.valueOf(file.getFileName()), report, overlay::close);
                overlay.show(bad, bad.first(), next);
            } else {
                next.run();
            }
        }, failure -> fail(failure, tell));
    }

    private void fail(String failure, Consumer<String> tell) {
        overlay.close();
        tell.accept(failure);
    }

    private ImportReport read(Session session, Path file, JobCard card) throws IOException, InterruptedException {
        Format format = services.formats().detect(file);
        String person = services.preferences().get().name();
        return new Importer(session, services.merge().apply(session), person)
                .read(file, format, card::at, card::isCancelled);
    }

    private static String sentence(MergeReport report) {
        return "Merged %,d edits of another session into %,d problems%s.".formatted(report.edits(),
                report.problems().size(),
                report.conflicts().isEmpty() ? ""
                        : "; " + report.conflicts().size() + " conflicts, the later one stands");
    }
}
