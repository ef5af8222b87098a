package arborist.vote;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.answer.formula.Prover;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a tree's samples come to as a vote. */
class VoteReaderTest {
    private static final Id PROBLEM = new Id(1, 0);
    private static final Id ROOT = new Id(1, 1);

    private final List<Change> changes = new ArrayList<>();
    private int samples;

    @Test
    void aProblemWithoutSamplesHasNoVote() {
        begin("18");
        assertThat(VoteReader.read(tree(), Forms::of)).isEmpty();
        assertThat(VoteReader.read(Tree.EMPTY, Forms::of)).isEmpty();
    }

    @Test
    void runsVoteTogetherInTheirOrderAndTellTheirSettings() {
        begin("18");
        run(2, "b");
        run(3, "a");
        sample(3, "A: 18", "18");
        sample(2, "A: 20", "20");
        Vote vote = vote();
        assertThat(vote.voters().stream().map(v -> v.ballot().answer().orElseThrow())).containsExactly("20", "18");
        assertThat(vote.voters().stream().map(v -> v.ballot().index())).containsExactly(0, 1);
        assertThat(vote.voters().stream().map(Voter::setting).distinct()).hasSize(2);
        assertThat(vote.voters().stream().map(Voter::length)).containsExactly(5, 5);
    }

    @Test
    void theVerdictJudgesElseTheKnownAnswer() {
        begin("18");
        run(2, "a");
        sample(2, "A: $18.00", "$18.00");
        verdict(sample(2, "A: 18", "18"), Verdict.Outcome.NO);
        verdict(sample(2, "A: 20", "20"), Verdict.Outcome.YES);
        verdict(sample(2, "A: 20", "20"), Verdict.Outcome.UNDECIDED);
        assertThat(truths()).containsExactly(Voter.Truth.RIGHT, Voter.Truth.WRONG, Voter.Truth.RIGHT,
                Voter.Truth.WRONG);
    }

    @Test
    void anAnswerThatAPersonReadIsJudgedAnew() {
        begin("18");
        run(2, "a");
        Id leaf = sample(2, "It is 18, of 20", "20");
        verdict(leaf, Verdict.Outcome.NO);
        assertThat(truths()).containsExactly(Voter.Truth.WRONG);
        changes.add(new Change.ReadAnswer(new Id(5, samples), new AnswerReading("18", "person", leaf, 6, 8)));
        assertThat(truths()).containsExactly(Voter.Truth.RIGHT);
    }

    @Test
    void withoutAnyJudgementNothingIsRightOrWrong() {
        begin(null);
        run(2, "a");
        sample(2, "A: 20", "20");
        Id none = sample(2, "I do not know.", null);
        assertThat(vote().judged()).isFalse();
        assertThat(truths()).containsExactly(Voter.Truth.UNKNOWN, Voter.Truth.UNKNOWN);
        verdict(none, Verdict.Outcome.NO);
        assertThat(vote().judged()).isTrue();
    }

    @Test
    void aRightAnswerThatWasNotReadIsFoundWhereItStandsAsAnAnswer() {
        begin("18");
        run(2, "a");
        sample(2, "The answer is 18. That leaves 3 days.", "3");
        sample(2, "16 - 7 = 9\nShe makes 18 dollars on 3 days.", "3");
        sample(2, "9 * 2 = 18\nThat leaves 18 - 15 = 3", "3");
        sample(2, "9 * 2 = 18\nShe has much.", null);
        sample(2, "9 * 2 = 18\nShe has 7.\nThat is much.", null);
        sample(2, "\\boxed{18}, or rather \\boxed{3}", "3");
        sample(2, "A: 18", "18");
        assertThat(vote().voters().stream().map(v -> v.missed().orElse("-")))
                .containsExactly("18", "18", "-", "18", "-", "18", "-");
    }

    @Test
    void aSampleThatWasFoundRightAndNotReadIsMissedWhateverIsKnown() {
        begin(null);
        run(2, "a");
        verdict(sample(2, "4 + 8 = 12\n12 * 2 = 24", null), Verdict.Outcome.YES);
        verdict(sample(2, "24 - 1 = 23", null), Verdict.Outcome.NO);
        assertThat(vote().voters().stream().map(v -> v.missed().orElse("-"))).containsExactly("12 * 2 = 24", "-");
    }

