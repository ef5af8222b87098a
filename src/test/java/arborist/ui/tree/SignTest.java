package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The one sign of a thought is one of those that its card has in pictures. */
class SignTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"vote-gone-wrong", "vote-won", "revision", "game24-beam"})
    void theSignIsOneOfThoseOfItsPicture(String name) throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/" + name + ".arborist"), copy);
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            List<Node> judged = tree.nodes().values().stream()
                    .filter(node -> !node.findings().verdicts().isEmpty()).toList();
            assertThat(judged).isNotEmpty().allSatisfy(node -> {
                Set<arborist.exchange.render.Sign> picture = arborist.exchange.render.Sign.of(node);
                Sign sign = Sign.of(node);
                assertThat(sign.words()).isNotBlank();
                assertThat(picture.stream().map(arborist.exchange.render.Sign::glyph)).as(node.text())
                        .contains(sign.glyph);
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
                        assertThat(Sign.of(node)).isEqualTo(Sign.LOST);
                    });
        }
    }
}
