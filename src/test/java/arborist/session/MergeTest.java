package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging is the union of edits by id: whoever meets whom in which order, the trees are the same. */
class MergeTest {
    @TempDir
    Path folder;

    private final Problem problem = Sprout.problem("p");
    private final Thought root = Sprout.root(problem.id());

    @Test
    void theFixtureComesBackTheSame() {
        List<Edit> edits = FixtureEdits.edits();
        Tree expected = Tree.EMPTY.apply(edits.stream().sorted(Edit.ORDER).toList());
        Path file = folder.resolve("a.arborist");
        try (Session session = Session.create(file)) {
            MergeReport report = now(session.merge(edits.iterator(), FixtureEdits.payloads().iterator()));
            assertThat(report.skipped()).isEmpty();
            assertThat(report.edits()).isEqualTo(edits.size());
            assertThat(now(session.merge(edits.iterator(), FixtureEdits.payloads().iterator())).edits()).isZero();
        }
        try (Session session = Session.open(file)) {
            assertThat(now(session.tree(FixtureEdits.PROBLEM))).isEqualTo(expected);
            assertThat(now(session.edits(FixtureEdits.PROBLEM, 0, 10_000)))
                    .isEqualTo(edits.stream().sorted(Edit.ORDER).toList());
            assertThat(now(session.check())).isEmpty();
            for (Payload payload : FixtureEdits.payloads()) {
                assertThat(now(session.payload(payload.hash()))).contains(payload);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderInWhichEditsArriveDoesNotMatter(long seed) {
        List<Edit> edits = new ArrayList<>(TraceArbitraries.history(seed, 300));
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (Session session = Session.create(folder.resolve(seed + "-" + i + ".arborist"))) {
                now(session.merge(edits.subList(0, 100).iterator(), Collections.emptyIterator()));
                MergeReport report = now(session.merge(edits.iterator(), Collections.emptyIterator()));
                assertThat(report.edits() + report.skipped().size()).isGreaterThanOrEqualTo(200);
                assertThat(now(session.check())).isEmpty();
                for (Id id : report.problems()) {
                    trees.add(now(session.tree(id)));
                }
            }
            Collections.shuffle(edits, new Random(seed));
        }
        assertThat(trees.subList(0, trees.size() / 2)).containsExactlyInAnyOrderElementsOf(
                trees.subList(trees.size() / 2, trees.size()));
    }

    @Test
    void twoCopiesThatWentOnMeetBothWays() throws InterruptedException {
        Path left = folder.resolve("left.arborist");
        Path right = folder.resolve("right.arborist");
        try (Session session = Session.create(left)) {
            done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root));
            now(session.saveAs(right));
            done(session, problem.id(), new Change.SetSearch(root.id(), SearchState.PRUNED, "left"),
                    new Change.AddThought(Sprout.thought(problem.id(), root, "left")));
        }
        try (Session session = Session.open(right)) {
            now(session.submit(Submission.of(Author.person("Ben"), problem.id(),
                    new Change.SetSearch(root.id(), SearchState.SOLVED, "right"),
                    new Change.AddThought(Sprout.thought(problem.id(), root, "right")))));
        }
        Path copy = folder.resolve("copy.arborist");
        Tree one;
        try (Session session = Session.open(left)) {
            now(session.saveAs(copy));
            List<Tree> told = Collections.synchronizedList(new ArrayList<>());
            session.watch(problem.id(), batch -> told.add(batch.tree()));
            MergeReport report = now(session.merge(right));
            assertThat(report.edits()).isEqualTo(2);
            assertThat(report.conflicts()).hasSize(1);
            one = now(session.tree(problem.id()));
            assertThat(one.nodes()).hasSize(3);
            // Watchers are told on a thread of their own, perhaps a moment after the merge has ended.
            for (int i = 0; i < 2_000 && !told.getLast().equals(one); i++) {
                Thread.sleep(5);
            }
            assertThat(told.getLast()).isEqualTo(one);
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(right)) {
            now(session.merge(copy));
            assertThat(now(session.tree(problem.id()))).isEqualTo(one);
        }
    }