    @Test
    void struckAndPrunedSamplesDoNotVote() {
        begin("18");
        run(2, "a");
        sample(2, "A: 18", "18");
        changes.add(new Change.Strike(new Id(5, samples), true));
        Id pruned = sample(2, "A: 18", "18");
        changes.add(new Change.SetSearch(pruned, SearchState.PRUNED, null, true));
        sample(2, "A: 20", "20");
        assertThat(vote().voters().stream().map(v -> v.ballot().standing())).containsExactly(
                Ballot.Standing.STRUCK, Ballot.Standing.STRUCK, Ballot.Standing.VOTES);
        assertThat(vote().spent()).hasSize(1);
    }

    @Test
    void scoresComeByScorerInTheOrderOfTheStepsAndProbabilitiesApart() {
        begin("18");
        run(2, "a");
        Id first = thought(ROOT, "9 * 2 = 18");
        score(first, "critic", 0.4, 0.0, 1.0, true);
        score(first, "critic", 0.5, 0.0, 1.0, true);
        score(first, "other", 3, null, null, false);
        Id leaf = thought(first, "A: 18");
        score(leaf, "critic", 0.9, 0.0, 1.0, true);
        score(leaf, Scorer.MEAN_PROBABILITY, 0.7, 0.0, 1.0, true);
        add(2, leaf, "18");
        Voter voter = vote().voters().getFirst();
        assertThat(voter.scores().get("critic")).isEqualTo(new StepScores(List.of(0.5, 0.9), true));
        assertThat(voter.scores().get("other")).isEqualTo(new StepScores(List.of(-3.0), false));
        assertThat(voter.scores()).hasSize(2);
        assertThat(voter.probability()).hasValue(0.7);
        assertThat(voter.length()).isEqualTo("9 * 2 = 18A: 18".length());
        Rules rules = Rules.of(vote(), "other");
        assertThat(rules.refused().keySet()).containsExactlyInAnyOrder("weighted-sum", "best-of-n-product");
        assertThat(rules.ready().keySet()).contains("majority", "best-of-n-last", "weighted-length", "weighted-logprob")
                .doesNotContain("user", "weighted-sum");
    }

    @Test
    void aPersonsChoiceIsAnAnswer() {
        begin("18");
        run(2, "a");
        sample(2, "A: 20", "20");
        sample(2, "A: 18", "18");
        changes.add(new Change.Choose(PROBLEM, WhatIf.ANSWER, "\"18\""));
        Rule user = Rules.of(vote(), null).rule("user").orElseThrow();
        assertThat(user.choose(vote().tally()).winner().orElseThrow().answer()).isEqualTo("18");
        changes.add(new Change.Choose(PROBLEM, WhatIf.ANSWER, "{"));
        assertThat(vote().whatIf().answer()).isEmpty();
    }

    @Test
    void whatAPersonAsksForChangesTheCount() {
        begin("18");
        run(2, "a");
        for (String answer : List.of("20", "18", "about eighteen", "20", "18", "18.0")) {
            sample(2, "A: " + answer, answer);
        }
        assertThat(groups()).containsExactly("20 2", "18 3", "about eighteen 1");
        changes.add(new Change.Choose(PROBLEM, WhatIf.MERGED, "[[\"18\",\"about eighteen\"]]"));
        assertThat(groups()).containsExactly("20 2", "18 4");
        changes.add(new Change.Choose(PROBLEM, WhatIf.APART, "[\"18.0\"]"));
        assertThat(groups()).containsExactly("20 2", "18 3", "18.0 1");
        changes.add(new Change.Choose(PROBLEM, WhatIf.UNTIL, WhatIf.value(new Until("fixed", 2))));
        assertThat(groups()).containsExactly("20 1", "18 1");
        assertThat(vote().voters()).hasSize(2);
        assertThat(vote().whatIf().sentences()).hasSize(3);
        changes.add(new Change.Choose(PROBLEM, WhatIf.UNTIL, "{\"rule\":\"beta\",\"setting\":7}"));
        assertThat(vote().voters()).as("a setting that no rule has asks for nothing").hasSize(6);
    }

