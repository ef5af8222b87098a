package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real log of 100 puzzles, counted again from the session that it was stored in, closed and opened again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Game24Test {
    private final Map<Id, List<Edit>> edits = new LinkedHashMap<>();
    private final List<Tree> trees = new ArrayList<>();
    private JsonNode log = new JsonMapper().createArrayNode();
    private Path file = Path.of("");
    private Path stored = Path.of("");

    @BeforeAll
    void read(@TempDir Path folder) throws IOException, InterruptedException {
        file = Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json");
        log = new JsonMapper().readTree(file.toFile());
        stored = folder.resolve("log.arborist");
        try (Session session = Session.create(stored)) {
            ImportReport report = read(session);
            assertThat(report.bad()).isEmpty();
            assertThat(report.format()).isEqualTo("tot-game24");
            assertThat(report.problems()).isEqualTo(100);
        }
        try (Session session = Session.open(stored)) {
            for (ProblemRow row : session.problems(0, 1_000).join()) {
                List<Edit> of = session.edits(row.id(), 0, Integer.MAX_VALUE).join();
                Tree tree = session.tree(row.id()).join();
                edits.put(row.id(), of);
                trees.add(tree);
                assertThat(Tree.EMPTY.apply(of)).isEqualTo(tree);
            }
            assertThat(session.check().join()).isEmpty();
        }
        assertThat(edits.values().stream().flatMap(List::stream).map(Edit::group).distinct()).hasSize(1);
    }

    private ImportReport read(Session session) throws IOException, InterruptedException {
        Importer importer =
                new Importer(session, (e, p) -> CompletableFuture.failedFuture(new AssertionError()), "ada");
        return importer.read(file, Formats.standard("test").detect(file));
    }

    @Test
    void holdsWhatTheLogHolds() {
        assertThat(trees).hasSize(100);
        long candidates = 0;
        long distinct = 0;
        long kept = 0;
        for (Tree tree : trees) {
            for (List<Node> round : rounds(tree)) {
                candidates += round.size();
                distinct += round.stream().map(n -> pathText(tree, n)).distinct().count();
                kept += round.stream().filter(n -> n.search().state() != SearchState.PRUNED).count();
            }
        }
        assertThat(candidates).isEqualTo(8_412);
        assertThat(distinct).isEqualTo(8_397);
        assertThat(kept).isEqualTo(2_000);
    }

    @Test
    void saysWhichEndsAreRight() {
        List<Long> right = trees.stream().map(tree -> tree.nodes().values().stream().filter(
                n -> n.verdict(Verdict.RIGHT).filter(v -> v.outcome() == Verdict.Outcome.YES).isPresent()).count())
                .toList();
        assertThat(right.stream().mapToLong(n -> n).sum()).isEqualTo(119);
        assertThat(right.stream().filter(n -> n > 0).count()).isEqualTo(69);
        assertThat(trees.stream().flatMap(t -> t.nodes().values().stream())
                .filter(n -> n.search().state() == SearchState.SOLVED).count()).isEqualTo(119);
    }

    /** The parent of each thought is a thing of its own, so this also shows that rounds hang on what was kept. */
    @Test
    void greedySelectionOverStoredValuesIsTheLogs() {
        for (int p = 0; p < 100; p++) {
            Tree tree = trees.get(p);
            List<List<Node>> rounds = rounds(tree);
            assertThat(rounds).hasSize(4);
            for (int r = 0; r < 4; r++) {
                List<Node> sorted = new ArrayList<>(rounds.get(r));
                // A stable sort, so that equal values stay in the order in which they were proposed.
                sorted.sort(Comparator.comparingDouble((Node n) -> n.score().orElseThrow().value()).reversed());
                List<Node> best = sorted.subList(0, 5);
                JsonNode step = log.get(p).get("steps").get(r);
                assertThat(best.stream().map(n -> pathText(tree, n)))
                        .containsExactlyElementsOf(texts(step.get("select_new_ys")));
                assertThat(rounds.get(r).stream().map(n -> pathText(tree, n)))
                        .containsExactlyElementsOf(texts(step.get("new_ys")));
                if (r < 3) {
                    Set<Id> grown =
                            rounds.get(r + 1).stream().map(n -> n.thought().parent()).collect(Collectors.toSet());
                    assertThat(best.stream().map(Node::id).collect(Collectors.toSet())).containsAll(grown);
                }
                assertThat(rounds.get(r).stream().filter(n -> n.search().state() != SearchState.PRUNED))
                        .containsExactlyInAnyOrderElementsOf(best);
            }
        }
    }

    @Test
    void playbackProposesValuesAndPrunesRoundByRound() {
        int puzzle = 0;
        for (List<Edit> of : edits.values()) {
            StringBuilder expected = new StringBuilder("PA");
            for (JsonNode step : log.get(puzzle++).get("steps")) {
                expected.append("XAV").append(step.get("new_ys").size() > 5 ? "p" : "");
            }
            String story =
                    of.stream().map(Game24Test::letter).collect(Collectors.joining()).replaceAll("(.)\\1+", "$1");
            assertThat(story).startsWith(expected + "-e-");
        }
    }

    @Test
    void theTwinsOfPuzzle937GrowApart() {
        Tree tree = trees.get(37);
        List<Node> second = rounds(tree).get(1);
        Id first = second.get(12).thought().parent();
        Id twin = second.get(17).thought().parent();
        assertThat(twin).isNotEqualTo(first);
        assertThat(second.subList(12, 17).stream().map(n -> n.thought().parent())).containsOnly(first);
        assertThat(second.subList(17, 22).stream().map(n -> n.thought().parent())).containsOnly(twin);
    }

    @Test
    void readsSamplesAnswersAndTheRun() {
        Tree tree = trees.getFirst();
        RunState run = tree.liveRuns().getFirst();
        assertThat(run.run().strategy()).isEqualTo("tot-beam");
        assertThat(run.run().model()).isEqualTo("gpt-4");
        assertThat(run.run().parameters().json()).isEqualTo(
                "{\"generate\":\"propose\",\"evaluate\":\"value\",\"readings\":3,\"select\":\"greedy\",\"keep\":5,\"steps\":4}");
        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        assertThat(run.answer()).isEqualTo("(4 * 5) + (10 - 6) = 24");
        assertThat(run.chosen()).hasSize(5);
        assertThat(tree.samples()).hasSize(5);
        assertThat(FoldDoor.node(tree, run.chosen().getFirst())).satisfies(leaf -> {
            assertThat(leaf.thought().kind()).isEqualTo(Kind.ANSWER);
            assertThat(leaf.score().orElseThrow().value()).isEqualTo(60);
            assertThat(leaf.score().orElseThrow().max()).isEqualTo(60);
            assertThat(leaf.score().orElseThrow().evidence()).isEqualTo("3 x sure (20)");
        });
        for (Tree each : trees) {
            each.samples().values().forEach(s -> {
                var reading = s.reading();
                if (reading != null && reading.thought() != null) {
                    String text = FoldDoor.node(each, reading.thought()).text();
                    assertThat(text.substring(reading.from(), reading.to())).isEqualTo(reading.answer());
                }
            });
        }
    }

    @Test
    void usageIsTheDifferenceOfWhatWasUsedSoFar() {
        Usage sum = trees.stream().flatMap(t -> t.calls().values().stream()).map(c -> c.usage()).reduce(Usage.UNKNOWN,
                Usage::plus);
        JsonNode last = log.get(99).get("usage_so_far");
        assertThat(sum.output()).isEqualTo(last.get("completion_tokens").longValue());
        assertThat(sum.input()).isEqualTo(last.get("prompt_tokens").longValue());
        assertThat(trees.get(1).calls().values().iterator().next().usage().output()).isEqualTo(
                log.get(1).get("usage_so_far").get("completion_tokens").longValue()
                        - log.get(0).get("usage_so_far").get("completion_tokens").longValue());
    }

    @Test
    void readingTwiceAddsNothing() throws IOException, InterruptedException {
        try (Session session = Session.open(stored)) {
            ImportReport again = read(session);
            assertThat(again.added()).isZero();
            assertThat(again.problems()).isZero();
            assertThat(again.known()).isEqualTo(edits.values().stream().mapToLong(List::size).sum());
        }
    }

    private static String letter(Edit edit) {
        return switch (edit.change()) {
            case Change.AddThought ignored -> "A";
            case Change.AddScore ignored -> "V";
            case Change.SetSearch set when set.state() == SearchState.PRUNED -> "p";
            case Change.SetSearch set when set.state() == SearchState.EXPANDED -> "X";
            case Change.SetSearch ignored -> "e";
            case Change.AddProblem ignored -> "P";
            case Change.StartRun ignored -> "";
            default -> "-";
        };
    }

    /** The candidates of each round, in the order in which they were added. */
    private List<List<Node>> rounds(Tree tree) {
        List<List<Node>> rounds = new ArrayList<>();
        Set<Id> seen = new HashSet<>();
        for (Edit edit : edits.getOrDefault(Objects.requireNonNull(tree.problem()).id(), List.of())) {
            if (edit.change() instanceof Change.AddThought(var thought) && thought.parent() != null) {
                int depth = tree.path(thought.id()).size() - 2;
                while (rounds.size() <= depth) {
                    rounds.add(new ArrayList<>());
                }
                assertThat(seen.add(thought.id())).isTrue();
                rounds.get(depth).add(FoldDoor.node(tree, thought.id()));
            }
        }
        return rounds;
    }

    private static String pathText(Tree tree, Node node) {
        return tree.path(node.id()).stream().skip(1).map(Node::text).collect(Collectors.joining());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
    }
}
