package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.session.Session;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.vote.VoteReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the paths of a vote that went wrong part, and at which of their steps they do. */
class PathsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWrongStepIsTheStepItselfAndNotWhatItsAnswersCameTo() throws Exception {
        List<Paths.Place> places = Paths.of(columns()).nodes();
        assertThat(places).anySatisfy(place -> {
            assertThat(place.first().text()).startsWith("105 + 91 = 296");
            assertThat(place.wrong()).as("it is the slip, though one of its answers is right").isEqualTo(1);
            assertThat(place.right()).isPositive();
        });
        assertThat(places).anySatisfy(place -> {
            assertThat(place.first().text()).startsWith("105 + 91 = 196");
            assertThat(place.right()).isZero();
            assertThat(place.wrong()).as("it is right itself; what follows is not").isGreaterThan(1);
        });
        assertThat(places).allSatisfy(place -> assertThat(place.wrong() == 1)
                .isEqualTo(place.first().outcome(Verdict.VALID) == Verdict.Outcome.NO));
    }

    private List<Column> columns() throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/vote-gone-wrong.arborist"), copy);
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            return Lineup.of(tree, null, VoteReader.read(tree, Forms::of).orElseThrow(), null, new Rereads(null))
                    .columns();
        }
    }
}
