package arborist.vote;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.vote.set.ProblemFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A right answer that a wrong step led to counts as right, and everybody who looks is told of the step. */
class LuckTest {
    private static final Id PROBLEM = new Id(1, 0);
    private static final Id ROOT = new Id(1, 1);
    private static final Id RUN = new Id(2, 0);

    private final List<Edit> edits = new ArrayList<>();
    private Opinions opinions = Opinions.NONE;

    LuckTest() {
        edit(new Change.AddProblem(new Problem(PROBLEM, "sum", "3 + 4", List.of("7"), "free", null, null, null,
                Attributes.NONE)));
        edit(new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "3 + 4")));
        edit(new Change.StartRun(new Run(RUN, PROBLEM, "self-consistency", Attributes.NONE, null, null, "m", 1L, null,
                "test", false, Attributes.NONE)));
    }

    @Test
    void theFirstWrongStepIsNamedWithItsEvidence() {
        Id leaf = sample(0, ROOT, "7", "3 + 4 = 8", "8 - 1 = 7", "Answer: 7");
        verdict(new Id(10, 0), Verdict.VALID, Verdict.Outcome.NO, "3 + 4 = 8, but that is 7");
        verdict(new Id(10, 1), Verdict.VALID, Verdict.Outcome.NO, "not what is asked");
        Luck luck = voter(0).luck().orElseThrow();
        assertThat(luck).isEqualTo(
                new Luck(new Slip(new Id(10, 0), 1, "3 + 4 = 8", Slip.Kind.INVALID, "3 + 4 = 8, but that is 7",
                        List.of(), List.of())));
        assertThat(luck.says()).isEqualTo("Right by luck: step 1 is wrong.");
        assertThat(luck.why()).contains("a false positive", "3 + 4 = 8, but that is 7");
        assertThat(voter(0).isRight()).as("the vote looks at answers alone").isTrue();
        assertThat(figures().lucky()).isEqualTo(1);

        // In the tree it is told once a verifier has found the answer right.
        assertThat(Luck.of(tree(), node(leaf))).isEmpty();
        verdict(leaf, Verdict.RIGHT, Verdict.Outcome.YES, "compared");
        assertThat(Luck.of(tree(), node(leaf))).contains(luck);
    }

    @Test
    void aStepThatNoRightAnswerCouldFollowIsLuckToo() {
        sample(0, ROOT, "7", "Take the 3 twice.", "Answer: 7");
        verdict(new Id(10, 0), Verdict.REACHABLE, Verdict.Outcome.NO, "");
        assertThat(voter(0).luck().orElseThrow().says())
                .isEqualTo("Right by luck: after step 1 no right answer could follow.");
    }

    @Test
    void aWrongAnswerIsNoLuckAndNeitherIsARightWay() {
        sample(0, ROOT, "8", "3 + 4 = 8", "Answer: 8");
        verdict(new Id(10, 0), Verdict.VALID, Verdict.Outcome.NO, "but that is 7");
        sample(1, ROOT, "7", "3 + 4 = 7", "Answer: 7");
        verdict(new Id(11, 0), Verdict.VALID, Verdict.Outcome.YES, "");
        assertThat(voter(0).luck()).isEmpty();
        assertThat(voter(0).slip().orElseThrow().step()).as("where the wrong one went wrong is known").isEqualTo(1);
        assertThat(voter(1).luck()).isEmpty();
        assertThat(figures().lucky()).isZero();
    }

    @Test
    void whoeverMendsAWrongAttemptWasNotLucky() {
        Id first = sample(0, ROOT, "8", "3 + 4 = 8", "Answer: 8");
        verdict(new Id(10, 0), Verdict.VALID, Verdict.Outcome.NO, "but that is 7");
        sample(1, first, "7", "Answer: 7");
        assertThat(voter(1).isRight()).isTrue();
        assertThat(voter(1).luck()).as("the wrong step belongs to the attempt before").isEmpty();
    }

    @Test
    void aStepThatPeopleCallWrongMakesItLuckAndIsTold() {
        Id leaf = sample(0, ROOT, "7", "Take the larger number twice.", "3 + 4 = 7", "Answer: 7");
        assertThat(voter(0).luck()).isEmpty();
        called(Map.of(new Id(10, 0), List.of("ada", "ben")), Map.of());
        Luck luck = voter(0).luck().orElseThrow();
        assertThat(luck.says()).isEqualTo("Right by luck: step 1 was labelled wrong by ada, ben.");
        assertThat(voter(0).isRight()).isTrue();
        assertThat(figures().lucky()).isEqualTo(1);

        verdict(leaf, Verdict.RIGHT, Verdict.Outcome.YES, "compared");
        assertThat(Luck.of(tree(), node(leaf))).as("who is to see no labels is told nothing by them").isEmpty();
        assertThat(Luck.of(tree(), node(leaf), opinions)).contains(luck);

        verdict(new Id(10, 0), Verdict.VALID, Verdict.Outcome.YES, "");
        assertThat(voter(0).luck().orElseThrow().why()).as("both are told").contains("calculator found it valid");
    }

    @Test
    void aVerifiersWordStandsAgainstALabelAndBothAreTold() {
        sample(0, ROOT, "7", "3 + 4 = 8", "8 - 1 = 7", "Answer: 7");
        verdict(new Id(10, 0), Verdict.VALID, Verdict.Outcome.NO, "3 + 4 = 8, but that is 7");
        called(Map.of(), Map.of(new Id(10, 0), List.of("ada")));
        assertThat(voter(0).luck().orElseThrow().says()).isEqualTo("Right by luck: step 1 is wrong.");
        assertThat(voter(0).luck().orElseThrow().why()).contains("that is 7", "ada labelled it right");
        called(Map.of(new Id(10, 0), List.of("ben")), Map.of());
        assertThat(voter(0).luck().orElseThrow().why()).contains("Labelled wrong by ben as well.");
    }

    @Test
    void theFirstWrongStepCountsWhoeverSaysSo() {
        sample(0, ROOT, "7", "Take both.", "3 + 4 = 8", "8 - 1 = 7", "Answer: 7");
        verdict(new Id(10, 1), Verdict.VALID, Verdict.Outcome.NO, "but that is 7");
        called(Map.of(new Id(10, 2), List.of("ada")), Map.of());
        assertThat(voter(0).slip().orElseThrow().step()).isEqualTo(2);
        called(Map.of(new Id(10, 0), List.of("ada")), Map.of());
        assertThat(voter(0).slip().orElseThrow().kind()).isEqualTo(Slip.Kind.LABELLED);
        assertThat(voter(0).slip().orElseThrow().step()).isEqualTo(1);
    }

    private void called(Map<Id, List<String>> wrong, Map<Id, List<String>> right) {
        opinions = new Opinions(wrong, right);
    }

    private ProblemFigures figures() {
        return ProblemFigures.of(vote(), null, null, false);
    }

    private Voter voter(int place) {
        return vote().voters().get(place);
    }

    private Vote vote() {
        return new VoteReader(Forms::of, Equality.plain(), tree -> opinions).at(tree(), null, null).orElseThrow();
    }

    private Tree tree() {
        return Tree.EMPTY.apply(edits);
    }

    private Node node(Id id) {
        return Objects.requireNonNull(tree().node(id));
    }

    /** The thought of step n of sample m is {@code (10 + m, n)}. */
    private Id sample(int index, Id below, String answer, String... steps) {
        Id above = below;
        for (int i = 0; i < steps.length; i++) {
            Id step = new Id(10 + index, i);
            edit(new Change.AddThought(Thought.of(step, PROBLEM, above, RUN, Kind.STEP, steps[i])));
            above = step;
        }
        Id sample = new Id(5, index);
        edit(new Change.AddSample(new Sample(sample, RUN, above, index, Sample.Status.COMPLETE)));
        edit(new Change.ReadAnswer(sample, new AnswerReading(answer, "A:", null, 0, 0)));
        return above;
    }

    private void verdict(Id thought, String aspect, Verdict.Outcome outcome, String evidence) {
        edit(new Change.AddVerdict(new Verdict(Id.random(), thought, "calculator", "1", aspect, outcome, evidence,
                TextVersion.of(node(thought).text()), false)));
    }

    private void edit(Change change) {
        edits.add(new Edit(Id.random(), PROBLEM, edits.size() + 1L, Id.random(),
                new Author(Author.Role.STRATEGY, "self-consistency", null), Instant.EPOCH, change, null));
    }
}
