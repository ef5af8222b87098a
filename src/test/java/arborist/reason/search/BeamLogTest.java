package arborist.reason.search;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.Chains;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.Generator;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.Sight;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our beam search, given the proposals and values of the real log, keeps what the log kept: 100 puzzles of four rounds each. */
class BeamLogTest {
    private static final int KEPT = 5;
    private static final int ROUNDS = 4;

    @Test
    void keepsWhatTheLogKept(@TempDir Path folder) throws Exception {
        Path file = Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json");
        JsonNode log = new JsonMapper().readTree(file.toFile());
        int rounds = 0;
        try (Session session = Session.create(folder.resolve("log.arborist"))) {
            var _ = new Importer(session, (e, p) -> CompletableFuture.failedFuture(new AssertionError()), "ada")
                    .read(file, Formats.standard("test").detect(file));
            List<ProblemRow> rows = session.problems(0, 1_000).join();
            for (int i = 0; i < rows.size(); i++) {
                List<List<String>> kept = kept(session.tree(rows.get(i).id()).join());
                JsonNode steps = log.get(i).get("steps");
                for (int round = 0; round < ROUNDS; round++) {
                    assertThat(kept.get(round)).as("puzzle %d, round %d", i, round + 1)
                            .containsExactlyElementsOf(texts(steps.get(round).get("select_new_ys")));
                    rounds++;
                }
            }
        }
        assertThat(rounds).isEqualTo(400);
    }

    /** What our search keeps in each round, as the whole text of the path, in its order. */
    private static List<List<String>> kept(Tree log) throws Exception {
        try (Bed bed = new Bed("24", "game24")) {
            Map<Id, Id> logged = new ConcurrentHashMap<>(Map.of(bed.root, log.liveRoots().getFirst().id()));
            Aim aim = new PlainAim("24", "no line of the log is a whole solution to this aim");
            Judging judging = new Judging(bed.growth, aim, new Values(log, logged));
            Searching search = new Searching(bed.growth, new Proposals(bed, log, logged), judging,
                    new Chains(bed.growth, new Asker(bed.growth, new ScriptedModel((r, n) -> "")), aim, List::of), aim);
            new BeamSearch(search, KEPT, ROUNDS).grow(bed.growth);
            Sight sight = bed.growth.look();
            List<List<String>> kept = new ArrayList<>();
            List<Node> beam = List.of(bed.start());
            for (int round = 0; round < ROUNDS; round++) {
                beam = judging.ranked(sight, beam.stream().flatMap(n -> sight.children(n).stream())
                        .filter(n -> n.search().state() != SearchState.PRUNED).toList());
                kept.add(beam.stream().map(n -> sight.steps(n).stream().map(Node::text)
                        .collect(Collectors.joining())).toList());
            }
            return kept;
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The log's candidates below the log's own thought. */
    private record Proposals(Bed bed, Tree log, Map<Id, Id> logged) implements Generator {
        @Override
        public void expand(Sight sight, Node node) {
            for (Node child : log.children(Objects.requireNonNull(logged.get(node.id())))) {
                Id id = Id.random();
                logged.put(id, child.id());
                var _ = bed.growth.tell(new Change.AddThought(
                        Thought.of(id, bed.problem, node.id(), bed.run.id(), Kind.STEP, child.text())));
            }
            var _ = bed.growth.tell(new Change.SetSearch(node.id(), SearchState.EXPANDED, null));
        }
    }

    /** The log's values. */
    private record Values(Tree log, Map<Id, Id> logged) implements Evaluator {
        @Override
        public Scorer scorer() {
            return new Scorer("log", "", false);
        }

        @Override
        public double sure() {
            return Double.MAX_VALUE;
        }

        @Override
        public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) {
            return thoughts.stream().map(n -> log.node(Objects.requireNonNull(logged.get(n.id()))))
                    .map(n -> new Evaluation(Objects.requireNonNull(n).score().orElseThrow().value(), null, null, 3,
                            "log"))
                    .toList();
        }
    }
}
