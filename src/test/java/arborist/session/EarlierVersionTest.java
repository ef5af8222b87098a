package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.SearchState;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sessions that the program itself wrote when its schema was at an earlier version. version-1 is an import of one chain, by a person
 * called root; fixture-1 and fixture-2 hold the edits of {@link FixtureEdits}, then a scored note and a pruned root of Carl's, and a
 * note that Carl took back.
 */
class EarlierVersionTest {
    @TempDir
    Path folder;

    @Test
    void aSessionOfVersion1IsBroughtUpToDateWithAllItsEdits() throws IOException {
        Path file = unpacked("version-1");
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
        assertThat(folder.resolve("version-1.arborist.backup-v1")).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatASessionCanHoldIsThereAfterwards(int version) throws IOException {
        Path file = unpacked("fixture-" + version);
        Id problem = FixtureEdits.PROBLEM;
        Id kept = Id.derived("earlier", "kept");
        Id gone = Id.derived("earlier", "gone");
        Tree before;
        try (Session session = Session.open(file)) {
            assertThat(now(session.check())).isEmpty();
            List<Edit> edits = now(session.edits(problem, 0, 1000));
            assertThat(edits).hasSize(FixtureEdits.edits().size() + 5).startsWith(
                    FixtureEdits.edits().toArray(Edit[]::new));
            before = now(session.tree(problem));
            assertThat(before).isEqualTo(Tree.EMPTY.apply(edits));
            assertThat(before.live(gone)).isEmpty();
            assertThat(before.nodes()).as("what was taken back has its row again").containsKey(gone);
            assertThat(now(session.history(kept))).hasSize(2);
            for (Payload payload : FixtureEdits.payloads()) {
                assertThat(now(session.payload(payload.hash()))).contains(payload);
            }
            now(session.redo("Carl"));
            assertThat(now(session.tree(problem)).live(gone)).as("what was undone before is redone").isPresent();
            for (int i = 0; i < 3; i++) {
                now(session.undo("Carl"));
            }
            Tree without = now(session.tree(problem));
            assertThat(without.live(kept)).isEmpty();
            assertThat(without.live(without.roots().getFirst()).orElseThrow().search().state())
                    .isEqualTo(SearchState.EXPANDED);
            now(session.redo("Carl"));
            now(session.redo("Carl"));
            assertThat(Visible.of(now(session.tree(problem)))).isEqualTo(Visible.of(before));
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(file)) {
            assertThat(Visible.of(now(session.tree(problem)))).isEqualTo(Visible.of(before));
            assertThat(now(session.check())).isEmpty();
        }
        assertThat(folder.resolve("fixture-" + version + ".arborist.backup-v" + version)).exists();
    }

    private Path unpacked(String name) throws IOException {
        Path file = folder.resolve(name + ".arborist");
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                EarlierVersionTest.class.getResourceAsStream(name + ".arborist.gz")))) {
            Files.copy(in, file);
        }
        return file;
    }
}
