package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Playing a journal shows the tree as it was, wherever one goes. */
class PlaybackTest {
    private static final List<Edit> LONG = TraceArbitraries.history(7, 2500);

    @Property(tries = 30)
    void everyMomentIsTheTreeAsItWasThen(@ForAll long seed, @ForAll @IntRange(min = 0, max = 900) int length) {
        List<Edit> edits = LONG.subList(0, length);
        Playback playback = new Playback(new Pages(edits), Runnable::run);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int position = random.nextInt(length + 2);
            Moment moment = playback.at(position).join();
            List<Edit> until = edits.subList(0, Math.min(position, length));
            assertThat(moment.tree()).isEqualTo(Tree.EMPTY.apply(until));
            assertThat(moment.last()).isEqualTo(until.isEmpty() ? null : until.getLast());
        }
    }

    @Test
    void aStepEitherWayReadsNoMoreThanAPage() {
        Pages pages = new Pages(LONG);
        Playback playback = new Playback(pages, Runnable::run);
        playback.at(2400).join();
        assertThat(pages.read).as("each page once on the way").hasSize(10);
        for (int position : new int[] {2401, 2400, 2399, 2300, 2299, 2310}) {
            pages.read.clear();
            assertThat(playback.at(position).join().last()).isEqualTo(LONG.get(position - 1));
            assertThat(pages.read.size()).as("pages read to go to %d", position).isLessThanOrEqualTo(1);
        }
        pages.read.clear();
        playback.at(100).join();
        assertThat(pages.read).as("from the nearest tree that was kept").containsExactly(0);
        pages.read.clear();
        playback.at(700).join();
        assertThat(pages.read).as("the page before is not needed").doesNotContain(0, 256);
    }

    @Test
    void checkpointsStayFew() {
        Checkpoints checkpoints = new Checkpoints(1, 8);
        for (int i = 1; i <= 1000; i++) {
            checkpoints.keep(new Checkpoints.Checkpoint(i, Tree.EMPTY, null));
            assertThat(checkpoints.size()).isLessThanOrEqualTo(8);
        }
        assertThat(checkpoints.before(999).position()).isBetween(700, 999);
        assertThat(checkpoints.before(0).position()).isZero();
    }

    @Test
    void aCancelledMomentStopsReadingAndDisturbsNoOther() throws Exception {
        try (ExecutorService work = Executors.newSingleThreadExecutor()) {
            SlowPages pages = new SlowPages();
            Playback playback = new Playback(pages, work);
            CompletableFuture<Moment> cancelled = playback.at(2000);
            pages.serveOne();
            cancelled.cancel(false);
            work.submit(() -> {}).get();
            pages.serve();
            work.submit(() -> {}).get();
            work.submit(() -> {}).get();
            assertThat(pages.waiting).as("nothing more is asked for").isEmpty();
            CompletableFuture<Moment> moment = playback.at(300);
            while (!moment.isDone()) {
                pages.serve();
                work.submit(() -> {}).get();
            }
            assertThat(moment.join().tree()).isEqualTo(Tree.EMPTY.apply(LONG.subList(0, 300)));
        }
    }

    @Test
    void aPageThatCannotBeReadFailsTheMomentOnly() {
        EditPages broken = new EditPages() {
            private boolean once = true;

            @Override
            public CompletableFuture<Integer> length() {
                return CompletableFuture.completedFuture(1);
            }

            @Override
            public CompletableFuture<List<Edit>> page(int from, int count) {
                if (once) {
                    once = false;
                    return CompletableFuture.failedFuture(new IllegalStateException("disk"));
                }
                return new Pages(FixtureEdits.edits()).page(from, count);
            }
        };
        Playback playback = new Playback(broken, Runnable::run);
        assertThat(playback.at(1)).isCompletedExceptionally();
        assertThat(playback.at(1).join().tree().problem()).isNotNull();
    }

    private static class Pages implements EditPages {
        final List<Integer> read = new ArrayList<>();
        private final List<Edit> edits;

        Pages(List<Edit> edits) {
            this.edits = edits;
        }

        @Override
        public CompletableFuture<Integer> length() {
            return CompletableFuture.completedFuture(edits.size());
        }

        @Override
        public CompletableFuture<List<Edit>> page(int from, int count) {
            read.add(from);
            int start = Math.min(from, edits.size());
            return CompletableFuture.completedFuture(edits.subList(start, Math.min(start + count, edits.size())));
        }
    }

    /** Answers when told to. */
    private static final class SlowPages implements EditPages {
        private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
        private final Pages pages = new Pages(LONG);

        @Override
        public CompletableFuture<Integer> length() {
            return pages.length();
        }

        @Override
        public CompletableFuture<List<Edit>> page(int from, int count) {
            CompletableFuture<List<Edit>> page = new CompletableFuture<>();
            waiting.add(() -> page.complete(pages.page(from, count).join()));
            return page;
        }

        void serveOne() throws InterruptedException {
            while (waiting.isEmpty()) {
                Thread.sleep(1);
            }
            serve();
        }

        void serve() {
            Runnable next = waiting.poll();
            if (next != null) {
                next.run();
            }
        }
    }
}
