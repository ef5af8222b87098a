package arborist.session;

import arborist.trace.Edit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Replays a problem's journal: the tree at any position, stepping either way without reading from the start again.
 *
 * <p>It keeps the trees of some positions on the way and the pages read last, both bounded. A merge may put edits in the midst of
 * the journal: begin a new playback after one. Safe to use from any thread; a future that is cancelled stops its own reading and
 * disturbs no other.
 */
public final class Playback {
    static final int PAGE = 256;
    private final EditPages pages;
    private final Executor work;
    private final Checkpoints checkpoints = new Checkpoints(PAGE, 256);
    private final PageCache cache = new PageCache(8);

    /** Reads from the pages and folds on the executor, which is never made to wait. */
    public Playback(EditPages pages, Executor work) {
        this.pages = pages;
        this.work = work;
    }

    /** How many edits there are: the last position. */
    public CompletableFuture<Integer> length() {
        return pages.length();
    }

    /**
     * The problem after so many of its edits, after all where there are fewer.
     *
     * @param position 0 or more
     */
    public CompletableFuture<Moment> at(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("no position before the first edit: " + position);
        }
        CompletableFuture<Moment> moment = new CompletableFuture<>();
        Checkpoints.Checkpoint start = checkpoints.before(position);
        work.execute(() -> walk(start, position, moment));
        return moment;
    }

    /** Goes on page by page; a loop where pages are there already, so that a long journal needs no deep stack. */
    private void walk(Checkpoints.Checkpoint start, int position, CompletableFuture<Moment> moment) {
        Checkpoints.Checkpoint at = start;
        try {
            while (!moment.isDone()) {
                if (at.position() == position) {
                    moment.complete(new Moment(at.tree(), at.last()));
                    return;
                }
                int from = at.position() / PAGE * PAGE;
                List<Edit> page = cache.get(from);
                if (page == null) {
                    Checkpoints.Checkpoint here = at;
                    var _ = pages.page(from, PAGE).thenAcceptAsync(edits -> {
                        cache.put(from, edits);
                        walk(fold(here, from, edits, position, moment), position, moment);
                    }, work).exceptionally(failure -> {
                        moment.completeExceptionally(failure);
                        return null;
                    });
                    return;
                }
                at = fold(at, from, page, position, moment);
            }
        } catch (RuntimeException e) {
            moment.completeExceptionally(e);
        }
    }

    /** Applies what the page has up to the position; where the journal ends before it, that is the moment. */
    private Checkpoints.Checkpoint fold(Checkpoints.Checkpoint at, int from, List<Edit> page, int position,
            CompletableFuture<Moment> moment) {
        int skip = at.position() - from;
        int until = Math.min(page.size(), position - from);
        if (until <= skip) {
            moment.complete(new Moment(at.tree(), at.last()));
            return at;
        }
        Checkpoints.Checkpoint next =
                new Checkpoints.Checkpoint(from + until, at.tree().apply(page.subList(skip, until)),
                        page.get(until - 1));
        checkpoints.keep(next);
        if (page.size() < PAGE && next.position() < position) {
            moment.complete(new Moment(next.tree(), next.last()));
        }
        return next;
    }
}
