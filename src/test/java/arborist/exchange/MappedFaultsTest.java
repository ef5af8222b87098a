package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import arborist.answer.equal.Forms;
import arborist.exchange.mapped.Mapping;
import arborist.trace.AnswerReading;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Refused;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.vote.VoteReader;
import arborist.vote.Voter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What samples of any shape become, and that what is wrong with a row costs that row alone. */
class MappedFaultsTest {
    private static final String WHOLE = "{\"question\":\"q\",\"samples\":[\"a 1\",\"b 2\"],\"answers\":[\"1\",\"2\"],"
            + "\"scores\":[0.5,1],\"correct\":[true,false]}\n";

    @TempDir
    private Path folder = Path.of("");
    private final FoldDoor door = new FoldDoor();

    @Test
    void anExpressionThatTakesTooLongCostsAnAnswerAndManyOfThemTheImport() throws IOException, InterruptedException {
        String slow = "{\"q\":\"q\",\"s\":\"" + "a".repeat(20_000) + "!\"}\n";
        Mapping mapping = Mapping.of("{\"question\":\"/q\",\"sample\":\"/s\",\"pattern\":\"(a+)+$\"}");
        ImportReport report = read(mapping, "{\"q\":\"q\",\"s\":\"aaa\"}\n" + slow);
        assertThat(report.bad()).extracting(BadLine::toString).containsExactly("line 2: The regular expression takes"
                + " too long on the text of a sample, which is left without an answer.");
        assertThat(door.trees().getFirst().samples().values()).extracting(s -> Objects.requireNonNull(s.reading()))
                .extracting(AnswerReading::answer, AnswerReading::rule)
                .containsExactlyInAnyOrder(tuple("aaa", "the regular expression (a+)+$"), tuple(null, "none"));
        assertThatThrownBy(() -> read(mapping, slow.repeat(30))).isInstanceOf(Refused.class)
                .hasMessageContaining("too long on 20 texts");
    }

