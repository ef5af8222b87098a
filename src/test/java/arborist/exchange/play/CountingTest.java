package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Retelling;
import arborist.session.Told;
import arborist.task.Tasks;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown as the bars of a vote is what its samples say: all of them, each once. */
class CountingTest {
    private static final Id PROBLEM = Id.derived("counting", "problem");
    private static final Id RUN = Id.derived("counting", "run");
    private static final String MAJORITY = "18 has 3 votes; next is 6 with 2.";

    private static final Counting COUNTING =
            new Counting(problem -> Tasks.standard().of(problem.task(), problem.question())::form);

    private final List<Change> changes = new ArrayList<>();
    private final List<Id> leaves = new ArrayList<>();
    private String task = "free";
    private String question = "How many?";

    @Test
    void aVoteIsToldFromTheMostFrequentAnswerDown() {
        votes("self-consistency", List.of("6", "18", "18", "6", "18", "7"), "18");
        Bars bars = ended(MAJORITY, 1, "18").orElseThrow();
        assertThat(bars.bars()).extracting(Bars.Bar::answer).containsExactly("18", "6", "7");
        assertThat(bars.bars()).extracting(Bars.Bar::votes).containsExactly(3, 2, 1);
        assertThat(bars.bars()).extracting(Bars.Bar::chosen).containsExactly(true, false, false);
        assertThat(bars.bars()).extracting(Bars.Bar::sign).containsExactly("✓", "✗", "✗");
        assertThat(bars.bars()).extracting(Bars.Bar::share).containsExactly(1.0, 2 / 3.0, 1 / 3.0);
        assertThat(bars.head()).isEqualTo("How 6 samples voted");
        assertThat(bars.figure(bars.bars().getLast())).isEqualTo("1 vote");
        assertThat(bars.rest()).isEmpty();
    }

    @Test
    void whatHasNoBarIsCountedInWordsAndTheRightAnswerHasOne() {
        List<String> answers = new ArrayList<>(List.of("a a", "a a", "b b", "b b", "a a"));
        IntStream.range(0, 20).forEach(i -> answers.add("other " + i));
        answers.add("gold one");
        answers.add("");
        votes("self-consistency", answers, "gold one");
        Bars bars = ended("a a has 3 votes; next is b b with 2.", 0, "a a").orElseThrow();
        assertThat(bars.bars()).hasSize(7);
        assertThat(bars.bars().getLast().answer()).isEqualTo("gold one");
        assertThat(bars.bars().getLast().sign()).isEqualTo("✓");
        assertThat(bars.rest()).containsExactly("16 other answers with one vote each", "1 sample does not vote");
        int shown = bars.bars().stream().mapToInt(Bars.Bar::votes).sum();
        assertThat(shown + bars.otherVotes() + bars.silent()).isEqualTo(bars.samples()).isEqualTo(27);
        assertThat(Words.<List<String>, RuntimeException>in(Locale.GERMAN, bars::rest))
                .containsExactly("16 weitere Antworten mit je einer Stimme", "1 Stichprobe stimmt nicht mit");
    }

    @Test
    void aLongAnswerIsCutBetweenCharactersAndStandsInOneLine() {
        String brains = "🧠".repeat(80);
        votes("self-consistency", List.of("x\n</div>" + brains, "x\n</div>" + brains, "y"), "y");
        String answer = ended("", 0, "x").orElseThrow().bars().getFirst().answer();
        assertThat(answer.codePointCount(0, answer.length())).isEqualTo(61);
        assertThat(answer).startsWith("x </div>🧠").endsWith("🧠…").doesNotContain("\n");
    }

    @Test
    void theBestOfSeveralIsTheOneWithTheHighestScoreHoweverManySayOtherwise() {
        votes("best-of-n", List.of("6", "6", "18"), "18");
        for (int i = 0; i < 3; i++) {
            changes.add(new Change.AddScore(new Score(Id.derived("score", "" + i), leaves.get(i),
                    new Scorer("judge", "1", false), i == 2 ? 0.9 : 0.3, 0.0, 1.0, true, 1, "", Score.Scope.PATH,
                    TextVersion.of("Answer: " + (i == 2 ? "18" : "6")))));
        }
        Bars bars = ended("It has the best score of 3.", 2, "18").orElseThrow();
        assertThat(bars.bars().getFirst().answer()).isEqualTo("18");
        assertThat(bars.bars().getFirst().chosen()).isTrue();
        assertThat(bars.bars().getFirst().share()).isEqualTo(1);
        assertThat(bars.figure(bars.bars().getFirst())).isEqualTo("0.9 · 1 vote");
        assertThat(bars.bars().getLast().share()).isEqualTo(1 / 3.0);
        assertThat(bars.rest()).containsExactly("The highest score of one sample decides; the votes stand behind it.");

        changes.removeLast();
        changes.add(new Change.Choose(PROBLEM, "vote-rule", "\"majority\""));
        Bars majority = bars(changes.getLast()).orElseThrow();
        assertThat(majority.bars().getFirst().answer()).as("what a person asks for holds").isEqualTo("6");
        assertThat(majority.figure(majority.bars().getFirst())).isEqualTo("2 votes");
    }

    @Test
    void aSearchThatTookItsBestThoughtIsNoVote() {
        votes("tot-beam", List.of("6", "6", "18"), "18");
        assertThat(ended("It has the best score of 3.", 2, "18")).isEmpty();
        changes.clear();
        leaves.clear();
        votes("self-consistency", List.of("6"), "18");
        assertThat(ended("", 0, "6")).as("one voice is none").isEmpty();
        assertThat(COUNTING.of(List.of(), Tree.EMPTY)).isEmpty();
    }

