package arborist.ui.batch;

import arborist.batch.OneAction;
import arborist.batch.RequestWriting;
import arborist.batch.ResultReading;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.reason.batch.Post;
import arborist.reason.set.Asked;
import arborist.session.QuestionRow;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.ui.kit.JobCard;
import arborist.ui.run.RunServices;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes and reads batches of a session beside the FX thread; each is one action. */
record BatchWork(Door session, RunServices running, String person) {
    private static final Words WORDS = Words.of(BatchWork.class);

    /**
     * What was written.
     *
     * @param files none where nothing was to be asked, or it was stopped
     * @param first why the first of those that could not be asked could not, null where all could
     */
    record Written(RequestWriting.Written counts, List<Path> files, @Nullable String first) {}

    Written write(BatchCard.Wish wish, Path file, JobCard job) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        AtomicReference<@Nullable String> first = new AtomicReference<>();
        try (RequestFiles requests = new RequestFiles(file, RequestFiles.Limits.OPENAI)) {
            RequestWriting writing = new RequestWriting(post(door), requests, wish.order(),
                    refused -> first.compareAndSet(null, refused.getMessage()));
            int done = 0;
            for (QuestionRow row : wish.problems()) {
                if (!job.isCancelled()) {
                    writing.one(row.problem(), running.choices().task(row.task(), row.question()));
                    job.at(++done, wish.size());
                }
            }
            for (Question question : wish.questions()) {
                if (!job.isCancelled()) {
                    String task = running.choices().task(question.text());
                    writing.one(problem(door, question, task), task);
                    job.at(++done, wish.size());
                }
            }
            RequestWriting.Written counts = writing.written();
            return new Written(counts, job.isCancelled() || counts.requests() == 0 ? List.of() : requests.finish(),
                    first.get());
        }
    }

    ResultReading.Told read(Path file, JobCard job) throws IOException, InterruptedException {
        Door door = new OneAction(session);
        return new ResultReading(door, post(door), job::at, job::isCancelled).read(file);
    }

    private Post post(Door door) {
        return new Post(door, models -> running.by().runner(door, models), person);
    }

    private Id problem(Door door, Question question, String task) throws InterruptedException {
        try {
            return new Asked(door, person).problem(question.text(), task, question.gold()).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new Refused(WORDS.say("batch-work.not-written", String.valueOf(e.getCause())), e);
        }
    }
}
