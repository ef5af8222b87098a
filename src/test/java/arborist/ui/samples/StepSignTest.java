package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.render.Sign;
import arborist.session.Session;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step has the same sign in its column as on its card in pictures and in the tree. */
class StepSignTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"vote-gone-wrong", "vote-won", "revision", "game24-beam"})
    void theSignIsOneOfThoseOfItsCard(String name) throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/" + name + ".arborist"), copy);
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            List<Node> judged = tree.nodes().values().stream()
                    .filter(node -> !node.findings().verdicts().isEmpty()).toList();
            assertThat(judged).isNotEmpty().allSatisfy(node -> {
                Set<Sign> card = Sign.of(node);
                StepSign sign = StepSign.of(node);
                if (sign != StepSign.NONE) {
                    assertThat(card.stream().map(Sign::glyph)).as(node.text()).contains(sign.glyph());
                    assertThat(sign.words()).isNotBlank();
                } else {
                    assertThat(card).doesNotContain(Sign.RIGHT, Sign.WRONG, Sign.INVALID, Sign.LOST, Sign.SOUND);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "vote-gone-wrong")
    void aStepThatIsValidButLostIsToldSo(String name) throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/" + name + ".arborist"), copy);
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            assertThat(tree.nodes().values().stream().filter(n -> n.text().startsWith("37 + 397 = 434")))
                    .isNotEmpty().allSatisfy(node -> {
                        assertThat(node.outcome(Verdict.VALID)).isEqualTo(Verdict.Outcome.YES);
                        assertThat(StepSign.of(node)).isEqualTo(StepSign.LOST);
                    });
        }
    }
}