    @Test
    void answersAreOneWhereTheTaskTakesThemForOne() {
        String first = "(4+8)*(6-4)=24";
        task = "game24";
        question = "4 4 6 8";
        votes("self-consistency", List.of(first, "5*5=25", "(6-4)*(8+4)=24", "5*5=25", "4*6*(8/8)=24"), first);
        Bars bars = ended("5*5=25 has 2 votes; next is " + first + " with 1.", 1, "5*5=25").orElseThrow();
        assertThat(bars.bars()).extracting(Bars.Bar::votes).as("each way to 24 is an answer of its own")
                .containsExactly(2, 1, 1, 1);
        assertThat(bars.bars().getFirst().chosen()).isTrue();
    }

    @Test
    void aClassThatGuessesSeesNoBarThatIsThereForBeingRight() {
        votes("self-consistency", List.of("a", "a", "a", "b", "b", "c", "d", "e", "f", "h", "i", "gold one"),
                "gold one");
        Bars bars = ended("a has 3 votes; next is b with 2.", 0, "a").orElseThrow();
        assertThat(bars.bars()).extracting(Bars.Bar::answer).contains("gold one").hasSize(7);
        assertThat(bars.rest()).containsExactly("2 other answers with one vote each");
        Bars hidden = bars.unjudged();
        assertThat(hidden.bars()).extracting(Bars.Bar::answer).doesNotContain("gold one").hasSize(6);
        assertThat(hidden.bars()).extracting(Bars.Bar::right).containsOnly(Verdict.Outcome.UNDECIDED);
        assertThat(hidden.rest()).containsExactly("3 other answers with one vote each");
    }

    @Test
    void aTieThatEndsARunEarlyIsAVote() {
        votes("self-consistency", List.of("6", "18"), "18");
        assertThat(ended("The limit of 100 tokens was reached. A tie of 2 answers with one vote each; 6 came first.",
                0, "6")).isPresent();
    }

    @Test
    void theShippedVotesAreCountedAsTheirSentencesSay() throws Exception {
        for (String name : List.of("vote-gone-wrong", "vote-won")) {
            Past past = PlayPageTest.shipped(name);
            List<Edit> edits = past.edits(Past.PROBLEM, 0, 10_000).get();
            Edit end = edits.stream().filter(e -> e.change() instanceof Change.SetRun set && set.status().ended())
                    .reduce((a, b) -> b).orElseThrow();
            Tree tree = Tree.EMPTY.apply(edits);
            Bars bars = COUNTING.of(List.of(end), tree).orElseThrow();
            Told told = Retelling.of(List.of(end), tree, tree);
            Bars.Bar first = bars.bars().getFirst();
            assertThat(told.why()).startsWith(first.answer() + " has " + first.votes() + " votes");
            assertThat(first.chosen()).isTrue();
            assertThat(first.sign()).isEqualTo(told.why().contains("wrong") ? "✗" : "✓");
            assertThat(bars.samples()).isEqualTo(16);
        }
    }

    private void votes(String strategy, List<String> answers, String gold) {
        changes.add(new Change.AddProblem(
                new Problem(PROBLEM, "Ducks", question, List.of(gold), task, true, null, null, Attributes.NONE)));
        Id root = Id.derived("counting", "root");
        changes.add(new Change.AddThought(Thought.of(root, PROBLEM, null, null, Kind.PROBLEM, question)));
        changes.add(new Change.StartRun(new Run(RUN, PROBLEM, strategy, Attributes.NONE, null, null, "m", null, null,
                "test", false, Attributes.NONE)));
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            String text = "Answer: " + answer;
            Id leaf = Id.derived("leaf", "" + i);
            leaves.add(leaf);
            Id sample = Id.derived("sample", "" + i);
            changes.add(new Change.AddThought(Thought.of(leaf, PROBLEM, root, RUN, Kind.ANSWER, text)));
            changes.add(new Change.AddSample(new Sample(sample, RUN, leaf, i, Sample.Status.COMPLETE)));
            if (!answer.isEmpty()) {
                changes.add(new Change.ReadAnswer(sample, new AnswerReading(answer, "A:", leaf, 8, text.length())));
                changes.add(new Change.AddVerdict(new Verdict(Id.derived("verdict", "" + i), leaf, "gold", "1",
                        Verdict.RIGHT, answer.equals(gold) ? Verdict.Outcome.YES : Verdict.Outcome.NO, "compared",
                        TextVersion.of(text), true)));
            }
        }
    }

    private Optional<Bars> ended(String reason, int chosen, String answer) {
        changes.add(new Change.SetRun(RUN, RunStatus.DONE, reason, List.of(leaves.get(chosen)), answer));
        return bars(changes.getLast());
    }

    private Optional<Bars> bars(Change last) {
        return COUNTING.of(edits(Stream.of(last)), Tree.EMPTY.apply(edits(changes.stream())));
    }

    private static List<Edit> edits(Stream<Change> changes) {
        List<Change> all = changes.toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Edit(Id.derived("counting edit", "" + i), PROBLEM, i + 1L, PROBLEM,
                        new Author(Author.Role.STRATEGY, "self-consistency", null), Instant.EPOCH, all.get(i), null))
                .collect(Collectors.toList());
    }
}
