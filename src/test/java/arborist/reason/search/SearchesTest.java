package arborist.reason.search;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.Budding;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.prompt.Template;
import arborist.trace.Node;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is particular to each search, on trees that a test wrote down. */
class SearchesTest {
    private static final Map<String, Double> VALUES = Map.ofEntries(Map.entry("a", 0.9), Map.entry("b", 0.8),
            Map.entry("c", 0.3), Map.entry("a1", 0.2), Map.entry("a2", 0.1), Map.entry("b1", 0.85),
            Map.entry("b2", 0.4), Map.entry("Answer: right", 1.0), Map.entry("Answer: wrong", 0.0));
    private final Bed bed = new Bed("?", "free");
    private final PlainAim aim = new PlainAim("?", "right");
    private final Budding budding = new Budding(bed.growth, n -> switch (n.text()) {
        case "?" -> List.of("a", "b", "c");
        case "a" -> List.of("a1", "a2");
        case "b" -> List.of("b1", "b2");
        case "b1" -> List.of("Answer: right");
        case "a1", "a2", "b2", "c" -> List.of("Answer: wrong");
        default -> List.of();
    });
    private final ScriptedModel model = new ScriptedModel(
            (request, i) -> "on\nAnswer: " + (request.begun().contains("b1") ? "right" : "wrong"));
    private final Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim,
            text -> List.of(text.split("(?<=\n)", -1)));
    private final Judging judging =
            new Judging(bed.growth, aim, new ByText(text -> VALUES.getOrDefault(text, 0.5)));
    private final Searching search = new Searching(bed.growth, budding, judging, chains, aim);
    private final Rollouts rollouts = new Rollouts(bed.growth, chains, judging, aim,
            (task, name) -> new Template("{question}"), Request.Sampling.PLAIN, "\n");

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void bestFirstAlwaysOpensTheBestOpenThought() throws Exception {
        new BestFirst(search, 10, 4, 1).grow(bed.growth);
        assertThat(budding.expanded).as("a looks best, its children do not, so b comes next; then b1, and it is done")
                .containsExactly("?", "a", "b", "b1");
        Settled settled = search.best(bed.tree());
        assertThat(settled.answer()).isEqualTo("right");
        assertThat(bed.node("Answer: right").search().state()).isEqualTo(SearchState.SOLVED);
    }

    /** Else every scorer would look as good as the verifier on tasks that can be checked. */
    @Test
    void aSearchGoesByItsScorerAndNotByWhatAVerifierFound() throws Exception {
        Judging fooled = new Judging(bed.growth, aim, new ByText(text -> switch (text) {
            case "Answer: right" -> 0.6;
            case "Answer: wrong" -> 0.8;
            case "b", "b1" -> 0.9;
            default -> 0.5;
        }));
        Searching search = new Searching(bed.growth, budding, fooled, chains, aim);
        new BestFirst(search, 10, 4, 0.95).grow(bed.growth);
        assertThat(budding.expanded).as("a right solution that its scorer doubts does not end it").startsWith("?", "b",
                "b1").contains("a", "c");
        Settled settled = search.best(bed.tree());
        assertThat(settled.answer()).isEqualTo("wrong");
        assertThat(settled.why()).matches("It has the best score of \\d+\\.");
    }

    @Test
    void aSolutionThatAPersonMarksAsSolvedEndsABestFirstSearch() throws Exception {
        new BestFirst(search, 1, 4, 2).grow(bed.growth);
        bed.say(new arborist.trace.Change.SetSearch(bed.node("c").id(), SearchState.SOLVED, null, true));
        new BestFirst(search, 10, 4, 2).grow(bed.growth);
        assertThat(budding.expanded).containsExactly("?");
    }

    @Test
    void bestFirstStopsAfterSoManyExpansions() throws Exception {
        new BestFirst(search, 2, 4, 1).grow(bed.growth);
        assertThat(budding.expanded).containsExactly("?", "a");
    }

    @Test
    void whatSaysTheSameAsAThoughtBesideItWaitsForAllOthers() throws Exception {
        Budding alike = new Budding(bed.growth, n -> switch (n.text()) {
            case "?" -> List.of("a", "a\n", "b");
            case "a", "a\n" -> List.of("a1", "a1", "a1");
            case "b" -> List.of("b1");
            case "a1", "b1" -> List.of("Answer: right");
            default -> List.of();
        });
        Searching search = new Searching(bed.growth, alike, judging, chains, aim);
        new BestFirst(search, 4, 4, 1).grow(bed.growth);
        assertThat(alike.expanded).as("the second a has the value of the first, but b is another thought")
                .containsExactly("?", "a", "b", "b1");
    }

    @Test
    void aBeamKeepsDifferentThoughtsAndSaysWhyItDropsTheOthers() throws Exception {
        Budding alike = new Budding(bed.growth, n -> n.text().equals("?") ? List.of("a", "a", "c", "b") : List.of());
        Searching search = new Searching(bed.growth, alike, judging, chains, aim);
        new BeamSearch(search, 3, 1).grow(bed.growth);
        List<Node> grown = bed.tree().children(bed.growth.look().start());
        assertThat(grown).extracting(n -> n.search().state()).containsExactly(SearchState.OPEN, SearchState.PRUNED,
                SearchState.OPEN, SearchState.OPEN);
        assertThat(grown.get(1).search().reason()).isEqualTo("a thought beside it says the same");
        new BeamSearch(search, 4, 1).grow(bed.growth);
        assertThat(bed.tree().children(bed.growth.look().start()).get(1).search().state())
                .as("where there is room for it, it is kept, as in the authors' logs").isEqualTo(SearchState.OPEN);
    }

    @Test
    void lookAheadRollsOutComesBackAndPrunes() throws Exception {
        new LookAhead(search, rollouts, 4, 0.5, 1).grow(bed.growth);
        Sight sight = bed.growth.look();
        // From a, b and c every rollout ends wrong, so all three are pruned, and nothing is left.
        assertThat(budding.expanded).containsExactly("?");
        assertThat(List.of("a", "b", "c")).allSatisfy(text -> {
            Node node = bed.node(text);
            assertThat(node.search().state()).isEqualTo(SearchState.PRUNED);
            assertThat(node.search().reason()).isEqualTo("scores below 0.5");
            List<Node> rolled = sight.tree().children(node.id());
            assertThat(rolled).singleElement().satisfies(top -> {
                assertThat(top.thought().kind()).isEqualTo(Sight.ROLLOUT);
                assertThat(top.search().state()).isEqualTo(SearchState.PRUNED);
                assertThat(top.search().reason()).isEqualTo("rolled out, and come back");
            });
            assertThat(sight.children(node)).as("the search does not go on from what was played").isEmpty();
        });
    }

    @Test
    void lookAheadGoesDownWhereARolloutEndsWellAndBacktracksFromDeadEnds() throws Exception {
        // With no threshold nothing is pruned: it goes down into a, finds both ways wrong, and comes back for b.
        new LookAhead(search, rollouts, 4, 0, 1).grow(bed.growth);
        assertThat(budding.expanded).startsWith("?", "a").contains("b", "b1").doesNotContain("c");
        assertThat(bed.node("a").search().state()).isEqualTo(SearchState.DEAD_END);
        assertThat(bed.node("a").search().reason()).isEqualTo("All that follows was tried.");
        assertThat(search.best(bed.tree()).answer()).isEqualTo("right");
    }

    /** A grade of 1 of 10 is the worst, also where it stands on a rollout beside what the search itself judged. */
    @Test
    void whatIsRolledOutIsHeldAgainstWhatWasSearchedOnOneScale() throws Exception {
        Evaluator grades = new Evaluator() {
            @Override
            public Scorer scorer() {
                return new Scorer("grades", "1", false);
            }

            @Override
            public double sure() {
                return 9;
            }

            @Override
            public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) {
                return thoughts.stream().map(
                        n -> new Evaluation(n.text().equals("Answer: right") ? 10 : 2, 1.0, 10.0, 1, "graded"))
                        .toList();
            }
        };
        Judging judging = new Judging(bed.growth, aim, grades);
        Searching search = new Searching(bed.growth, budding, judging, chains, aim);
        Rollouts rollouts = new Rollouts(bed.growth, chains, judging, aim,
                (task, name) -> new Template("{question}"), Request.Sampling.PLAIN, "\n");
        new LookAhead(search, rollouts, 4, 0, 1).grow(bed.growth);
        assertThat(search.best(bed.tree()).answer()).isEqualTo("right");
        assertThat(bed.tree().nodes().values().stream().flatMap(n -> n.score().stream()))
                .isNotEmpty().allSatisfy(score -> assertThat(score.value()).isBetween(0.0, 1.0));
    }

    @Test
    void everySubtreeOfADiverseSearchFollowsItsOwnBestChild() throws Exception {
        new DiverseVerifier(search, search, 4).grow(bed.growth);
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "a", "b", "c", "a1", "b1");
        assertThat(bed.node("a2").search().state()).isEqualTo(SearchState.PRUNED);
        assertThat(bed.node("b2").search().state()).isEqualTo(SearchState.PRUNED);
        assertThat(search.best(bed.tree()).answer()).isEqualTo("right");
    }

    @Test
    void goingOnChangesNothingOnceASearchIsDone() throws Exception {
        new BestFirst(search, 10, 4, 1).grow(bed.growth);
        long clock = bed.tree().clock();
        new BestFirst(search, 10, 4, 1).grow(bed.growth);
        assertThat(bed.tree().clock()).isEqualTo(clock);
    }
}
