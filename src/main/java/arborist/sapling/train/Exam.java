package arborist.sapling.train;

import arborist.sapling.net.Backprop;
import arborist.sapling.net.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Lessons that nothing is learned from: the same each time, read forward only. What each comes to is added in their order, so the same
 * weights have the same grades with one thread and with two.
 */
public final class Exam {
    private static final int SHARDS = 2;

    private final List<Lesson> lessons;

    /** @throws IllegalArgumentException where there is nothing to be graded */
    public Exam(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        if (lessons.stream().allMatch(lesson -> lesson.batch().places() == 0)) {
            throw new IllegalArgumentException("an exam has questions");
        }
    }

    /** Grades weights, which stay as they are and are not to be changed meanwhile. */
    public Grades of(Weights weights, ExecutorService workers) throws InterruptedException {
        List<Future<List<Paper>>> running = new ArrayList<>();
        for (int i = 0; i < SHARDS; i++) {
            int shard = i;
            running.add(workers.submit(() -> papers(weights, shard)));
        }
        List<List<Paper>> shards = new ArrayList<>();
        for (Future<List<Paper>> each : running) {
            shards.add(result(each));
        }
        double loss = 0;
        int places = 0;
        Guesses.Hits hits = Guesses.Hits.NONE;
        for (int i = 0; i < lessons.size(); i++) {
            Paper paper = shards.get(i % SHARDS).get(i / SHARDS);
            int count = lessons.get(i).batch().places();
            loss += paper.loss() * count;
            places += count;
            hits = hits.plus(paper.hits());
        }
        return new Grades(loss / places, (double) hits.right() / hits.of(), hits.of());
    }

    /**
     * What a lesson came to.
     *
     * @param loss the mean over its places
     */
    private record Paper(double loss, Guesses.Hits hits) {}

    private List<Paper> papers(Weights weights, int shard) {
        Backprop pass = new Backprop(weights);
        List<Paper> papers = new ArrayList<>();
        for (int i = shard; i < lessons.size(); i += SHARDS) {
            papers.add(paper(pass, lessons.get(i)));
        }
        return papers;
    }

    private static Paper paper(Backprop pass, Lesson lesson) {
        Guesses.Hits[] hits = {Guesses.Hits.NONE};
        double loss = pass.loss(lesson.batch(), (place, outputs, from) -> {
            // Before the loss, which puts its gradient in the outputs' stead.
            hits[0] = hits[0].plus(lesson.guesses().at(place, outputs, from));
            return lesson.loss().at(place, outputs, from);
        });
        return new Paper(loss, hits[0]);
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an exam failed", e.getCause());
        }
    }
}
