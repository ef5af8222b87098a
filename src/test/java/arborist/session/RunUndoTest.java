package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a stored session is one action of whoever started it, however long it went on and whatever was done meanwhile. */
class RunUndoTest {
    @TempDir
    Path folder;

    private final Author search = new Author(Author.Role.STRATEGY, "tot-beam", "Ann");
    private final Problem problem = Sprout.problem("4 9 10 13");
    private final Thought root = Sprout.root(problem.id());
    private final Id run = Id.random();
    private final Thought first = grown(root, "13 - 9 = 4");
    private final Thought second = grown(first, "10 - 4 = 6");
    private Path file = Path.of("");

    @BeforeEach
    void plant() {
        file = folder.resolve("runs.arborist");
        try (Session session = Session.create(file)) {
            now(session.submit(Submission.of(Author.person("Ben"), problem.id(), new Change.AddProblem(problem),
                    new Change.AddThought(root), new Change.SetNote(root.id(), "hard"))));
        }
    }

    @Test
    void itIsTakenBackAsAWholeAndComesBackAsAWhole() {
        Visible before;
        Visible after;
        Thought own = Sprout.thought(problem.id(), root, "my own");
        try (Session session = Session.open(file)) {
            before = seen(session);
            begin(session);
            // What its user does meanwhile is a later action than the run, and no part of it.
            Sprout.done(session, problem.id(), new Change.AddThought(own));
        }
        try (Session session = Session.open(file)) {
            // The run goes on after the program was closed.
            end(session);
            after = seen(session);
            assertThat(sentence(now(session.undo("Ann")))).isEqualTo("Undone: proposed “my own”.");
            assertThat(now(session.undoState("Ann"))).isEqualTo(new UndoState("Undo run", "Redo add thought"));
            assertThat(sentence(now(session.undo("Ann"))))
                    .isEqualTo("Undone: ran tot-beam, which grew 2 thoughts and gave 2 scores.");
            assertThat(seen(session)).isEqualTo(before);
            assertThat(now(session.totals()).thoughts()).isEqualTo(1);
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(file)) {
            assertThat(seen(session)).isEqualTo(before);
            assertThat(sentence(now(session.redo("Ann")))).startsWith("Redone: ran tot-beam");
            now(session.redo("Ann"));
            assertThat(seen(session)).isEqualTo(after);
            assertThat(now(session.check())).isEmpty();
        }
    }

    @Test
    void itIsTakenBackOutOfTurnWithoutWhatCameAfterIt() {
        try (Session session = Session.open(file)) {
            Visible before = seen(session);
            begin(session);
            end(session);
            Sprout.done(session, problem.id(),
                    new Change.SetSearch(first.id(), SearchState.PRUNED, "I do not like it"));
            Sprout.done(session, problem.id(), new Change.SetNote(root.id(), "harder"));
            Visible whole = seen(session);
            assertThat(now(session.undoRun("Ann", problem.id(), run))).isInstanceOf(Undone.Done.class);
            assertThat(seen(session).thoughts()).hasSize(1);
            assertThat(note(session)).isEqualTo("harder");
            assertThat(now(session.undoRun("Ann", problem.id(), run))).isInstanceOf(Undone.Nothing.class);
            now(session.redo("Ann"));
            assertThat(seen(session)).isEqualTo(whole);
            now(session.undoRun("Ann", problem.id(), run));
            now(session.undo("Ann"));
            now(session.undo("Ann"));
            assertThat(seen(session)).isEqualTo(before);
        }
    }

    @Test
    void whereOthersHaveBuiltOnItItOffersToPrune() {
        try (Session session = Session.open(file)) {
            begin(session);
            end(session);
            Thought bens = Sprout.thought(problem.id(), second, "6 * 4 = 24");
            now(session.submit(Submission.of(Author.person("Ben"), problem.id(), new Change.AddThought(bens))));
            Visible built = seen(session);
            assertThat(now(session.undo("Ann")))
                    .isEqualTo(new Undone.BuiltOn("Not undone, since others have built on it:"
                            + " Ben proposed “6 * 4 = 24”. You can prune it instead.", List.of(first.id())));
            assertThat(seen(session)).isEqualTo(built);
            assertThat(sentence(now(session.undoRun("Ben", problem.id(), run)))).contains("started by Ann", "prune");
            now(session.undo("Ben"));
            assertThat(now(session.undo("Ann"))).isInstanceOf(Undone.Done.class);
        }
    }

    @Test
    void whatGoesOnAfterItWasUndoneIsRefused() {
        try (Session session = Session.open(file)) {
            begin(session);
            now(session.undo("Ann"));
            assertThatThrownBy(() -> end(session)).isInstanceOf(Refused.class)
                    .hasMessage("This run was undone while it went on; redo it, or start another.");
            now(session.redo("Ann"));
            end(session);
            assertThat(seen(session).thoughts()).hasSize(3);
        }
    }

    @Test
    void whatItsUserAddedBeforeIsNotTakenFromUnderIt() {
        try (Session session = Session.open(file)) {
            Thought own = Sprout.thought(problem.id(), root, "mine");
            Sprout.done(session, problem.id(), new Change.AddThought(own));
            grow(session, new Change.StartRun(run()), new Change.AddThought(grown(own, "9 - 4 = 5")));
            now(session.undo("Ann"));
            now(session.redo("Ann"));
            Sprout.done(session, problem.id(), new Change.SetNote(root.id(), "later"));
            now(session.undo("Ann"));
            now(session.undoRun("Ann", problem.id(), run));
            assertThat(sentence(now(session.undo("Ann")))).isEqualTo("Undone: proposed “mine”.");
        }
    }

    private void begin(Session session) {
        grow(session, new Change.StartRun(run()), new Change.SetNote(root.id(), "searching"));
        grow(session, new Change.AddThought(first), score(first, 4));
    }

    private void end(Session session) {
        grow(session, new Change.AddThought(second), new Change.SetSearch(first.id(), SearchState.EXPANDED, null));
        grow(session, score(root, 9), new Change.AddSample(new Sample(Id.random(), run, second.id(), 0,
                Sample.Status.COMPLETE)), new Change.SetRun(run, RunStatus.DONE, null, List.of(second.id()), "24"));
    }

    private void grow(Session session, Change... changes) {
        now(session.submit(Submission.ofRun(run, search,
                Stream.of(changes).map(change -> Draft.of(problem.id(), change)).toList(), List.of())));
    }

    private Run run() {
        return new Run(run, problem.id(), "tot-beam", Attributes.NONE, null, null, null, 7L, null, "0.1.0", false,
                Attributes.NONE);
    }

    private Thought grown(Thought parent, String text) {
        return Thought.of(Id.random(), problem.id(), parent.id(), run, arborist.trace.Kind.STEP, text);
    }

    private static Change score(Thought thought, double value) {
        return new Change.AddScore(new Score(Id.random(), thought.id(), new Scorer("value-prompt", "1", false), value,
                0.0, 20.0, true, 3, "", Score.Scope.STEP, TextVersion.of(thought.text())));
    }

    private static String sentence(Undone undone) {
        return undone.sentence();
    }

    private String note(Session session) {
        Tree tree = now(session.tree(problem.id()));
        return Objects.requireNonNull(tree.node(root.id())).note();
    }

    private Visible seen(Session session) {
        return Visible.of(now(session.tree(problem.id())));
    }
}
