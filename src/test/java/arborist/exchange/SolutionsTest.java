package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.Sample;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real files of GSM8K solutions and of an OmegaPRM tree. */
class SolutionsTest {
    private final FoldDoor door = new FoldDoor();

    @Test
    void readsFourSystemsForEachQuestion() throws IOException, InterruptedException {
        Path file = Needs.data("gsm8k/example_model_solutions.jsonl");
        Format format = Formats.standard("test").detect(file);
        assertThat(format.name()).isEqualTo("gsm8k-solutions");
        ImportReport report = door.importer().read(file, format);
        assertThat(report.bad()).isEmpty();
        assertThat(report.problems()).isEqualTo(1_319);
        List<Tree> trees = door.trees();
        assertThat(trees.stream().mapToInt(t -> t.samples().size()).sum()).isEqualTo(5_276);
        List<String> lines = Files.readAllLines(file);
        int cut = 0;
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            JsonNode row = new JsonMapper().readTree(lines.get(i));
            assertThat(tree.liveRuns()).hasSize(4);
            assertThat(Objects.requireNonNull(tree.problem()).gold()).hasSize(1);
            for (var run : tree.liveRuns()) {
                JsonNode told = row.get(Objects.requireNonNull(run.run().model()));
                Node leaf = FoldDoor.node(tree, run.chosen().getFirst());
                assertThat(tree.path(leaf.id()).stream().skip(1).map(Node::text).collect(Collectors.joining()))
                        .isEqualTo(told.get("solution").textValue());
                assertThat(leaf.verdict(Verdict.RIGHT).orElseThrow().outcome() == Verdict.Outcome.YES)
                        .isEqualTo(told.get("is_correct").booleanValue());
            }
            for (var sample : tree.samples().values()) {
                cut += sample.sample().status() == Sample.Status.CUT_OFF ? 1 : 0;
                var reading = Objects.requireNonNull(sample.reading());
                assertThat(reading.answer() == null).isEqualTo(sample.sample().status() == Sample.Status.CUT_OFF);
                if (reading.thought() != null) {
                    assertThat(FoldDoor.node(tree, reading.thought()).text().substring(reading.from(), reading.to()))
                            .isEqualTo(reading.answer());
                }
            }
        }
        assertThat(cut).isEqualTo(11);
    }

    @Test
    void readsATreeOfRollouts() throws IOException, InterruptedException {
        Path file = Needs.data("omegaprm-tree/tree.jsonl");
        Format format = Formats.standard("test").detect(file);
        assertThat(format.name()).isEqualTo("omegaprm-tree");
        assertThat(door.importer().read(file, format).bad()).isEmpty();
        Tree tree = door.trees().getFirst();
        assertThat(Objects.requireNonNull(tree.problem()).gold()).containsExactly("\\frac{11}{36}");
        assertThat(tree.nodes()).hasSize(24);
        Outline outline = Outline.of(tree, id -> false, n -> true);
        assertThat(outline.nodes().getFirst().thought().kind()).isEqualTo(Kind.PROBLEM);
        assertThat(tree.children(outline.nodes().getFirst().id())).hasSize(8);
        assertThat(outline.nodes()).allSatisfy(n -> assertThat(n.score()).isPresent());
        assertThat(outline.nodes().stream().mapToDouble(n -> n.score().orElseThrow().value()).sum())
                .isEqualTo(values(new JsonMapper().readTree(file.toFile()).get("reasoning_steps")));
    }

    private static double values(JsonNode node) {
        double sum = node.get("mc_value").doubleValue();
        for (JsonNode child : node.get("children")) {
            sum += values(child);
        }
        return sum;
    }
}
