package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that the program wrote when its schema was at version 1: an import of one chain, by a person called root. */
class EarlierVersionTest {
    @TempDir
    Path folder;

    @Test
    void aSessionOfVersion1IsBroughtUpToDateWithAllItsEdits() throws IOException {
        Path file = folder.resolve("first.arborist");
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                EarlierVersionTest.class.getResourceAsStream("version-1.arborist.gz")))) {
            Files.copy(in, file);
        }
        Id problem;
        try (Session session = Session.open(file)) {
            assertThat(now(session.check())).isEmpty();
            problem = now(session.problems(0, 10)).getFirst().id();
            Tree tree = now(session.tree(problem));
            assertThat(tree.nodes()).hasSize(5);
            List<Edit> edits = now(session.edits(problem, 0, 100));
            assertThat(edits).hasSize(12).allSatisfy(edit -> {
                assertThat(edit.author().name()).isEqualTo("chain");
                assertThat(edit.author().person()).isEqualTo("root");
            });
            Id thought = tree.roots().getFirst();
            assertThat(now(session.history(thought))).hasSize(1).first()
                    .extracting(Edit::change).isInstanceOf(Change.AddThought.class);
            now(session.undo("root"));
            assertThat(now(session.problems(0, 10))).as("the import as a whole is taken back").isEmpty();
            now(session.redo("root"));
            done(session, problem, new Change.SetNote(thought, "written since"));
            assertThat(now(session.history(thought))).hasSizeGreaterThan(1);
        }
        try (Session session = Session.open(file)) {
            assertThat(now(session.check())).isEmpty();
            assertThat(now(session.problems(0, 10))).extracting(ProblemRow::id).containsExactly(problem);
        }
        assertThat(folder.resolve("first.arborist.backup-v1")).exists();
    }
}
