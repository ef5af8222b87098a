package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in through the door is on disk, comes back after opening again, and is refused as a whole where it cannot be. */
class SessionTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private final Problem problem = Sprout.problem("4 9 10 13");
    private final Thought root = Sprout.root(problem.id());

    @BeforeEach
    void name() {
        file = folder.resolve("a b?c%20 ünï.arborist");
    }

    @Test
    void isThereAgainAfterOpeningAgain() {
        Tree before;
        Thought step = Sprout.thought(problem.id(), root, "13 - 9 = 4\0\ud800 😀");
        try (Session session = planted()) {
            done(session, problem.id(), new Change.AddThought(step),
                    new Change.SetSearch(step.id(), SearchState.PRUNED, "too low"));
            before = now(session.tree(problem.id()));
        }
        assertThat(before.nodes()).hasSize(2);
        assertThat(Sprout.text(before, step.id())).isEqualTo("13 - 9 = 4\0? 😀");
        try (Session session = Session.open(file)) {
            assertThat(now(session.tree(problem.id()))).isEqualTo(before);
            assertThat(now(session.check())).isEmpty();
            assertThat(now(session.edits(problem.id(), 0, 100))).hasSize(4).isSortedAccordingTo(Edit.ORDER);
            assertThat(now(session.edits(problem.id(), 1, 2))).extracting(Edit::clock).containsExactly(2L, 3L);
            assertThat(now(session.editCount(problem.id()))).isEqualTo(4);
            assertThat(now(session.history(step.id()))).hasSize(2);
            assertThat(now(session.problems(0, 10)))
                    .containsExactly(new ProblemRow(problem.id(), "4 9 10 13", "game24", 2, 0, 0,
                            null, List.of("24"), null, false));
            Totals totals = now(session.totals());
            assertThat(totals.thoughts()).isEqualTo(2);
            assertThat(totals.edits()).isEqualTo(4);
            assertThat(totals.states()).containsEntry(SearchState.PRUNED, 1L).containsEntry(SearchState.OPEN, 1L);
        }
    }

    @Test
    void aSubmissionAboutSomethingUnknownIsRefusedAsAWholeAndHurtsNoOther() {
        try (Session session = planted()) {
            List<CompletableFuture<Receipt>> good = new ArrayList<>();
            List<CompletableFuture<Receipt>> bad = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                good.add(session.submit(Sprout.by(problem.id(), new Change.AddThought(
                        Sprout.thought(problem.id(), root, "good " + i)))));
                bad.add(session.submit(Sprout.by(problem.id(),
                        new Change.AddThought(Sprout.thought(problem.id(), root, "bad " + i)),
                        new Change.SetNote(Id.random(), "nowhere"))));
            }
            good.forEach(receipt -> assertThat(now(receipt).edits()).hasSize(1));
            bad.forEach(receipt -> assertThatThrownBy(() -> now(receipt)).isInstanceOf(Refused.class)
                    .hasMessageStartingWith("There is no thought "));
            Tree tree = now(session.tree(problem.id()));
            assertThat(tree.nodes()).hasSize(51);
            assertThat(tree.nodes().values()).noneMatch(node -> node.text().startsWith("bad"));
            assertThat(now(session.check())).isEmpty();
        }
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        try (Session session = planted()) {
            var submission = Sprout.by(problem.id(), new Change.AddThought(Sprout.thought(problem.id(), root, "once")));
            assertThat(now(session.submit(submission)).edits()).hasSize(1);
            assertThat(now(session.submit(submission)).edits()).isEmpty();
            assertThat(now(session.tree(problem.id())).nodes()).hasSize(2);
        }
    }

    @Test
    void anUnknownProblemOrParentIsRefused() {
        try (Session session = planted()) {
            Id nowhere = Id.random();
            assertThatThrownBy(() -> now(session.tree(nowhere))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> done(session, nowhere, new Change.AddThought(Sprout.root(nowhere))))
                    .isInstanceOf(Refused.class).hasMessageContaining("no problem");
            Thought orphan = Sprout.thought(problem.id(), Sprout.root(problem.id()), "orphan");
            assertThatThrownBy(() -> done(session, problem.id(), new Change.AddThought(orphan)))
                    .isInstanceOf(Refused.class).hasMessageContaining("no parent");
        }
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        try (Session session = planted()) {
            Change huge = new Change.Rewrite(root.id(), "x".repeat(16 * 1024 * 1024 + 1));
            assertThatThrownBy(() -> done(session, problem.id(), huge)).isInstanceOf(Refused.class)
                    .hasMessageContaining("too long");
            assertThat(Sprout.text(now(session.tree(problem.id())), root.id())).isEqualTo("How?");
        }
    }

    @Test
    void everythingAfterClosingIsRefused() {
        Session session = planted();
        session.close();
        assertThatThrownBy(() -> done(session, problem.id(), new Change.SetNote(root.id(), "late")))
                .isInstanceOf(Refused.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> now(session.tree(problem.id()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> now(session.totals())).isInstanceOf(Refused.class);
    }

    private Session planted() {
        Session session = Session.create(file);
        done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root));
        return session;
    }
}
