package arborist.ui.batch;

import arborist.batch.OneAction;
import arborist.batch.RequestWriting;
import arborist.batch.ResultReading;
import arborist.exchange.Importer;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.reason.batch.Post;
import arborist.session.QuestionRow;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.run.RunServices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads batches of a session beside the FX thread; each is one action.
 *
 * @param led the runs that the window leads at any moment; they are left to it
 */
record BatchWork(Door session, RunServices running, String person, Set<Id> led) {
    /**
     * What was written.
     *
     * @param files none where nothing was to be asked, or it was stopped
     * @param stopped whether it was before all was written
     * @param first why the first of those that could not be asked could not, null where all could
     */
    record Written(RequestWriting.Written counts, List<Path> files, boolean stopped, @Nullable String first) {}

    Written write(BatchCard.Wish wish, Path file, Importer.Progress progress, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        Door door = new OneAction(session);
        AtomicReference<@Nullable String> first = new AtomicReference<>();
        try (RequestFiles requests = new RequestFiles(file, RequestFiles.Limits.OPENAI)) {
            RequestWriting writing = new RequestWriting(door, post(door), requests, wish.order(),
                    refused -> first.compareAndSet(null, refused.getMessage()));
            int done = 0;
            for (QuestionRow row : wish.problems()) {
                if (!cancelled.getAsBoolean()) {
                    writing.one(row.problem(), running.choices().task(row.task(), row.question()));
                    progress.at(++done, wish.size());
                }
            }
            for (Question question : wish.questions()) {
                if (!cancelled.getAsBoolean()) {
                    writing.one(question, running.choices().task(question.text()), person);
                    progress.at(++done, wish.size());
                }
            }
            RequestWriting.Written counts = writing.written();
            boolean stopped = cancelled.getAsBoolean();
            return new Written(counts, stopped || counts.requests() == 0 ? List.of() : requests.finish(), stopped,
                    first.get());
        }
    }

    ResultReading.Told read(Path file, Importer.Progress progress, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        Door door = new OneAction(session);
        return new ResultReading(door, post(door), progress, cancelled).read(file);
    }

    private Post post(Door door) {
        return new Post(door, models -> running.by().runner(door, models), person, led);
    }
}
