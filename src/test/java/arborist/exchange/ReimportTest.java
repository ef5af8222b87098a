package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.session.Undone;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose import was undone is imported again, into a stored session. */
class ReimportTest {
    private static final String TREES = """
            {"question": "1 + 1", "final_answer": "2", "reasoning_steps": {"text": "1 + 1", "mc_value": 0.5, "children":
             [{"text": "two", "mc_value": 1.0, "children": []}]}}
            {"question": "2 + 2", "final_answer": "4", "reasoning_steps": {"text": "2 + 2", "mc_value": 0.5, "children":
             [{"text": "four", "mc_value": 1.0, "children": []}, {"text": "five", "mc_value": 0.0, "children": []}]}}
            """.replace(":\n", ":");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path log = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("s.arborist");
        log = Files.writeString(folder.resolve("trees.jsonl"), TREES);
        Session.create(file).close();
    }

    @Test
    void itsProblemsComeBackAsTheyWere() throws IOException, InterruptedException {
        List<Tree> before;
        try (Session session = Session.open(file)) {
            ImportReport report = read(session, "ada");
            assertThat(report.problems()).isEqualTo(2);
            assertThat(report.restored()).isZero();
            before = trees(session);
            assertThat(session.undo("ada").join()).isInstanceOf(Undone.Done.class);
            assertThat(session.problems(0, 10).join()).isEmpty();
        }
        try (Session session = Session.open(file)) {
            ImportReport again = read(session, "ada");
            assertThat(again.restored()).isEqualTo(2);
            assertThat(again.added()).isZero();
            assertThat(again.sentence())
                    .isEqualTo("Read 0 new problems with 0 thoughts; brought back 2 problems that had"
                            + " been taken back; " + again.known() + " edits were there already.");
            assertThat(trees(session)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("clock")
                    .isEqualTo(before);
            assertThat(read(session, "ada").restored()).as("nothing is left to bring back").isZero();
            assertThat(session.check().join()).isEmpty();
        }
    }

    @Test
    void thatIsAnActionWhichCanBeUndoneAndRedone() throws IOException, InterruptedException {
        try (Session session = Session.open(file)) {
            read(session, "ada");
            session.undo("ada").join();
            read(session, "ada");
            assertThat(session.undo("ada").join().sentence()).startsWith("Undone: brought back the problem “");
            assertThat(session.problems(0, 10).join()).isEmpty();
            assertThat(session.redo("ada").join()).isInstanceOf(Undone.Done.class);
            assertThat(session.problems(0, 10).join()).hasSize(2);
        }
    }

    @Test
    void anotherMayBringBackWhatSomebodyUndid() throws IOException, InterruptedException {
        try (Session session = Session.open(file)) {
            read(session, "ada");
            session.undo("ada").join();
            assertThat(read(session, "bob").restored()).isEqualTo(2);
            Id problem = session.problems(0, 1).join().getFirst().id();
            Id root = session.tree(problem).join().roots().getFirst();
            session.submit(Submission.of(Author.person("ada"), problem, new Change.SetNote(root, "mine"))).join();
            assertThat(session.undo("bob").join()).isInstanceOf(Undone.BuiltOn.class);
            session.undo("ada").join();
            assertThat(session.undo("bob").join()).isInstanceOf(Undone.Done.class);
            assertThat(session.problems(0, 10).join()).isEmpty();
        }
    }

    private ImportReport read(Session session, String person) throws IOException, InterruptedException {
        Importer importer =
                new Importer(session, (e, p) -> CompletableFuture.failedFuture(new AssertionError()), person);
        return importer.read(log, Formats.standard("test").named("omegaprm-tree").orElseThrow());
    }

    private static List<Tree> trees(Session session) {
        return session.problems(0, 10).join().stream().map(ProblemRow::id).map(id -> session.tree(id).join()).toList();
    }
}
