package arborist.app.command;

import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.RequestFiles;
import arborist.llm.Request;
import arborist.llm.openai.BatchAnswers;
import arborist.reason.Plan;
import arborist.reason.batch.Letter;
import arborist.reason.batch.Post;
import arborist.reason.set.Job;
import arborist.trace.Id;
import arborist.trace.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes what the runs of one problem after the other wait for. */
final class BatchLines {
    private final Post post;
    private final RequestFiles requests;
    private final BatchAsk ask;
    private final PrintStream err;
    private final Set<Id> asked = new HashSet<>();
    private int runs;
    private int done;
    private int failed;

    /** @param err is told of problems that cannot be asked */
    BatchLines(Post post, RequestFiles requests, BatchAsk ask, PrintStream err) {
        this.post = post;
        this.requests = requests;
        this.ask = ask;
        this.err = err;
    }

    /** A problem that was asked already is not asked again: two questions of a file may be the same. */
    void one(Id problem, String family) throws IOException, InterruptedException {
        if (!asked.add(problem)) {
            return;
        }
        try {
            Plan plan = ask.plan(family);
            Optional<Letter> letter = post.write(new Job(problem, plan));
            if (letter.isEmpty()) {
                done++;
            } else {
                runs++;
                write(letter.get(), plan);
            }
        } catch (Refused e) {
            failed++;
            err.println(Failures.line(e));
        }
    }

    boolean failed() {
        return failed > 0;
    }

    /** What was written, in words. */
    String words() {
        return Words.count(requests.count(), "request") + " for " + Words.count(runs, "run")
                + (done == 0 ? "" : "; " + Words.count(done, "run") + " had all samples already");
    }

    private void write(Letter letter, Plan plan) throws IOException {
        Request.Sampling sampling = letter.request().sampling();
        int each = ask.together() ? sampling.n() : 1;
        for (int i = 0; i < sampling.n(); i += each) {
            int index = letter.first() + i;
            Request one = new Request(letter.request().messages(), letter.request().begun(),
                    sampling.times(each).seeded(plan.seed() == null ? null : Long.valueOf(plan.seed() + index)));
            requests.add(new CustomId(letter.problem(), letter.run(), index),
                    BatchAnswers.body(ask.model(), ask.preset(), one));
        }
    }
}