    @Test
    void aRunAloneVotesWhereItIsLookedAt() {
        begin("18");
        run(2, "a");
        run(3, "b");
        sample(2, "A: 18", "18");
        sample(3, "A: 20", "20");
        VoteReader reader = new VoteReader(Forms::of);
        assertThat(reader.at(tree(), new Id(2, 3), null).orElseThrow().tally().groups().getFirst().answer())
                .isEqualTo("20");
        assertThat(reader.at(tree(), null, List.of()).orElseThrow().voters()).hasSize(2);
    }

    /** Whatever is struck, read anew and chosen, following gives what reading the whole tree gives. */
    @Test
    void followingIsReadingAnew() {
        begin("18");
        run(2, "a");
        run(3, "b");
        Random random = new Random(5);
        List<String> answers = List.of("18", "20", "18.0", "\\frac{36}{2}", "none");
        for (int i = 0; i < 12; i++) {
            sample(2 + i % 2, "A: 18 or 20", answers.get(random.nextInt(5)));
        }
        VoteReader follower = new VoteReader(Forms::of);
        assertThat(follower.at(tree(), null, null)).isEqualTo(VoteReader.read(tree(), Forms::of));
        for (int i = 0; i < 200; i++) {
            List<Id> all = List.copyOf(tree().sampleOrder());
            Id one = all.get(random.nextInt(all.size()));
            String answer = answers.get(random.nextInt(5));
            int from = changes.size();
            changes.add(switch (random.nextInt(5)) {
                case 0 -> new Change.Strike(one, random.nextBoolean());
                case 1 -> new Change.ReadAnswer(one, new AnswerReading(answer, "person", null, 0, 0));
                case 2 -> new Change.Choose(PROBLEM, WhatIf.MERGED,
                        WhatIf.of(tree().choices())
                                .withMerged(new HashSet<>(List.of(answer, answers.get(random.nextInt(5))))));
                case 3 -> new Change.Choose(PROBLEM, WhatIf.APART,
                        random.nextBoolean() ? WhatIf.of(tree().choices()).withApart(answer) : null);
                default -> new Change.Choose(PROBLEM, WhatIf.UNTIL,
                        WhatIf.value(new Until("fixed", 1 + random.nextInt(14))));
            });
            assertThat(follower.at(tree(), null, edits().subList(from, from + 1)))
                    .isEqualTo(VoteReader.read(tree(), Forms::of));
        }
        sample(2, "A: 18", "18");
        assertThat(follower.at(tree(), null, edits().subList(edits().size() - 3, edits().size())))
                .isEqualTo(VoteReader.read(tree(), Forms::of));
    }

    @Test
    void whatACallWroteIsSharedByTheSamplesThatCameFromIt() {
        begin("18");
        run(2, "a");
        call(1, 100L);
        call(2, 7L);
        call(3, null);
        for (int i = 0; i < 3; i++) {
            add(2, thought(thought(ROOT, "one of three", 1), "goes on", 1), "18");
        }
        add(2, thought(ROOT, "alone", 2), "18");
        add(2, thought(ROOT, "not told", 3), "18");
        sample(2, "by hand", "18");
        assertThat(vote().voters().stream().map(Voter::tokens)).containsExactly(OptionalLong.of(33),
                OptionalLong.of(33), OptionalLong.of(34), OptionalLong.of(7), OptionalLong.empty(),
                OptionalLong.empty());
        assertThat(vote().tokens()).hasValue(107);
    }

