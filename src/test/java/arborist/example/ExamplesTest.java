package arborist.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import arborist.exchange.BadLine;
import arborist.exchange.Formats;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.exchange.Source;
import arborist.exchange.SourceIds;
import arborist.lesson.LessonReader;
import arborist.lesson.Part;
import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Attempt;
import arborist.reason.Bed;
import arborist.reason.Budding;
import arborist.reason.Chains;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.search.BeamSearch;
import arborist.reason.search.Searching;
import arborist.trace.Id;
import arborist.ui.kit.MemoryDoor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples on the manual's page for people who extend Arborist work, are short, and stand there as they are. */
class ExamplesTest {
    private static final Path PAGE = Path.of("src/site/markdown/extending.md");
    private static final Path JAVA = Path.of("src/test/java/arborist/example");
    private static final Path LESSON = Path.of("src/test/resources/arborist/example/two-votes.md");
    private static final int MOST_LINES = 49;
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(````?)(\\w+)\\n(.*?)^\\1$");

    @Test
    void theStrategyGrowsUntilTwoAgree() throws Exception {
        List<String> answers = List.of("1", "2", "3", "2", "2");
        try (Bed bed = new Bed("?", "free")) {
            PlainAim aim = new PlainAim("?", "2");
            ScriptedModel scripted = new ScriptedModel((request, i) -> "a step\nAnswer: "
                    + answers.get(attempts(bed).size()));
            UntilTwoAgree strategy = new UntilTwoAgree(chains(bed, scripted, aim),
                    Request.of("?", Request.Sampling.PLAIN), 5);
            strategy.grow(bed.growth);
            assertThat(attempts(bed)).extracting(Attempt::answer).containsExactly("1", "2", "3", "2");
            assertThat(strategy.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("2");
            strategy.grow(bed.growth);
            assertThat(attempts(bed)).as("it looks at the tree and finds nothing left to do").hasSize(4);
        }
    }

    @Test
    void theStrategyEndsWhereNoTwoAgree() throws Exception {
        try (Bed bed = new Bed("?", "free")) {
            ScriptedModel model = new ScriptedModel((request, i) -> "Answer: " + attempts(bed).size());
            UntilTwoAgree strategy = new UntilTwoAgree(chains(bed, model, new PlainAim("?", "2")),
                    Request.of("?", Request.Sampling.PLAIN), 3);
            strategy.grow(bed.growth);
            assertThat(attempts(bed)).hasSize(3);
            assertThat(strategy.settle(bed.tree(), bed.run.id()).answer()).isNull();
        }
    }

    @Test
    void theScorerLetsABeamKeepTheShorterThought() throws Exception {
        try (Bed bed = new Bed("?", "free")) {
            PlainAim aim = new PlainAim("?", "2");
            Budding budding = new Budding(bed.growth, n -> n.text().equals("?") ? List.of("brief", "x".repeat(300))
                    : List.of());
            Chains chains = chains(bed, new ScriptedModel((request, i) -> ""), aim);
            new BeamSearch(
                    new Searching(bed.growth, budding, new Judging(bed.growth, aim, new Briefness()), chains, aim),
                    1, 1).grow(bed.growth);
            assertThat(bed.node("x".repeat(300)).search().reason()).isEqualTo("rank 2 of 2, keep 1");
            assertThat(bed.node("brief").score().orElseThrow().value()).isEqualTo(100.0 / 105, offset(1e-9));
        }
    }

    @Test
    void theFormatComesBackAsItWas(@TempDir Path folder) throws Exception {
        String line = "{\"q\":\"1+1?\",\"a\":\"1\\n\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\nThe answer is 2.\"}\n";
        Path file = Files.writeString(folder.resolve("rows.txt"), line + "{\"q\":\"broken\"}\n");
        PairsFormat pairs = new PairsFormat("pairs", "questions with their steps", List.of("*.txt"));
        assertThat(Formats.standard("test").plus(pairs).detect(file)).isSameAs(pairs);
        try (MemoryDoor door = new MemoryDoor()) {
            Importer importer =
                    new Importer(door, (edits, payloads) -> CompletableFuture.failedFuture(new IOException()),
                            "Ada");
            ImportReport report = importer.read(file, pairs);
            assertThat(report.problems()).isOne();
            assertThat(report.bad()).extracting(BadLine::number).containsExactly(2L);
            Id problem = new SourceIds(Source.of(file).hash(), "pairs", "1", 0)
                    .of("problem");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pairs.treeWriter().orElseThrow().write(door.tree(problem).join(), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line);
        }
    }

    @Test
    void theLessonCanBeRead() throws Exception {
        List<Part> parts = LessonReader.read("two-votes.md", Files.readString(LESSON)).pages().stream()
                .flatMap(page -> page.parts().stream()).toList();
        assertThat(parts).hasAtLeastOneElementOfType(Part.Run.class).hasAtLeastOneElementOfType(Part.Claim.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UntilTwoAgree.java", "Briefness.java", "PairsFormat.java"})
    void thePageShowsTheClasses(String file) throws IOException {
        shown(Files.readString(JAVA.resolve(file)));
    }

    @Test
    void thePageShowsTheLesson() throws IOException {
        shown(Files.readString(LESSON));
    }

    private static void shown(String text) throws IOException {
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            blocks.add(matcher.group(3));
        }
        assertThat(blocks).contains(text);
    }

    private static Chains chains(Bed bed, ScriptedModel model, PlainAim aim) {
        return new Chains(bed.growth, new Asker(bed.growth, model), aim, text -> List.of(text.split("(?<=\n)", -1)));
    }

    private static List<Attempt> attempts(Bed bed) {
        return Attempt.of(bed.tree(), bed.run.id());
    }
}
