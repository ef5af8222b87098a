package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import arborist.session.sqlite.Disk;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.Thought;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine does to a session: each ends in one sentence that says what to do, and nothing acknowledged is lost. */
class FaultsTest {
    @TempDir
    Path folder;

    private final Problem problem = Sprout.problem("p");
    private final Thought root = Sprout.root(problem.id());
    private Path file = Path.of("");

    @BeforeEach
    void plant() {
        file = folder.resolve("p.arborist");
        try (Session session = Session.create(file)) {
            done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root));
        }
    }

    @Test
    void aFullDiskLosesNothingAndTheSessionGoesOnOnceThereIsRoom() {
        Set<Id> acknowledged = new HashSet<>();
        try (Session session = Session.open(file)) {
            leave(session, 20);
            List<CompletableFuture<Receipt>> receipts = IntStream.range(0, 200).mapToObj(i -> add(session, i)).toList();
            int refused = 0;
            for (CompletableFuture<Receipt> receipt : receipts) {
                try {
                    now(receipt).edits().forEach(edit -> acknowledged.add(edit.id()));
                } catch (Refused e) {
                    refused++;
                    assertThat(e).hasMessage(
                            "The disk is full, and nothing of this change was kept; make room, then try again.");
                }
            }
            assertThat(refused).isPositive();
            assertThatThrownBy(() -> {
                // What a large transaction was refused may leave room for a few small ones.
                for (int i = 200; i < 300; i++) {
                    now(add(session, i)).edits().forEach(edit -> acknowledged.add(edit.id()));
                }
            }).isInstanceOf(Refused.class);
            assertThat(now(session.tree(problem.id())).nodes()).as("what is shown is what is kept")
                    .hasSize(acknowledged.size() + 1);
            leave(session, 10_000);
            now(add(session, 1001)).edits().forEach(edit -> acknowledged.add(edit.id()));
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(file)) {
            assertThat(now(session.edits(problem.id(), 0, 10_000))).extracting(Edit::id).containsAll(acknowledged)
                    .hasSize(acknowledged.size() + 2);
            assertThat(now(session.check())).isEmpty();
        }
    }

    @Test
    void anotherProcessHoldsIt() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LockHolder.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("p.arborist");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> Session.open(file)).isInstanceOf(Refused.class).hasMessage(
                        "p.arborist is open in another Arborist window; close it there or open a copy.");
            }
            try (SessionView beside = SessionView.of(file)) {
                assertThat(now(beside.problems(0, 10))).isNotEmpty();
                assertThat(now(beside.check())).isEmpty();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        Session.open(file).close();
    }

    /** Whoever only reads is never turned away because another has just begun, or is about to end. */
    @Test
    void manyReadAtOnce() throws Exception {
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        try (ExecutorService readers = Executors.newFixedThreadPool(many)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(readers.submit(() -> {
                    for (int round = 0; round < 60; round++) {
                        together.await(1, TimeUnit.MINUTES);
                        try (SessionView view = SessionView.of(file)) {
                            assertThat(now(view.problems(0, 10))).hasSize(1);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void aFileThatCannotBeWrittenToIsRefused() {
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "root may write everything");
        assertThatThrownBy(() -> Session.open(file)).isInstanceOf(Refused.class).hasMessage("p.arborist cannot be"
                + " written to, and a session is saved as it changes; copy it to a folder of yours and open the copy.");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() {
        Path system = Path.of("/proc");
        assumeFalse(!Files.isDirectory(system), "there is no folder that nobody may write to");
        assertThatThrownBy(() -> Session.open(system.resolve("version"))).isInstanceOf(Refused.class)
                .hasMessage("version is in a folder that cannot be written to, and a session is saved as it changes;"
                        + " copy it to a folder of yours and open the copy.");
        assertThatThrownBy(() -> Session.create(system.resolve("new.arborist"))).isInstanceOf(Refused.class).message()
                .startsWith("new.arborist cannot be made there: ")
                .endsWith("; choose a folder that can be written to.");
    }

    private CompletableFuture<Receipt> add(Session session, int number) {
        return session.submit(Sprout.by(problem.id(),
                new Change.AddThought(Sprout.thought(problem.id(), root, number + " ".repeat(500) + "."))));
    }

    private static void leave(Session session, long pages) {
        session.writer.alone(journal -> {
            Disk.leave(journal, pages);
            return pages;
        }).join();
    }
}