    @Test
    void whatNobodyCouldDecideCountsAsDifferentAndIsTold() {
        begin("(x+1)^2");
        run(2, "a");
        for (String answer : List.of("(x+1)^2", "x^2+2x+1", "7", "(1+x)^2")) {
            sample(2, "A: " + answer, answer);
        }
        Equality late = new Equality(expression -> Prover.Proof.LATE);
        Vote open = VoteReader.read(tree(), Forms::of, late).orElseThrow();
        assertThat(open.tally().groups()).hasSize(4);
        assertThat(open.tally().undecided()).containsExactlyInAnyOrder("(x+1)^2", "x^2+2x+1", "(1+x)^2");
        assertThat(open.voters().stream().map(Voter::truth)).containsExactly(Voter.Truth.RIGHT, Voter.Truth.WRONG,
                Voter.Truth.WRONG, Voter.Truth.WRONG);
        assertThat(open.voters().stream().map(Voter::decided)).containsExactly(true, false, true, false);
        assertThat(vote().tally().undecided()).isEmpty();
        assertThat(vote().voters()).allMatch(Voter::decided);

        changes.add(new Change.Choose(PROBLEM, WhatIf.MERGED, "[[\"(x+1)^2\",\"x^2+2x+1\",\"(1+x)^2\"]]"));
        Vote merged = VoteReader.read(tree(), Forms::of, late).orElseThrow();
        assertThat(merged.tally().groups()).hasSize(2);
        assertThat(merged.tally().undecided()).as("a person has decided").isEmpty();
    }

    private void call(int number, @Nullable Long output) {
        changes.add(new Change.RecordCall(new Call(new Id(7, number), PROBLEM, new Id(2, 2), "test", null, null,
                Attributes.NONE, Attributes.NONE, Attributes.NONE, null, null, null, null, null,
                new Usage(50L, null, null, output, null))));
    }

    private Id thought(Id parent, String text, int call) {
        Id id = new Id(4, changes.size());
        changes.add(new Change.AddThought(new Thought(id, PROBLEM, parent, new Id(2, 2), Kind.STEP, text,
                Reasoning.NONE, Completeness.COMPLETE, new CallSpan(new Id(7, call), 0, 0), Attributes.NONE)));
        return id;
    }

    private List<String> groups() {
        return vote().tally().groups().stream().map(g -> g.answer() + " " + g.votes()).toList();
    }

    private void begin(@Nullable String gold) {
        changes.add(new Change.AddProblem(new Problem(PROBLEM, "Eggs", "How many?",
                gold == null ? List.of() : List.of(gold), "free", null, null, null, Attributes.NONE)));
        changes.add(new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "How many?")));
    }

    private void run(int number, String model) {
        changes.add(
                new Change.StartRun(new Run(new Id(2, number), PROBLEM, "cot", Attributes.NONE, null, null, model, 1L,
                        null, "test", false, Attributes.NONE)));
    }

    private Id sample(int run, String text, @Nullable String answer) {
        Id leaf = thought(ROOT, text);
        add(run, leaf, answer);
        return leaf;
    }

    private Id thought(Id parent, String text) {
        Id id = new Id(4, changes.size());
        changes.add(new Change.AddThought(Thought.of(id, PROBLEM, parent, new Id(2, 2), Kind.STEP, text)));
        return id;
    }

    private void add(int run, Id leaf, @Nullable String answer) {
        Id sample = new Id(5, ++samples);
        changes.add(new Change.AddSample(new Sample(sample, new Id(2, run), leaf, samples, Sample.Status.COMPLETE)));
        changes.add(new Change.ReadAnswer(sample, new AnswerReading(answer, "test", null, 0, 0)));
    }

    private void verdict(Id leaf, Verdict.Outcome outcome) {
        changes.add(
                new Change.AddVerdict(new Verdict(new Id(6, changes.size()), leaf, "test", "", Verdict.RIGHT, outcome,
                        "", version(leaf), false)));
    }

    private void score(Id thought, String scorer, double value, @Nullable Double min, @Nullable Double max,
            boolean higherIsBetter) {
        changes.add(
                new Change.AddScore(new Score(new Id(6, changes.size()), thought, new Scorer(scorer, "", false), value,
                        min, max, higherIsBetter, 1, "", Score.Scope.STEP, version(thought))));
    }

    private TextVersion version(Id thought) {
        return Optional.ofNullable(tree().node(thought)).orElseThrow().wording().version();
    }

    private List<Voter.Truth> truths() {
        return vote().voters().stream().map(Voter::truth).toList();
    }

    private Vote vote() {
        return VoteReader.read(tree(), Forms::of).orElseThrow();
    }

    private Tree tree() {
        return Tree.EMPTY.apply(edits());
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            edits.add(
                    new Edit(new Id(9, edits.size()), PROBLEM, edits.size() + 1, new Id(8, 0), Author.person("tester"),
                            Instant.EPOCH, change, null));
        }
        return edits;
    }
}
