package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    void twoCopiesThatWentOnMeetBothWays() {
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
            assertThat(told.getLast()).isEqualTo(one);
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(right)) {
            now(session.merge(copy));
            assertThat(now(session.tree(problem.id()))).isEqualTo(one);
        }
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
