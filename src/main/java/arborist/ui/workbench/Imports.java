package arborist.ui.workbench;

import arborist.exchange.Format;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.mapped.MappedFormat;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Preview;
import arborist.exchange.mapped.Suggestion;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads files into the open session, one after the other, and tells what became of each; one that fails holds up no other. */
final class Imports {
    private static final Words WORDS = Words.of(Imports.class);
    private static final byte[] SESSION = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Services services;
    private final Work work;
    private final Overlay overlay;

    Imports(Services services, Work work, Overlay overlay) {
        this.services = services;
        this.work = work;
        this.overlay = overlay;
    }

    /** Whether the file is a session, rather than a log to be read into one; looks at the file. */
    static boolean isSession(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SESSION.length), SESSION);
        } catch (IOException e) {
            return file.toString().endsWith(".arborist");
        }
    }

    /**
     * Where the outcome goes.
     *
     * @param told is told it in a sentence
     * @param open opens a problem that a report names
     */
    record Outcome(TellLine told, Consumer<Id> open) {}

    void read(Session session, List<Path> files, Outcome to) {
        next(session, files, new ArrayList<>(), to);
    }

    private void next(Session session, List<Path> files, List<FileReport> reports, Outcome to) {
        if (files.isEmpty()) {
            say(reports, to);
            return;
        }
        Path file = files.getFirst();
        JobCard job = new JobCard(WORDS.say("imports.importing", file.getFileName()),
                WORDS.say("imports.stops-what-is-read-so"));
        overlay.hold(job, job.first(), job::cancel);
        Consumer<FileReport> done = report -> {
            overlay.close(job);
            reports.add(report);
            next(session, job.isCancelled() ? List.of() : files.subList(1, files.size()), reports, to);
        };
        Consumer<String> failed = failure -> done.accept(FileReport.failed(file, failure));
        Fx.then(work.start(() -> isSession(file)), is -> {
            if (is) {
                Fx.then(merge(session, file, job), done, failed);
            } else {
                Fx.then(work.start(() -> found(file)), found -> read(session, file, found, job, done, failed), failed);
            }
        }, failed);
    }

    /** The format of a file, with its first rows where a person has to say how they are read. */
    private record Found(Format format, @Nullable Preview preview, Suggestion suggestion) {}

    private Found found(Path file) throws IOException {
        Format format = services.formats().detect(file);
        if (format instanceof MappedFormat mapped) {
            Preview preview = Preview.of(file);
            return new Found(format, preview, mapped.suggest(preview));
        }
        return new Found(format, null, new Suggestion(Map.of(), null));
    }

    private void read(Session session, Path file, Found found, JobCard job, Consumer<FileReport> done,
            Consumer<String> failed) {
        Preview preview = found.preview;
        if (preview == null || job.isCancelled()) {
            Fx.then(work.start(() -> read(session, file, found.format, job)), done, failed);
            return;
        }
        // However the card is closed, the files after this one are still to be read.
        AtomicReference<@Nullable Mapping> chosen = new AtomicReference<>();
        MappingCard card =
                new MappingCard(String.valueOf(file.getFileName()), preview, found.suggestion, work, mapping -> {
                    chosen.set(mapping);
                    overlay.close();
                }, overlay::close);
        overlay.close(job);
        overlay.show(card, card.first(), () -> {
            Mapping mapping = chosen.get();
            if (mapping == null) {
                done.accept(FileReport.of(file, WORDS.say("imports.nothing-was-read-of", file.getFileName())));
            } else {
                overlay.hold(job, job.first(), job::cancel);
                Fx.then(work.start(
                        () -> read(session, file, services.formats().mapped().through(mapping), job)), done, failed);
            }
        });
    }

    /** One file in a sentence; all that needs more than one on a card. */
    private void say(List<FileReport> reports, Outcome to) {
        TellLine told = to.told;
        long failed = reports.stream().filter(FileReport::failed).count();
        if (reports.size() == 1 && failed == 1) {
            told.fail(reports.getFirst().sentence());
        } else if (reports.size() == 1) {
            told.tell(reports.getFirst().sentence());
        } else if (failed == 0) {
            told.tell(WORDS.say("imports.read-files", reports.size()));
        } else {
            told.fail(WORDS.say("imports.read-of-files", reports.size() - failed, reports.size()));
        }
        if (reports.size() > 1 || reports.stream().anyMatch(FileReport::hasMore)) {
            ReportCard card = new ReportCard(reports, problem -> {
                overlay.close();
                to.open.accept(problem);
            }, overlay::close);
            overlay.show(card, card.first());
        }
    }

    private static CompletableFuture<FileReport> merge(Session session, Path file, JobCard job) {
        return session.merge(file, job.progress())
                .thenApply(report -> FileReport.of(file, report));
    }

    private FileReport read(Session session, Path file, Format format, JobCard job)
            throws IOException, InterruptedException {
        String person = services.preferences().get().name();
        ImportReport report = new Importer(session, services.merge().apply(session), person)
                .read(file, format, job::at, job::isCancelled);
        return FileReport.of(file, report);
    }
}
