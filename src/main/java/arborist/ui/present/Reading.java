package arborist.ui.present;

import arborist.session.Course;
import arborist.session.EditPages;
import arborist.session.Playback;
import arborist.session.Session;
import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads a problem's past for a retelling: its course, and the trees and edits on it. */
final class Reading {
    private static final int PAGE = 1000;

    private final Session session;
    private final Id problem;
    private final @Nullable Id run;
    private final BooleanSupplier closed;
    private Playback playback;
    private List<Edit> order = List.of();

    /**
     * @param run the one run that is told, null for all of the problem
     * @param closed whether nobody waits any more
     */
    Reading(Session session, Id problem, @Nullable Id run, BooleanSupplier closed) {
        this.session = session;
        this.problem = problem;
        this.run = run;
        this.closed = closed;
        playback = session.playback(problem);
    }

    /** Reads the edits through. */
    CompletableFuture<Course> course() {
        CompletableFuture<Course> read = new CompletableFuture<>();
        Thread.ofVirtual().name("beats").start(() -> {
            try {
                read.complete(Course.of(this::edits, run));
            } catch (RuntimeException e) {
                read.completeExceptionally(e);
            }
        });
        return read;
    }

    /** From now on positions are those of the course. */
    void follow(Course course) {
        if (course.reordered()) {
            order = course.edits();
            Executor work = task -> Thread.ofVirtual().name("retelling").start(task);
            playback = new Playback(new Held(order), work);
        }
    }

    Playback playback() {
        return playback;
    }

    /** Those between two positions. */
    CompletableFuture<List<Edit>> between(int from, int to) {
        return order.isEmpty() ? session.edits(problem, from, to - from)
                : CompletableFuture.completedFuture(order.subList(from, to));
    }

    /** Edits that are in memory, a page at a time. */
    private record Held(List<Edit> edits) implements EditPages {
        @Override
        public CompletableFuture<Integer> length() {
            return CompletableFuture.completedFuture(edits.size());
        }

        @Override
        public CompletableFuture<List<Edit>> page(int from, int count) {
            int at = Math.min(from, edits.size());
            return CompletableFuture.completedFuture(edits.subList(at, Math.min(at + count, edits.size())));
        }
    }

    /** All edits, page by page; on a thread that may wait. */
    private Iterator<Edit> edits() {
        return new Iterator<>() {
            private List<Edit> page = List.of();
            private int from;
            private int in;

            @Override
            public boolean hasNext() {
                if (in == page.size() && !closed.getAsBoolean()) {
                    from += page.size();
                    in = 0;
                    page = page(from);
                }
                return in < page.size() && !closed.getAsBoolean();
            }

            @Override
            public Edit next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.get(in++);
            }
        };
    }

    private List<Edit> page(int from) {
        try {
            return session.edits(problem, from, PAGE).get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