    @Test
    void aMergeThatIsStoppedKeepsWhatItTookInAndTakesInTheRestLater() {
        Path large = planted("large", 5000);
        AtomicLong seen = new AtomicLong();
        Progress once = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isPositive().isLessThanOrEqualTo(total);
                seen.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Session session = Session.create(folder.resolve("into.arborist"))) {
            MergeReport stopped = now(session.merge(large, once));
            assertThat(stopped.cancelled()).isTrue();
            assertThat(stopped.edits()).isPositive().isLessThan(5002);
            assertThat(seen).hasValue(1);
            assertThat(now(session.check())).isEmpty();
            MergeReport rest = now(session.merge(large));
            assertThat(rest.cancelled()).isFalse();
            assertThat(stopped.edits() + rest.edits()).isEqualTo(5002);
            assertThat(now(session.totals()).thoughts()).isEqualTo(5001);
        }
    }

    @Test
    void anOpeningThatIsStoppedLeavesTheFileAsItWas() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.arborist");
        // A copy is none of the files that this program left itself, so it is read through.
        Files.copy(planted("large", 5000), elsewhere);
        byte[] before = Files.readAllBytes(elsewhere);
        Progress stop = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Session.open(elsewhere, stop)).isInstanceOf(Refused.class)
                .hasMessageContaining("was stopped");
        assertThat(Files.readAllBytes(elsewhere)).isEqualTo(before);
        try (Session session = Session.open(elsewhere)) {
            assertThat(now(session.totals()).thoughts()).isEqualTo(5001);
        }
    }

    private Path planted(String name, int thoughts) {
        Path file = folder.resolve(name + ".arborist");
        Problem problem = Sprout.problem(name);
        Thought root = Sprout.root(problem.id());
        List<Change> changes = new ArrayList<>(List.of(new Change.AddProblem(problem), new Change.AddThought(root)));
        for (int i = 0; i < thoughts; i++) {
            changes.add(new Change.AddThought(Sprout.thought(problem.id(), root, "thought " + i)));
        }
        try (Session session = Session.create(file)) {
            done(session, problem.id(), changes.toArray(Change[]::new));
        }
        return file;
    }

    @Test
    void aBadEditIsReportedWithItsNumberAndTheRestIsTakenIn() {
        List<Edit> edits = new ArrayList<>(FixtureEdits.edits());
        Edit first = edits.getFirst();
        Id elsewhere = Id.random();
        edits.add(1,
                new Edit(Id.random(), elsewhere, 1, first.group(), first.author(), first.time(), first.change(), null));
        try (Session session = Session.create(folder.resolve("a.arborist"))) {
            MergeReport report = now(session.merge(edits.iterator(), Collections.emptyIterator()));
            assertThat(report.skipped()).hasSize(1).first().extracting(MergeReport.Skipped::number).isEqualTo(2L);
            assertThat(report.edits()).isEqualTo(edits.size() - 1);
        }
    }

    @Test
    void undoAndRedoAreOnDisk() {
        try (Session session = Session.create(folder.resolve("u.arborist"))) {
            done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root));
            done(session, problem.id(), new Change.SetSearch(root.id(), SearchState.PRUNED, null));
            Tree pruned = now(session.tree(problem.id()));
            assertThat(now(session.undoState("Ann")).undo()).startsWith("Undo ");
            assertThat(now(session.undo("Ann"))).isInstanceOf(Undone.Done.class);
            assertThat(now(session.tree(problem.id())).nodes()).isNotEqualTo(pruned.nodes());
            assertThat(now(session.redo("Ann"))).isInstanceOf(Undone.Done.class);
            assertThat(now(session.tree(problem.id())).nodes()).isEqualTo(pruned.nodes());
            assertThat(now(session.undo("Ben"))).isInstanceOf(Undone.Nothing.class);
            assertThat(now(session.playback(problem.id()).at(2)).tree().nodes()).hasSize(1);
            assertThat(now(session.playback(problem.id()).length())).isEqualTo(5);
        }
    }
}
