package arborist.reason.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.groups.Tuple.tuple;

import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Attempt;
import arborist.reason.Bed;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Critic;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.RunEnded;
import arborist.reason.ScriptedModel;
import arborist.reason.Settled;
import arborist.reason.chain.Poll;
import arborist.reason.prompt.Prompts;
import arborist.reason.prompt.Template;
import arborist.trace.Kind;
import arborist.trace.Link;
import arborist.trace.LinkType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisions hang below what they revise, and the right one of them is chosen. */
class RevisionTest {
    private final Bed bed = new Bed("?", "free");
    /** Draft 1, its revision 2, the revision of that 3, and so on; the seed says which sample it is. */
    private final ScriptedModel model = new ScriptedModel((request, i) -> "step\nAnswer: " + (i + 1
            + (request.sampling().seed() == null ? 0 : request.sampling().seed())));
    private final PlainAim aim = new PlainAim("?", "3");
    private final Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim,
            text -> List.of(text.split("(?<=\n)", -1)));
    private final Prompts prompts = (task, name) -> new Template("{question} {solution} {feedback}");
    private final Request draft = Request.of("?", Request.Sampling.PLAIN.seeded(0L));
    private final Reviser reviser = new Reviser(bed.growth, chains, aim, prompts, draft.sampling());

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void withoutAScorerTheLastRevisionStands() throws Exception {
        SequentialRevision revision = new SequentialRevision(chains, draft, reviser, null, 1, 3);
        revision.grow(bed.growth);
        assertThat(attempts()).extracting(Attempt::answer).containsExactly("1", "2", "3", "4");
        assertThat(revision.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("4");
        assertThat(ScriptedModel.text(model.asked.get(2))).as("the second revision sees the first")
                .contains("step\nAnswer: 2");
        Attempt second = attempts().get(2);
        assertThat(second.leaf().thought().kind()).isEqualTo(Kind.REVISION);
        assertThat(second.leaf().findings().links()).filteredOn(l -> l.from().equals(second.leaf().id()))
                .extracting(Link::type, Link::to)
                .containsExactly(tuple(LinkType.REVISES, attempts().get(1).leaf().id()));
    }

    @Test
    void withAScorerTheBestOfAllRoundsIsKeptThoughAVerifierFoundAnotherRight() throws Exception {
        Judging judging = new Judging(bed.growth, aim, new ByText(t -> t.endsWith("2") ? 0.9 : 0.1));
        SequentialRevision revision = new SequentialRevision(chains, draft, reviser, judging, 1, 3);
        revision.grow(bed.growth);
        assertThat(attempts().get(2).passes()).isTrue();
        Settled settled = revision.settle(bed.tree(), bed.run.id());
        assertThat(settled.answer()).isEqualTo("2");
        assertThat(settled.why()).isEqualTo("It has the best score of 4.");
    }

    /** The second has one fault and the others three: the last is not taken for the best. */
    @Test
    void whereNoneIsCorrectedTheOneWithTheFewestFaultsStands() throws Exception {
        Critic critic = new Critic() {
            @Override
            public boolean oracle() {
                return false;
            }

            @Override
            public List<String> faults(Attempt attempt) {
                return "2".equals(attempt.answer()) ? List.of("Line 1 is wrong.")
                        : List.of("Line 1 is wrong.", "Line 2 is wrong.", "Line 3 is wrong.");
            }

            @Override
            public boolean passes(Attempt attempt) {
                return false;
            }
        };
        SelfCorrection correction = new SelfCorrection(chains, draft, reviser, critic, 3);
        correction.grow(bed.growth);
        assertThat(attempts()).hasSize(4);
        Settled settled = correction.settle(bed.tree(), bed.run.id());
        assertThat(settled.answer()).isEqualTo(attempts().get(1).answer()).isEqualTo("2");
        assertThat(settled.why()).startsWith("None passed the verifier");
    }

    @Test
    void severalDraftsAreRevisedEachOnItsOwn() throws Exception {
        new SequentialRevision(chains, draft, reviser, null, 3, 2).grow(bed.growth);
        assertThat(attempts()).hasSize(9);
        assertThat(attempts().get(7).leaf().findings().links()).filteredOn(l -> l.from().equals(
                attempts().get(7).leaf().id())).extracting(Link::to)
                .containsExactly(attempts().get(4).leaf().id());
    }

    @Test
    void aVerifierStopsTheRoundsAndItsFeedbackKeepsTheRightValueToItself() throws Exception {
        SelfCorrection correction = new SelfCorrection(chains, draft, reviser, aim.critic("task"), 5);
        correction.grow(bed.growth);
        assertThat(attempts()).extracting(Attempt::answer).containsExactly("1", "2", "3");
        assertThat(correction.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("3");
        assertThat(ScriptedModel.text(model.asked.get(1))).contains("The final answer is not right: 1")
                .doesNotContain("3");
    }

    @Test
    void freshSamplesStopAtTheFirstThatPasses() throws Exception {
        FreshSamples control = new FreshSamples(chains, draft, aim.critic("task"), 10, Long.MAX_VALUE);
        control.grow(bed.growth);
        assertThat(attempts()).hasSize(3);
        assertThat(control.settle(bed.tree(), bed.run.id()).answer()).isEqualTo("3");
    }

    @Test
    void freshSamplesEndWhenAsManyTokensAreSpent() throws Exception {
        // Each sample of the script costs 10 tokens of prompt and 3 of answer.
        new FreshSamples(chains, Request.of("?", Request.Sampling.PLAIN.seeded(5L)), aim.critic("task"), 10, 20)
                .grow(bed.growth);
        assertThat(attempts()).hasSize(2);
    }

    @Test
    void lowConfidenceDrawsFreshSamplesAndHighConfidenceDoesNot() throws Exception {
        Hybrid doubtful = hybrid(0.8);
        doubtful.grow(bed.growth);
        assertThat(attempts()).as("draft and revision disagree: a half is below 0.8").hasSize(2 + 4);
        try (Bed other = new Bed("?", "free")) {
            Chains sure = new Chains(other.growth, new Asker(other.growth, model), aim,
                    text -> List.of(text.split("(?<=\n)", -1)));
            Reviser again = new Reviser(other.growth, sure, aim, prompts, draft.sampling());
            new Hybrid(new SequentialRevision(sure, draft, again, null, 1, 1), sure, draft, Poll.named("none", 4), null,
                    "auto", 2, 4, 0.5).grow(other.growth);
            assertThat(Attempt.count(other.tree(), other.run.id())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, 2", "0.7, 6"})
    void confidenceMayBeTheProbabilityOfTheTokens(double each, int attempts) throws Exception {
        model.sure(each);
        Request telling = Request.of("?", draft.sampling().telling(0));
        Reviser again = new Reviser(bed.growth, chains, aim, prompts, telling.sampling());
        new Hybrid(new SequentialRevision(chains, telling, again, null, 1, 1), chains, telling, Poll.named("none", 4),
                null, "probability", 2, 4, 0.8).grow(bed.growth);
        assertThat(attempts()).hasSize(attempts);
        assertThat(attempts().get(1).leaf().findings().scores()).singleElement()
                .satisfies(s -> assertThat(s.value()).isCloseTo(each, offset(1e-9)));
    }

    @Test
    void whereNoProbabilitiesAreToldTheRunSaysSo() {
        Hybrid blind = new Hybrid(new SequentialRevision(chains, draft, reviser, null, 1, 1), chains, draft,
                Poll.named("none", 4), null, "probability", 2, 4, 0.8);
        assertThatThrownBy(() -> blind.grow(bed.growth)).isInstanceOf(RunEnded.class)
                .hasMessageContaining("tells no log probabilities");
    }

    private Hybrid hybrid(double threshold) {
        return new Hybrid(new SequentialRevision(chains, draft, reviser, null, 1, 1), chains, draft,
                Poll.named("none", 4), null, "auto", 2, 4, threshold);
    }

    private List<Attempt> attempts() {
        return Attempt.of(bed.tree(), bed.run.id());
    }
}
