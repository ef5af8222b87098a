package arborist.reason.search;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.Budding;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.Strategy;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The beam keeps the best few, and follows what a person does between two rounds. */
class BeamSearchTest {
    private final Bed bed = new Bed("?", "free");
    private final PlainAim aim = new PlainAim("?", "right");
    /** Seven children, "1" to "7" behind the parent's text, of which the last are the best. */
    private final Budding budding = new Budding(bed.growth,
            n -> IntStream.rangeClosed(1, 7).mapToObj(i -> n.text() + i).toList());
    private final Judging judging =
            new Judging(bed.growth, aim, new ByText(t -> (t.charAt(t.length() - 1) - '0') / 10.0));
    private final Searching search = new Searching(bed.growth, budding, judging,
            new Chains(bed.growth, new Asker(bed.growth, new ScriptedModel((r, i) -> "")), aim, List::of), aim);

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void keepsTheBestOfEachDepth() throws Exception {
        new BeamSearch(search, 2, 2).grow(bed.growth);
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "?7", "?6");
        assertThat(kept()).containsExactlyInAnyOrder("?", "?7", "?6", "?77", "?67");
        assertThat(bed.node("?5").search()).satisfies(s -> {
            assertThat(s.state()).isEqualTo(SearchState.PRUNED);
            assertThat(s.reason()).isEqualTo("rank 3 of 7, keep 2");
            assertThat(s.byPerson()).isFalse();
        });
    }

    @Test
    void runningItAgainChangesNothing() throws Exception {
        new BeamSearch(search, 2, 3).grow(bed.growth);
        long clock = bed.tree().clock();
        new BeamSearch(search, 2, 3).grow(bed.growth);
        assertThat(bed.tree().clock()).isEqualTo(clock);
    }

    @Test
    void aDroppedThoughtThatAPersonRaisesIsGrownAndTheDisplacedOneIsNot() throws Exception {
        pausedAfterFirstRound(() -> bed.rescore(bed.node("?2"), 0.9));
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "?7", "?2");
        assertThat(bed.node("?6").search().state()).isEqualTo(SearchState.PRUNED);
        assertThat(bed.node("?2").search().state()).isEqualTo(SearchState.EXPANDED);
    }

    @Test
    void aThoughtThatAPersonPrunesIsLeftForTheNextBest() throws Exception {
        pausedAfterFirstRound(
                () -> bed.say(new Change.SetSearch(bed.node("?7").id(), SearchState.PRUNED, null, true)));
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "?6", "?5");
        assertThat(bed.node("?7").search().state()).isEqualTo(SearchState.PRUNED);
    }

    @Test
    void aThoughtThatAPersonRestoresStaysWhateverItsScore() throws Exception {
        pausedAfterFirstRound(() -> bed.say(new Change.SetSearch(bed.node("?1").id(), SearchState.OPEN, null, true)));
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "?1", "?7");
    }

    @Test
    void aThoughtThatAPersonWroteIsJudgedAndGrown() throws Exception {
        pausedAfterFirstRound(() -> bed.say(new Change.AddThought(
                Thought.of(Id.random(), bed.problem, bed.root, null, Kind.STEP, "mine9"))));
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "mine9", "?7");
        assertThat(judging.scored(bed.growth.look(), bed.node("mine9"))).isTrue();
    }

    @Test
    void aRewrittenThoughtIsJudgedAnew() throws Exception {
        pausedAfterFirstRound(() -> bed.say(new Change.Rewrite(bed.node("?1").id(), "new8")));
        assertThat(budding.expanded).containsExactlyInAnyOrder("?", "new8", "?7");
    }

    private void pausedAfterFirstRound(Runnable meanwhile) throws Exception {
        Strategy beam = new BeamSearch(search, 2, 2);
        bed.gate.step();
        Thread run = Thread.ofVirtual().start(() -> {
            try {
                beam.grow(bed.growth);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        while (!bed.gate.stands()) {
            Thread.sleep(5);
        }
        assertThat(kept()).containsExactlyInAnyOrder("?", "?7", "?6");
        meanwhile.run();
        bed.gate.goOn();
        run.join();
    }

    private List<String> kept() {
        return bed.tree().nodes().values().stream().filter(n -> n.search().state() != SearchState.PRUNED)
                .map(Node::text).toList();
    }
}
