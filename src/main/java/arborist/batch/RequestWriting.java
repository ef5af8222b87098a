package arborist.batch;

import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.llm.Request;
import arborist.llm.openai.BatchAnswers;
import arborist.reason.Plan;
import arborist.reason.batch.Letter;
import arborist.reason.batch.Post;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes what the runs of one problem after the other wait for. */
public final class RequestWriting {
    private final Door door;
    private final Post post;
    private final RequestFiles requests;
    private final BatchOrder order;
    private final Consumer<Refused> refused;
    private final Set<Id> asked = new HashSet<>();
    private int runs;
    private int done;
    private int failed;

    /**
     * @param post puts the runs down, through the same door
     * @param refused is told of problems that cannot be asked
     */
    public RequestWriting(Door door, Post post, RequestFiles requests, BatchOrder order, Consumer<Refused> refused) {
        this.door = door;
        this.post = post;
        this.requests = requests;
        this.order = order;
        this.refused = refused;
    }

    /**
     * What was written.
     *
     * @param requests in the file or files
     * @param runs that wait for them
     * @param done runs that had all samples already
     * @param failed problems that could not be asked
     */
    public record Written(long requests, int runs, int done, int failed) {}

    /** A problem that was asked already is not asked again: two questions of a file may be the same. */
    public void one(Id problem, String family) throws IOException, InterruptedException {
        try {
            write(problem, family);
        } catch (Refused e) {
            leave(e);
        }
    }

    /** A question, which becomes a problem first, on that person's behalf. */
    public void one(Question question, String family, String person) throws IOException, InterruptedException {
        try {
            write(Waits.on(new Asked(door, person).problem(question.text(), family, question.gold())), family);
        } catch (Refused e) {
            leave(e);
        }
    }

    private void write(Id problem, String family) throws IOException, InterruptedException {
        if (!asked.add(problem)) {
            return;
        }
        Plan plan = order.plan(family);
        Optional<Letter> letter = post.write(new Job(problem, plan));
        if (letter.isEmpty()) {
            done++;
        } else {
            runs++;
            write(letter.get(), plan);
        }
    }

    /** The others are asked all the same. */
    private void leave(Refused e) {
        failed++;
        refused.accept(e);
    }

    /** So far. */
    public Written written() {
        return new Written(requests.count(), runs, done, failed);
    }

    private void write(Letter letter, Plan plan) throws IOException, InterruptedException {
        Request.Sampling sampling = letter.request().sampling();
        int first = Math.max(letter.first(),
                Answered.of(Waits.on(door.tree(letter.problem())), letter.run()).next());
        int each = order.together() ? sampling.n() : 1;
        for (int i = 0; i < sampling.n(); i += each) {
            int index = first + i;
            Request one = new Request(letter.request().messages(), letter.request().begun(),
                    sampling.times(each).seeded(plan.seed() == null ? null : Long.valueOf(plan.seed() + index)));
            requests.add(new CustomId(letter.problem(), letter.run(), index),
                    BatchAnswers.body(order.model(), order.preset(), one));
        }
    }
}
