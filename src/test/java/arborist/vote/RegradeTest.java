package arborist.vote;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Left;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Other right answers turn the verdicts that rest on them, and no others. */
class RegradeTest {
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");
    private static final Id PROBLEM = new Id(1, 0);

    /** The file's systems were judged by somebody else: a wrong right answer makes all of them wrong, the true one finds his verdicts. */
    @Test
    void theVerdictsOfTheFileComeBackWithItsRightAnswer() throws IOException {
        int verdicts = 0;
        for (String line : Files.readAllLines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            JsonNode row = new JsonMapper().readTree(line);
            String gold = AnswerReader.marks().read(row.get("ground_truth").asText()).answer().orElseThrow().answer();
            Tree file = tree(row, "-987654");
            Tree wrong = after(file, Regrade.of(file, List.of("-987654.5"), Equality.plain()));
            assertThat(outcomes(wrong)).doesNotContain(Verdict.Outcome.YES);
            Tree right = after(wrong, Regrade.of(wrong, List.of("no such thing", gold), Equality.plain()));
            assertThat(outcomes(right)).as(line).isEqualTo(outcomes(file));
            assertThat(VoteReader.read(right, Forms::of).orElseThrow().voters().stream().map(Voter::truth).toList())
                    .isEqualTo(VoteReader.read(file, Forms::of).orElseThrow().voters().stream().map(Voter::truth)
                            .toList());
            verdicts += outcomes(file).size();
        }
        assertThat(verdicts).isEqualTo(5_276);
    }

    @Test
    void whatRestsOnNoRightAnswerStays() {
        List<Change> changes = begin("24");
        answer(changes, 0, "The answer is 24.", "24", Verdict.Outcome.YES, true);
        answer(changes, 1, "The answer is 25.", "25", Verdict.Outcome.NO, true);
        answer(changes, 2, "The answer is 24.", "24", Verdict.Outcome.YES, false);
        answer(changes, 3, "I give up.", null, Verdict.Outcome.NO, true);
        Tree tree = after(Tree.EMPTY, changes);
        assertThat(Regrade.of(tree, List.of("24"), Equality.plain())).isEmpty();
        assertThat(Regrade.of(Tree.EMPTY, List.of("24"), Equality.plain())).isEmpty();

        List<Change> other = Regrade.of(tree, List.of("25"), Equality.plain());
        assertThat(other.getFirst()).isInstanceOfSatisfying(Change.ReviseProblem.class,
                revised -> assertThat(revised.problem()).usingRecursiveComparison().ignoringFields("gold")
                        .isEqualTo(tree.problem()));
        assertThat(other).hasSize(4);
        assertThat(outcomes(after(tree, other))).containsExactly(Verdict.Outcome.NO, Verdict.Outcome.YES,
                Verdict.Outcome.YES, Verdict.Outcome.NO);
        assertThat(outcomes(after(tree, Regrade.of(tree, List.of(), Equality.plain())))).containsExactly(
                Verdict.Outcome.UNDECIDED, Verdict.Outcome.UNDECIDED, Verdict.Outcome.YES, Verdict.Outcome.UNDECIDED);
        // That these sentences are known to a reader of another language is seen by arborist.words.Left.
        assertThat(Left.unknown(after(tree, other))).isEmpty();
        assertThat(Left.in(after(tree, other))).contains("no answer was read");
        Tree none = after(tree, Regrade.of(tree, List.of(), Equality.plain()));
        assertThat(Left.unknown(none)).isEmpty();
        assertThat(Left.in(none)).contains("no right answer is known any more");
    }

    /** As an import of the file makes it, with a right answer that nobody gave. */
    private static Tree tree(JsonNode row, String gold) {
        List<Change> changes = begin(gold);
        for (int i = 0; i < SYSTEMS.size(); i++) {
            JsonNode solution = row.get(SYSTEMS.get(i));
            String text = solution.get("solution").asText();
            answer(changes, i, text, AnswerReader.marks().read(text).answer().map(FoundAnswer::answer).orElse(null),
                    solution.get("is_correct").asBoolean() ? Verdict.Outcome.YES : Verdict.Outcome.NO, true);
        }
        return after(Tree.EMPTY, changes);
    }

    private static List<Change> begin(String gold) {
        return new ArrayList<>(List.of(
                new Change.AddProblem(new Problem(PROBLEM, "Eggs", "How many?", List.of(gold), "gsm8k", true, "set",
                        "test", Attributes.NONE)),
                new Change.AddThought(Thought.of(new Id(1, 1), PROBLEM, null, null, Kind.PROBLEM, "How many?"))));
    }

    private static void answer(List<Change> changes, int number, String text, @Nullable String answer,
            Verdict.Outcome outcome, boolean oracle) {
        Id run = new Id(2, number);
        Id leaf = new Id(3, number);
        Id sample = new Id(4, number);
        changes.addAll(List.of(
                new Change.StartRun(new Run(run, PROBLEM, "cot", Attributes.NONE, null, null, "m", null, null, "test",
                        false, Attributes.NONE)),
                new Change.AddThought(Thought.of(leaf, PROBLEM, new Id(1, 1), run, Kind.ANSWER, text)),
                new Change.AddSample(new Sample(sample, run, leaf, 0, Sample.Status.COMPLETE)),
                new Change.ReadAnswer(sample, new AnswerReading(answer, "marks", null, 0, 0)),
                new Change.AddVerdict(new Verdict(new Id(5, number), leaf, "log", "", Verdict.RIGHT, outcome, "",
                        TextVersion.of(text), oracle))));
    }

    private static List<Verdict.Outcome> outcomes(Tree tree) {
        return tree.samples().keySet().stream().sorted()
                .map(id -> Optional.ofNullable(tree.samples().get(id)).orElseThrow().sample().leaf())
                .map(leaf -> Optional.ofNullable(tree.node(leaf)).orElseThrow().outcome(Verdict.RIGHT)).toList();
    }

    private static Tree after(Tree tree, List<Change> changes) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            long clock = tree.clock() + edits.size() + 1;
            edits.add(new Edit(new Id(9, clock), PROBLEM, clock, new Id(8, 0), Author.person("tester"), Instant.EPOCH,
                    change, null));
        }
        return tree.apply(edits);
    }
}
