package arborist.reason.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.reason.Asker;
import arborist.reason.Attempt;
import arborist.reason.Bed;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.RunEnded;
import arborist.reason.ScriptedModel;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Sample;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Samples are written step by step, read, judged, counted and chosen. */
class SamplesTest {
    private static final List<String> ANSWERS = List.of("1", "2", "2", "3", "2", "2", "2", "2", "2", "2");
    private final Bed bed = new Bed("?", "free");
    private final PlainAim aim = new PlainAim("?", "3");
    private final ScriptedModel model = new ScriptedModel((request, i) -> {
        Long first = request.sampling().seed();
        return "first step\nsecond step\nAnswer: " + ANSWERS.get(i + (first == null ? 0 : Math.toIntExact(first)));
    });
    private final Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim,
            text -> List.of(text.split("(?<=\n)", -1)));
    private final Request one = Request.of("?", Request.Sampling.PLAIN.seeded(0L));

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aChainIsAPathOfSteps() throws Exception {
        ChainOfThought cot = new ChainOfThought(chains, one, Kind.STEP);
        cot.grow(bed.growth);
        Attempt attempt = attempts().getFirst();
        assertThat(attempt.steps()).extracting(Node::text).containsExactly("first step", "second step", "Answer: 1");
        assertThat(attempt.steps()).allMatch(n -> n.wording().completeness() == Completeness.COMPLETE);
        assertThat(attempt.steps()).allSatisfy(n -> assertThat(n.thought().span()).isNotNull());
        assertThat(bed.tree().calls()).hasSize(1);
        assertThat(cot.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("1");
        cot.grow(bed.growth);
        assertThat(attempts()).as("it goes on where it stopped").hasSize(1);
    }

    @Test
    void theMajorityOfIndependentSamplesWins() throws Exception {
        SelfConsistency vote = new SelfConsistency(chains, one, Poll.named("none", 5), 5);
        vote.grow(bed.growth);
        assertThat(attempts()).extracting(Attempt::answer).containsExactly("1", "2", "2", "3", "2");
        assertThat(model.asked).as("one request for all").hasSize(1);
        assertThat(vote.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("2");
    }

    @Test
    void anEarlyStopDrawsNoMoreThanItsWave() throws Exception {
        new SelfConsistency(chains, one, Poll.named("window", 10), 10).grow(bed.growth);
        assertThat(attempts()).as("the second window of five agrees").hasSize(10);
        assertThat(model.asked).hasSize(2);
        assertThat(attempts().get(7).answer()).as("seeds go on where the last wave ended").isEqualTo("2");
    }

    @Test
    void anInterruptedVoteDrawsOnlyWhatIsMissing() throws Exception {
        new SelfConsistency(chains, one, Poll.named("none", 2), 2).grow(bed.growth);
        new SelfConsistency(chains, one, Poll.named("none", 5), 5).grow(bed.growth);
        assertThat(attempts()).extracting(Attempt::answer).containsExactly("1", "2", "2", "3", "2");
    }

    @Test
    void aStruckSampleDoesNotVote() throws Exception {
        SelfConsistency vote = new SelfConsistency(chains, one, Poll.named("none", 3), 3);
        vote.grow(bed.growth);
        attempts().stream().skip(1).forEach(a -> bed.say(new Change.Strike(a.sample().sample().id(), true)));
        assertThat(vote.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("1");
    }

    @Test
    void theScorerChoosesTheBestOfN() throws Exception {
        BestOfN best = new BestOfN(chains, one,
                new Judging(bed.growth, new PlainAim("?", "none"), new ByText(t -> t.endsWith("3") ? 0.9 : 0.2)), 5);
        best.grow(bed.growth);
        assertThat(best.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("3");
    }

    @Test
    void aScorerThatErrsChoosesAWrongOneOfN() throws Exception {
        BestOfN best = new BestOfN(chains, one,
                new Judging(bed.growth, new PlainAim("?", "none"), new ByText(t -> t.endsWith("2") ? 0.9 : 0.2)), 5);
        best.grow(bed.growth);
        assertThat(attempts().get(3).passes()).as("a verifier found the fourth right").isTrue();
        assertThat(best.settle(bed.tree(), bed.run.id()).answer()).as("and the scorer did not").isEqualTo("2");
    }

    @Test
    void aTroubleThatStaysEndsTheRunWithWhatItHas() throws Exception {
        SelfConsistency vote = new SelfConsistency(chains, one, Poll.named("window", 10), 10);
        new SelfConsistency(chains, one, Poll.named("none", 5), 5).grow(bed.growth);
        model.fail(new Trouble(Trouble.Kind.BUDGET, "The budget of 100 tokens is spent."));
        assertThatThrownBy(() -> vote.grow(bed.growth)).isInstanceOf(RunEnded.class)
                .hasMessage("The budget of 100 tokens is spent.");
        assertThat(vote.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("2");
    }

    @Test
    void aTroubleThatPassesLeavesAFailedSample() throws Exception {
        model.fail(new Trouble(Trouble.Kind.BROKEN, "The connection broke; run it again."));
        new SelfConsistency(chains, one, Poll.named("none", 2), 2).grow(bed.growth);
        assertThat(attempts()).extracting(a -> a.sample().sample().status())
                .containsExactly(Sample.Status.FAILED, Sample.Status.FAILED);
        assertThat(attempts().getFirst().leaf().search().reason()).isEqualTo("The connection broke; run it again.");
    }

    private List<Attempt> attempts() {
        return Attempt.of(bed.tree(), bed.run.id());
    }
}
