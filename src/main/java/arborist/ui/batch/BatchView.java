package arborist.ui.batch;

import arborist.batch.ResultReading;
import arborist.exchange.batch.RequestNames;
import arborist.session.QuestionRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Work;
import arborist.ui.run.RunDialog;
import arborist.ui.run.RunServices;
import arborist.ui.set.SourceRow;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Batches in a session's page, wired: a file is written for an engine, and what it answered is read back. */
public final class BatchView implements AutoCloseable {
    private static final Words WORDS = Words.of(BatchView.class);
    private final Surroundings page;
    /** Never closed: what goes on is stopped by its card, which leaves nothing half done, and not by an interrupt. */
    private final Work beside = new Work();
    private @Nullable JobCard going;

    /** Which files, asked on the FX thread. */
    public interface Files {
        /** A file of questions. */
        Optional<Path> questions();

        /** A file of results. */
        Optional<Path> results();

        /** Where the requests shall lie. */
        Optional<Path> requests(String suggested);
    }

    /** Shows what became of a file that could not be read in full. */
    @FunctionalInterface
    public interface Report {
        void show(Path file, String sentence, List<String> bad);
    }

    /**
     * What it needs of the page.
     *
     * @param led the runs that the window leads at any moment, to be asked on any thread
     * @param changed runs once something was done that can be undone
     */
    public record Surroundings(Session session, RunServices running, Set<Id> led, Overlay overlay,
            RunDialog.Keepsake keepsake,
            SourceRow.Picked picked, Files files, Supplier<String> person, Report report, Runnable changed,
            Consumer<String> tell, Consumer<String> fail) {}

    public BatchView(Surroundings page) {
        this.page = page;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.RUN,
                ActDraft.of("batch-write", WORDS.say("batch-view.write-a-batch-file"), Material2MZ.SEND,
                        "Shortcut+Alt+B")
                        .tip(WORDS.say("batch-view.writes-what-runs-would-ask"))
                        .does(() -> Fx.then(page.session.questions(), this::choose, page.fail)),
                ActDraft.of("batch-read", WORDS.say("batch-view.read-batch-results"), Material2MZ.MOVE_TO_INBOX,
                        "Shortcut+Alt+R")
                        .tip(WORDS.say("batch-view.reads-what-a-batch-engine"))
                        .does(() -> page.files.results().ifPresent(this::read)));
    }

    /** What goes on is stopped. */
    @Override
    public void close() {
        if (going != null) {
            going.cancel();
        }
    }

    private void choose(List<QuestionRow> rows) {
        SourceRow source = new SourceRow(page.picked, page.files::questions);
        source.show(rows);
        BatchCard card = new BatchCard(source, new OrderFields(page.keepsake.last()), this::write,
                page.overlay::close);
        page.overlay.show(card, card.first());
    }

    private void write(BatchCard.Wish wish) {
        String name = String.valueOf(page.session.file().getFileName()).replaceAll("\\.arborist$", "");
        page.files.requests(name + "-requests.jsonl").ifPresent(file -> {
            spare(file, wish);
            page.overlay.close();
            BatchWork work = work();
            start(WORDS.say("batch-view.writing", file.getFileName()), WORDS.say("batch-view.leaves-no-file"),
                    job -> work.write(wish, file, job::at, job::isCancelled), this::told);
        });
    }

    /** While the card is open, so that another name can be chosen. */
    private void spare(Path file, BatchCard.Wish wish) {
        try {
            new RequestNames(file).spare(page.session.file(), wish.source());
        } catch (IOException e) {
            throw new Refused(Fx.sentence(e), e);
        }
    }

    private void told(BatchWork.Written written) {
        if (written.counts().failed() > 0 && !written.stopped()) {
            page.fail.accept(BatchWords.of(written));
        } else {
            page.tell.accept(BatchWords.of(written));
        }
    }

    private void read(Path file) {
        BatchWork work = work();
        start(WORDS.say("batch-view.reading", file.getFileName()), WORDS.say("batch-view.what-was-read-stays"),
                job -> work.read(file, job::at, job::isCancelled), told -> told(file, told));
    }

    private void told(Path file, ResultReading.Told told) {
        String sentence = BatchWords.of(file, told);
        if (told.found() == 0) {
            page.fail.accept(sentence);
        } else {
            page.tell.accept(sentence);
        }
        if (told.badCount() > 0) {
            page.report.show(file, sentence, BatchWords.bad(told));
        }
    }

    private BatchWork work() {
        return new BatchWork(page.session, page.running, page.person.get(), page.led);
    }

    /** Work on files and the session. */
    private interface Job<T> {
        T run(JobCard job) throws Exception;
    }

    private <T> void start(String title, String stopping, Job<T> work, Consumer<T> ended) {
        JobCard job = new JobCard(title, stopping);
        going = job;
        page.overlay.hold(job, job.first(), job::cancel);
        Fx.then(beside.start(() -> work.run(job)), result -> {
            end(job);
            ended.accept(result);
        }, sentence -> {
            end(job);
            page.fail.accept(sentence);
        });
    }

    private void end(JobCard job) {
        going = null;
        page.overlay.close(job);
        page.changed.run();
    }
}
