package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.vote.VoteReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around an answer that was read: several, text behind it, none at all. */
class RereadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She makes 9 * 2 = 18.~#### 18 | 1 | false",
        "#### 17~No, that is wrong.~#### 18 | 2 | false",
        "#### 18~Let me check that: 9 * 2 = 18. | 1 | true",
        "The answer is \\boxed{18} dollars per day. | 1 | false",
        "The answer is \\boxed{18}$, which is what she makes in a day | 1 | true",
        "It is \\boxed{17}.~It is \\boxed{16}.~It is \\boxed{18}. Wait. | 3 | true",
        "<answer>18</answer> | 1 | false",
        "\\begin{align*}\\boxed{18}\\end{align*} | 1 | false",
        "{\"answer\": 18, \"unit\": \"dollars\"} | 1 | false"})
    void severalAnswersAndTextBehindThemAreStated(String text, int several, boolean follows) {
        Reread reread = of(AnswerReader.any(), text.replace('~', '\n').split("(?<=\n)", -1));
        assertThat(reread.several()).isEqualTo(several);
        assertThat(reread.follows()).isEqualTo(follows);
        assertThat(reread.lack()).isEmpty();
    }

    /** Earlier programs said "A:" of all of these. */
    @Test
    void theMarkIsNamedAsItStandsInTheText() {
        Tree tree = tree(new AnswerReading("18", "A:", new Id(4, 0), 8, 10), "Answer: 18");
        Reread reread = Reread.of(steps(tree), reading(tree), List.of(AnswerReader.number()));
        assertThat(reread.several()).isEqualTo(1);
        assertThat(reread.rule()).hasValue("Answer:");
    }

    @Test
    void anAnswerThatAnotherReaderOrAPersonFoundIsNotSaidToBeOneOfSeveral() {
        Tree tree = tree(new AnswerReading("16", "person", new Id(4, 0), 5, 7), "#### 16", "#### 18");
        Reread reread = Reread.of(steps(tree), reading(tree), List.of(AnswerReader.number()));
        assertThat(reread.several()).isZero();
        assertThat(reread.follows()).as("a step comes behind it").isTrue();
    }

    @Test
    void itIsStatedWhyThereIsNone() {
        AnswerReading none = new AnswerReading(null, "none", null, 0, 0);
        assertThat(lack(none, "I do not know.")).hasValue(Reading.Lack.UNMARKED);
        assertThat(lack(none, "<think>16 - 7 is")).hasValue(Reading.Lack.THINKING);
        assertThat(lack(none, "")).hasValue(Reading.Lack.EMPTY);
        assertThat(lack(none, "#### 18")).as("one is found now, so nothing is said of why there was none").isEmpty();
    }

    /** What was found once is found again: no sample of the four systems is left without what stands around its answer. */
    @Test
    void everyAnswerOfRealSolutionsIsFoundAgain() throws IOException {
        AnswerReader reader = AnswerReader.number();
        try (Stream<String> lines = Files.lines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            for (String line : lines.limit(300).toList()) {
                JsonNode row = new JsonMapper().readTree(line);
                String text = row.get("6b_verification").get("solution").asText();
                Reading reading = reader.read(text);
                assertThat(of(reader, text)).isEqualTo(new Reread(reading.answer().map(a -> 1 + reading.others().size())
                        .orElse(0), false, reading.answer().map(FoundAnswer::rule), reading.lack()));
            }
        }
    }

    /** A sample that says the same is not read twice, and one that was read otherwise is. */
    @Test
    void readingAnewIsDoneOnceAndFollowsWhatIsRead() {
        Crafted crafted = new Crafted("18").sample(
                new AnswerReading("18", "####", new Id(4, 0), 13, 15), null, "#### 17\n#### 18");
        Tree tree = crafted.tree();
        Rereads rereads = new Rereads(tree.problem());
        Reread first = column(tree, rereads).reread();
        assertThat(first.several()).isEqualTo(2);
        assertThat(column(tree, rereads).reread()).isSameAs(first);
    }

    private static Column column(Tree tree, Rereads rereads) {
        return Lineup.of(tree, null, VoteReader.read(tree, Forms::of).orElseThrow(), null, rereads).columns()
                .getFirst();
    }

    private static Optional<Reading.Lack> lack(AnswerReading none, String text) {
        Tree tree = tree(none, text);
        return Reread.of(steps(tree), none, List.of(AnswerReader.number())).lack();
    }

    /** The reading of steps, kept and read anew. */
    private static Reread of(AnswerReader reader, String... steps) {
        String text = String.join("\n", steps) + "\n";
        Optional<FoundAnswer> found = reader.read(text).answer();
        AnswerReading reading = new AnswerReading(null, "none", null, 0, 0);
        if (found.isPresent()) {
            int step = 0;
            int start = 0;
            while (start + steps[step].length() < found.get().from()) {
                start += steps[step++].length() + 1;
            }
            reading = new AnswerReading(found.get().answer(), found.get().rule(), new Id(4, step),
                    found.get().from() - start, found.get().to() - start);
        }
        Tree tree = tree(reading, steps);
        return Reread.of(steps(tree), reading, List.of(reader));
    }

    private static Tree tree(AnswerReading reading, String... steps) {
        return new Crafted("18").sample(reading, null, steps).tree();
    }

    private static List<Node> steps(Tree tree) {
        List<Node> path = tree.path(tree.samples().values().iterator().next().sample().leaf());
        return path.subList(1, path.size());
    }

    private static AnswerReading reading(Tree tree) {
        return Objects.requireNonNull(tree.samples().values().iterator().next().reading());
    }
}
