package arborist.session;

import static arborist.session.Sprout.done;
import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Change;
import arborist.trace.Problem;
import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is whole, or what was there before stays. */
class SaveAsTest {
    @TempDir
    Path folder;

    @Test
    void theCopyHoldsTheSameAndReplacesWhatWasThere() throws IOException {
        Problem problem = Sprout.problem("p");
        Path copy = Files.writeString(folder.resolve("copy.arborist"), "old");
        Files.writeString(folder.resolve("copy.arborist-wal"), "left by a crash");
        try (Session session = Session.create(folder.resolve("p.arborist"))) {
            done(session, problem.id(), new Change.AddProblem(problem),
                    new Change.AddThought(Sprout.root(problem.id())));
            assertThat(now(session.saveAs(copy))).isEqualTo(copy);
            try (Session other = Session.open(copy)) {
                assertThat(now(other.tree(problem.id()))).isEqualTo(now(session.tree(problem.id())));
                assertThat(now(other.check())).isEmpty();
            }
        }
    }

    @Test
    void anOpenSessionIsNotReplaced() {
        try (Session session = Session.create(folder.resolve("p.arborist"));
                Session other = Session.create(folder.resolve("q.arborist"))) {
            assertThatThrownBy(() -> now(session.saveAs(other.file()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> now(session.saveAs(session.file()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> now(session.saveAs(folder.resolve("no/such/folder")))).isInstanceOf(Refused.class);
        }
    }
}
