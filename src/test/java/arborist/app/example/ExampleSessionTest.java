package arborist.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example looks like a real search, says what it is, and teaches that a near 24 is not a reachable one. */
class ExampleSessionTest {
    private final List<Submission> submissions = new ExampleSession("test").submissions();
    private final List<Tree> trees = submissions.stream().map(ExampleSessionTest::tree).toList();

    @Test
    void twoMakingsAreEqualAndNoIdIsUsedTwice() {
        assertThat(new ExampleSession("test").submissions()).isEqualTo(submissions);
        Set<Id> ids = new HashSet<>();
        submissions.forEach(s -> s.drafts().forEach(d -> assertThat(ids.add(d.id())).isTrue()));
    }

    @Test
    void itSaysThatAProgramMadeIt() {
        assertThat(submissions).allMatch(s -> s.author().role() == Author.Role.PROGRAM);
        for (Tree tree : trees) {
            assertThat(Objects.requireNonNull(tree.problem()).title())
                    .endsWith("(exact solver)");
            assertThat(tree.liveRuns()).allMatch(r -> "exact solver".equals(r.run().model()));
        }
    }

    @Test
    void theQuestionIsASentence() {
        assertThat(trees.getFirst().liveRoots().getFirst().text())
                .isEqualTo("Use 4, 5, 6 and 10, each once, with + - * / to make 24.");
    }

    @Test
    void nothingInItIsLostToAnEditThatMeansNothing() {
        for (int i = 0; i < trees.size(); i++) {
            long thoughts = submissions.get(i).drafts().stream().map(Draft::change)
                    .filter(Change.AddThought.class::isInstance).count();
            assertThat(trees.get(i).nodes()).hasSize((int) thoughts);
            assertThat(trees.get(i).liveRoots()).hasSize(1);
        }
    }

    @Test
    void everyPrunedAndDeadThoughtSaysWhyAndNoStepIsLeftOpen() {
        for (Tree tree : trees) {
            for (Node node : tree.nodes().values()) {
                assertThat(node.search().state()).isNotEqualTo(SearchState.OPEN);
                if (node.search().state() == SearchState.PRUNED || node.search().state() == SearchState.DEAD_END) {
                    assertThat(node.search().reason()).isNotBlank();
                }
                if (node.thought().kind().equals(Kind.STEP)) {
                    assertThat(node.score()).isPresent();
                    assertThat(node.verdict(Verdict.VALID)).map(Verdict::outcome).contains(Verdict.Outcome.YES);
                    assertThat(node.verdict(Verdict.REACHABLE)).isPresent();
                }
            }
        }
    }

    @Test
    void theFirstPuzzleIsLostByNearnessAndThenSolvedExactly() {
        List<RunState> runs = trees.getFirst().liveRuns();
        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).answer()).isNull();
        assertThat(runs.get(0).reason()).isNotBlank();
        assertThat(runs.get(1).answer()).endsWith("= 24");
        Node trap = trees.getFirst().nodes().values().stream()
                .filter(n -> runs.get(0).run().id().equals(n.thought().run()) && n.text().startsWith("4 * 6 = 24"))
                .findFirst()
                .orElseThrow();
        assertThat(trap.note()).isNotBlank();
        assertThat(trap.score().orElseThrow().value()).isEqualTo(1);
        assertThat(trap.verdict(Verdict.REACHABLE)).map(Verdict::outcome).contains(Verdict.Outcome.NO);
    }

    @Test
    void solvedOnesHaveAnAnswerAndTheHopelessOneADeadRoot() {
        for (Tree tree : trees) {
            RunState newest = tree.liveRuns().getLast();
            boolean hopeless = Objects.requireNonNull(tree.problem()).title().startsWith("7 7 8 13");
            assertThat(newest.answer() == null).isEqualTo(hopeless);
            assertThat(newest.chosen())
                    .allMatch(id -> tree.live(id).orElseThrow().search().state() == SearchState.SOLVED);
            assertThat(tree.liveRoots().getFirst().search().state())
                    .isEqualTo(hopeless ? SearchState.DEAD_END : SearchState.EXPANDED);
        }
        assertThat(trees).anyMatch(t -> t.liveRuns().getLast().answer() == null);
    }

    static Tree tree(Submission submission) {
        List<Edit> edits = new ArrayList<>();
        for (Draft draft : submission.drafts()) {
            edits.add(new Edit(draft.id(), draft.problem(), edits.size() + 1L, submission.group(), submission.author(),
                    Instant.EPOCH, draft.change(), null));
        }
        return Tree.EMPTY.apply(edits);
    }
}
