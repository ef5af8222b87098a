package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Door;
import arborist.trace.Edit;
import arborist.trace.Problem;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watchers are told everything, in order and without a gap. */
class WatchTest {
    @TempDir
    Path folder;

    private final Problem problem = Sprout.problem("p");
    private final Thought root = Sprout.root(problem.id());

    @Test
    void batchesFollowEachOtherWithoutAGapWhoeverStartsToWatchWhen() throws InterruptedException {
        try (Session session = planted()) {
            List<List<Batch>> heard = new ArrayList<>();
            List<CompletableFuture<?>> receipts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                if (i % 40 == 0) {
                    List<Batch> batches = new CopyOnWriteArrayList<>();
                    heard.add(batches);
                    session.watch(problem.id(), batches::add);
                }
                receipts.add(session.submit(Sprout.by(problem.id(), new Change.AddThought(
                        Sprout.thought(problem.id(), root, "t" + i)))));
            }
            receipts.forEach(receipt -> now(receipt));
            Tree last = now(session.tree(problem.id()));
            assertThat(last.nodes()).hasSize(201);
            for (List<Batch> batches : heard) {
                Tree tree = batches.getFirst().tree();
                assertThat(batches.getFirst().edits()).isEmpty();
                for (Batch batch : batches.subList(1, batches.size())) {
                    tree = tree.apply(batch.edits());
                    assertThat(batch.tree()).isEqualTo(tree);
                }
                assertThat(tree).isEqualTo(last);
            }
        }
    }

    @Test
    void aClosedWatchHearsNoMoreAndTheListTells() throws InterruptedException {
        try (Session session = planted()) {
            List<Edit> heard = new CopyOnWriteArrayList<>();
            CountDownLatch listed = new CountDownLatch(1);
            Door.Watch list = session.watchProblems(listed::countDown);
            Door.Watch watch = session.watch(problem.id(), batch -> heard.addAll(batch.edits()));
            now(session.tree(problem.id()));
            done(session, problem.id(), new Change.SetNote(root.id(), "one"));
            now(session.tree(problem.id()));
            watch.close();
            done(session, problem.id(), new Change.SetNote(root.id(), "two"));
            now(session.tree(problem.id()));
            assertThat(heard).extracting(Edit::change).containsExactly(new Change.SetNote(root.id(), "one"));
            assertThat(listed.await(30, TimeUnit.SECONDS)).isTrue();
            list.close();
        }
    }

    @Test
    void aGrowingTextIsToldAndIsCutOffWhereItNeverEnded() throws InterruptedException {
        Thought thought = Sprout.growing(problem.id(), root);
        Path file = folder.resolve("p.arborist");
        try (Session session = planted()) {
            done(session, problem.id(), new Change.AddThought(thought));
            CountDownLatch told = new CountDownLatch(1);
            session.watch(problem.id(), batch -> {
                if ("so far so".equals(batch.growing().get(thought.id()))) {
                    told.countDown();
                }
            });
            session.grow(problem.id(), thought.id(), "so far");
            session.grow(problem.id(), thought.id(), "so far so");
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
        try (Session session = Session.open(file)) {
            Tree tree = now(session.tree(problem.id()));
            assertThat(Sprout.text(tree, thought.id())).isEqualTo("so far so");
            assertThat(tree.node(thought.id())).satisfies(node -> assertThat(node).isNotNull()
                    .extracting(n -> n.wording().completeness()).isEqualTo(Completeness.CUT_OFF));
            assertThat(now(session.check())).isEmpty();
        }
    }

    private Session planted() {
        Session session = Session.create(folder.resolve("p.arborist"));
        done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root));
        return session;
    }
}