    private ImportReport read(Mapping mapping, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("own.jsonl"), text);
        return door.importer().read(file, Formats.standard("test").mapped().through(mapping));
    }

    @Test
    void columnsThatLieCostTheirRow() throws IOException, InterruptedException {
        ImportReport report = read("a.jsonl", WHOLE
                + WHOLE.replace("[0.5,1]", "[0.5,\"high\"]")
                + WHOLE.replace("[0.5,1]", "[0.5,1,0.2]")
                + WHOLE.replace("[true,false]", "[\"maybe\",1]")
                + WHOLE.replace("[\"a 1\",\"b 2\"]", "\"a 1\"")
                + WHOLE.replace("[\"a 1\",\"b 2\"]", "[]")
                + WHOLE.replace("\"b 2\"", "[\"b\"]")
                + WHOLE.replace("\"q\"", "\"  \"")
                + WHOLE.replace("\"q\"", "{\"a\":1}")
                + WHOLE.replace("[\"1\",\"2\"]", "{\"a\":[1]}"));
        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.bad()).extracting(BadLine::toString).containsExactly(
                "line 2: \"/scores\" (score) of sample 2 is not a number.",
                "line 3: \"/scores\" (score) has 3 entries for 2 samples.",
                "line 4: \"/correct\" (correct) of sample 1 is neither true nor false.",
                "line 5: \"/samples\" (samples) is not a list.",
                "line 6: \"/samples\" (samples) is an empty list.",
                "line 7: \"/samples\" (samples) of sample 2 is neither a text nor an object.",
                "line 8: \"/question\" (question) holds no question.",
                "line 9: \"/question\" (question) is not a text.",
                "line 10: \"/answers\" (answer) of sample 1 is not a text.");
        assertThat(door.trees().getFirst().samples()).hasSize(2);
    }

    @Test
    void aLineOfAHundredMegabytesAndDeepNestingCostTheirRows() throws IOException, InterruptedException {
        for (String name : List.of("long.jsonl", "long.csv")) {
            Path file = folder.resolve(name);
            boolean json = name.endsWith("l");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(json ? "{\"question\":\"q\",\"response\":\"" : "question,response\nq,\"");
                String much = "x".repeat(1 << 20);
                for (int i = 0; i < 100; i++) {
                    out.write(much);
                }
                out.write(json ? "\"}\n{\"question\":\"q\",\"response\":\"1\"}\n" : "\"\nq,1\n");
                out.write(json ? "{\"question\":\"q\",\"response\":\"2\",\"x\":" + "[".repeat(9_000) + "}\n"
                        : "q," + "[".repeat(9_000) + "\n");
            }
            FoldDoor own = new FoldDoor();
            ImportReport report = own.importer().read(file, Formats.standard("test").detect(file));
            assertThat(report.problems()).isEqualTo(1);
            assertThat(report.bad().getFirst().number()).isEqualTo(json ? 1 : 2);
            assertThat(report.bad().getFirst().why()).startsWith("It is larger than 32 MB");
            // Brackets in a cell are a text where they are no JSON.
            assertThat(own.trees().getFirst().samples()).hasSize(json ? 1 : 2);
            assertThat(report.bad()).hasSize(json ? 2 : 1);
        }
    }

    @Test
    void anExpressionBombIsWordsAndANumberOutOfBoundsStaysShort() throws IOException, InterruptedException {
        String bomb = "9^".repeat(400) + "9";
        ImportReport report =
                read("bomb.jsonl", "{\"question\":\"q\",\"gold\":1e999999999,\"response\":\"Answer: " + bomb
                        + "\"}\n{\"question\":\"q\",\"gold\":2,\"response\":\"" + "(".repeat(50_000) + "\"}\n");
        assertThat(report.problems()).isEqualTo(2);
        assertThat(report.bad()).isEmpty();
        assertThat(Objects.requireNonNull(door.trees().getFirst().problem()).gold().getFirst()).hasSizeLessThan(20);
    }

    @Test
    void rowsOfATableThatDoNotFitCostThemselves() throws IOException, InterruptedException {
        ImportReport report = read("t.csv", """
                \uFEFFquestion,response,score\r
                q,"a,
                ""b"" 1",0.5\r
                q,c\r
                q,d,e,f\r
                q,"x"y,1\r
                q,"open,1\r
                q,z,1\r
                """);
        assertThat(report.bad()).extracting(BadLine::toString).containsExactly(
                "line 4: It has 2 cells, and the first line names 3 columns.",
                "line 5: It has 4 cells, and the first line names 3 columns.",
                "line 6: It is no row of comma-separated values: a quote in it stands where none can.",
                "line 7: A quote that opens in it is never closed.");
        assertThat(door.trees().getFirst().samples()).hasSize(2);
        assertThat(texts(door.trees().getFirst())).contains("a,\n", "\"b\" 1", "z");
    }

    @Test
    void rowsOfOneProblemComeTogetherWhereverTheyStand() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("question,gold,response,model\n");
        for (int round = 0; round < 3; round++) {
            for (int q = 0; q < 700; q++) {
                text.append("question ").append(q).append(",1,so ").append(round).append(",m").append(round % 2)
                        .append('\n');
            }
        }
        text.append("question 5,1,so 2,m0\nquestion 5,2,so 2,m0\n");
        ImportReport report = read("apart.csv", text.toString());
        assertThat(report.problems()).isEqualTo(701);
        Tree fifth = door.trees().get(5);
        assertThat(fifth.liveRuns()).extracting(r -> r.run().model()).containsExactly("m0", "m1");
        assertThat(fifth.samples().values()).extracting(s -> s.sample().index()).containsExactlyInAnyOrder(0, 1, 2, 0);
        assertThat(fifth.liveRuns().getFirst().chosen()).isEmpty();
        assertThat(fifth.liveRuns().getLast().chosen()).hasSize(1);
        assertThat(read("apart.csv", text.toString()).added()).isZero();
    }

    @Test
    void scoresOfStepsGoToTheStepsAndTheLastOfOthersToTheWhole() throws IOException, InterruptedException {
        ImportReport report = read("s.jsonl", """
                {"question":"q","samples":["one\\ntwo\\n\\n\\nthree","a","b\\nc"],"scores":[[0.1,0.2,0.3],0.4,[0.5,0.6,0.7]]}
                {"question":"q","samples":["d"],"scores":[5]}
                """);
        assertThat(report.bad()).extracting(BadLine::why).containsExactly(
                "It has 3 scores for a sample of 2 steps, so only the last is taken, for the whole.");
        Tree tree = door.trees().getFirst();
        assertThat(scores(tree)).extracting(Score::value).containsExactlyInAnyOrder(0.1, 0.2, 0.3, 0.4, 0.7, 5.0);
        assertThat(scores(tree)).allMatch(s -> s.scorer().name().equals("scores") && s.min() == null);
        assertThat(scores(tree)).filteredOn(s -> s.scope() == Score.Scope.STEP).hasSize(3);
        FoldDoor shares = new FoldDoor();
        Path file = Files.writeString(folder.resolve("shares.jsonl"),
                "{\"question\":\"q\",\"response\":\"a\",\"score\":1}\n"
                        .repeat(1_000) + "{\"question\":\"q\",\"response\":\"a\",\"score\":1.5}\n");
        ImportReport late = shares.importer().read(file, Formats.standard("test").detect(file));
        assertThat(late.bad()).extracting(BadLine::number).containsExactly(1_001L);
        assertThat(scores(shares.trees().getFirst())).filteredOn(s -> s.max() == null).hasSize(1);
        assertThat(scores(shares.trees().getFirst())).filteredOn(s -> Double.valueOf(1).equals(s.max()))
                .hasSize(1_000);
    }

    @Test
    void answersStandWhereTheyAreInTheTextAndThinkingIsThinking() throws IOException, InterruptedException {
        read("r.jsonl", """
                {"question":"q","gold":"7","samples":["<think>\\nhm 7\\n</think>\\nIt is 7.\\nSo 7.","no","8"],\
                "answers":["7","9",null],"tokens":30,"model":"m","note":{"x":1.50}}
                """);
        Tree tree = door.trees().getFirst();
        List<SampleState> samples = List.copyOf(tree.samples().values());
        AnswerReading first = Objects.requireNonNull(samples.getFirst().reading());
        Node leaf = FoldDoor.node(tree, samples.getFirst().sample().leaf());
        assertThat(first).isEqualTo(new AnswerReading("7", "mapped", leaf.id(), 3, 4));
        assertThat(leaf.text()).isEqualTo("So 7.");
        assertThat(leaf.thought().kind()).isEqualTo(Kind.ANSWER);
        assertThat(tree.path(leaf.id()).get(1).thought().reasoning()).isEqualTo(Reasoning.RAW);
        assertThat(samples.get(1).reading()).isEqualTo(new AnswerReading("9", "mapped", null, 0, 0));
        assertThat(Objects.requireNonNull(samples.get(2).reading()).answer()).isNull();
        assertThat(samples).extracting(s -> s.sample().status()).containsOnly(Sample.Status.COMPLETE);
        assertThat(tree.calls().values()).extracting(Call::usage).hasSize(1).first()
                .extracting(u -> u.output()).isEqualTo(30L);
        assertThat(Objects.requireNonNull(tree.problem()).attributes().json()).isEqualTo("{\"note\":{\"x\":1.50}}");
    }

    /** What a row tells of one sample is that sample's, what it tells of all is shared by them: a vote knows what it took. */
    @Test
    void whatSamplesTookIsCountedInTheirVote() throws IOException, InterruptedException {
        read("t.jsonl", """
                {"question":"q","gold":"7","samples":[{"text":"x\\n7","tokens":5},{"text":"8","tokens":3},{"text":"9"}]}
                """);
        assertThat(tokens()).containsExactly(OptionalLong.of(5), OptionalLong.of(3), OptionalLong.empty());
    }

    @Test
    void whatSamplesTookTogetherIsSharedByThem() throws IOException, InterruptedException {
        read("u.jsonl", """
                {"question":"q","gold":"7","samples":["x\\n7","8","9"],"tokens":10,"model":"m"}
                """);
        assertThat(tokens()).containsExactly(OptionalLong.of(3), OptionalLong.of(3), OptionalLong.of(4));
    }

    private List<OptionalLong> tokens() {
        return VoteReader.read(door.trees().getFirst(), Forms::of).orElseThrow().voters().stream().map(Voter::tokens)
                .toList();
    }

    @Test
    void anImportThatWasStoppedGoesOnToTheSameEnd() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("{\"question\":\"q").append(i / 1_000).append("\",\"response\":\"a\\nb ").append(i)
                    .append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("stop.jsonl"), text);
        FoldDoor whole = new FoldDoor();
        Format format = Formats.standard("test").mapped();
        whole.importer().read(file, format);
        int[] asked = {0};
        ImportReport stopped = door.importer().read(file, format, (bytes, total) -> {}, () -> ++asked[0] > 1_700);
        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.problems()).isEqualTo(2);
        door.importer().read(file, format);
        assertThat(door.trees()).extracting(t -> t.samples().size()).containsExactly(1_000, 1_000, 1_000);
        door.edits.forEach((problem, edits) -> assertThat(edits).extracting(e -> e.change())
                .isEqualTo(whole.edits.getOrDefault(problem, List.of()).stream().map(e -> e.change()).toList()));
    }

    @Test
    void aCellThatOnlyLooksLikeAListIsAText() throws IOException, InterruptedException {
        ImportReport report = read("l.tsv", "question\tcompletion\tgold\nq\t[1,2]\t[1,2]\n\nq\t\"x\ny\"\t\"[1,2]\"\n");
        assertThat(report.bad()).isEmpty();
        assertThat(Objects.requireNonNull(door.trees().getFirst().problem()).gold()).containsExactly("[1,2]");
        assertThat(texts(door.trees().getFirst())).containsExactly("q", "[1,2]", "x\n", "y");
    }

    @Test
    void whatAMappingDoesNotNameIsKept() throws IOException, InterruptedException {
        read("k.jsonl", """
                {"question":"q","gold":"x = 5\\n#### 5","response":"5","seed":1}
                {"question":"q","gold":"x = 5\\n#### 5","response":"5","seed":2}
                """);
        Tree tree = door.trees().getFirst();
        assertThat(Objects.requireNonNull(tree.problem()).gold()).containsExactly("5");
        assertThat(tree.samples().values())
                .extracting(s -> FoldDoor.node(tree, s.sample().leaf()).thought().attributes().json())
                .containsExactlyInAnyOrder("{\"gold\":\"x = 5\\n#### 5\",\"seed\":1}",
                        "{\"gold\":\"x = 5\\n#### 5\",\"seed\":2}");
    }

    @Test
    void aPointerToNothingIsToldOnce() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("n.jsonl"), "{\"q\":\"q\",\"r\":\"a\"}\n".repeat(5));
        Mapping mapping = Mapping.of("{\"question\":\"/q\",\"sample\":\"/r\",\"score\":\"/none\"}");
        ImportReport report = door.importer().read(file, Formats.standard("test").mapped().through(mapping));
        assertThat(report.bad()).extracting(BadLine::why)
                .containsExactly("Nothing stands at \"/none\" (score) in any row; check the mapping.");
        // Rows that are the same are samples that are the same.
        assertThat(door.trees().getFirst().samples()).hasSize(5);
    }

    private static List<Score> scores(Tree tree) {
        return tree.nodes().values().stream().flatMap(n -> n.findings().scores().stream()).toList();
    }

    private List<String> texts(Tree tree) {
        return door.edits.getOrDefault(Objects.requireNonNull(tree.problem()).id(), List.of()).stream()
                .filter(e -> e.change() instanceof Change.AddThought)
                .map(e -> ((Change.AddThought) e.change()).thought().text()).toList();
    }

    private ImportReport read(String name, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name), text);
        return door.importer().read(file, Formats.standard("test").detect(file));
    }
}
