package arborist.answer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as models mark them, where they stand, and where there is none. */
class AnswerReaderTest {
    private final AnswerReader any = AnswerReader.any();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "So \\boxed{\\frac{1}{2}} it is.|\\frac{1}{2}|\\boxed",
        "\\boxed{{a} \\} b}|{a} \\} b|\\boxed",
        "First \\boxed{1}, no, \\boxed{2}.|2|\\boxed",
        "We get \\boxed{1} papers and \\boxed{2} bins.|\\boxed{1} papers and \\boxed{2}|\\boxed (2 together)",
        "Hence $\\boxed{2}, \\boxed{3}$.|\\boxed{2}, \\boxed{3}|\\boxed (2 together)",
        "\\boxed{1} no no no no no \\boxed{2}|2|\\boxed", "\\boxed{\\boxed{3}}|3|\\boxed",
        "{\"why\": \"2+3\", \"answer\": 5}|5|JSON field", "{\"final_answer\": \"x = 2\"}|x = 2|JSON field",
        "The answer is 5!|5|the answer is",
        "The solutions of it are $x = 1$ and $x = 2$.|$x = 1$ and $x = 2$|last formula",
        "48/2=24¶#### 24|24|####",
        "It is so.¶A: 12|12|A:",
        "So p is 29.¶¶# Answer¶¶29|29|# Answer",
        "They are found.¶## **Final answer**¶8, 3, 1.¶|8, 3, 1|# Answer",
        "# Answer¶¶It follows that the 2 of them have 7 in all, and that is 9.|9|last number",
        "**Answer:** 3.5.|3.5|Answer:", "So ¶the answer: 7|7|The answer:", "It is 7. Final Answer: 7|7|Final answer:",
        "Final Answer: The final answer is $7$. I hope it is correct.|$7$|the answer is",
        "Therefore the answer is +7|+7|the answer is",
        "The answer to the question is therefore **8**.|8|the answer is",
        "The answer is \\boxed{4}.|4|\\boxed",
        "<answer> 6 </answer>|6|<answer>",
        "<answer>The answer is 5.</answer>|5|<answer>",
        "<answer>42|42|<answer>",
        "1,234.50|1,234.50|all of it",
        "(6, 31, -1)|(6, 31, -1)|all of it",
        "Of these the second holds, so I choose (C) and not the others.|C|letter",
        "D. it can't be A or B|D|letter",
        "After all this thinking we find that $x \\neq 3$.|$x \\neq 3$|last formula",
        "She has 3 bags of 4 apples and so 12 in all.|12|last number",
        "That leaves 10 - 24 = -14 for all of them.|-14|last number",
        "In the end he pays $1,250 for what he ate.|$1,250|last number"
    })
    void readsWhatIsMarkedAndElseGuesses(String text, String answer, String rule) {
        String solution = text.replace("¶", "\n");
        FoundAnswer found = any.read(solution).answer().orElseThrow();
        assertThat(found.answer()).isEqualTo(answer);
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(solution.substring(found.from(), found.to())).isEqualTo(answer);
    }

    @Test
    void whatSessionsOfBeforeKeepIsKnownAsTheSame() {
        FoundAnswer found = any.read("Answer: 12").answer().orElseThrow();
        assertThat(found.isBy("Answer:")).isTrue();
        assertThat(found.isBy("A:")).isTrue();
        assertThat(found.isBy("####")).isFalse();
        assertThat(any.read("#### 12").answer().orElseThrow().isBy("A:")).isFalse();
    }

    @Test
    void aWholeSolutionBelowAHeadingIsNoAnswer() {
        assertThat(AnswerReader.marks().read("# Answer\n\nFirst we count the legs.\nThen we halve them.").answer())
                .isEmpty();
        assertThat(AnswerReader.marks().read("# Answer\n\n").answer()).isEmpty();
        assertThat(AnswerReader.marks().read("# Answers\n\n12").answer()).isEmpty();
    }

    @Test
    void thinkingCountsOnlyWhereNothingFollowsIt() {
        assertThat(answer("<think>The answer is 5.</think>\nThe answer is 6.")).isEqualTo("6");
        assertThat(answer("<think>\\boxed{5}</think>\nIt is one more: 6")).isEqualTo("6");
        assertThat(answer("<think>The answer is 5.</think>\n")).isEqualTo("5");
        assertThat(answer("The answer is 5.</think>A: 6")).isEqualTo("6");
        assertThat(any.read("<think>The answer is 5.").answer()).isEmpty();
        assertThat(any.read("<think>The answer is 5.").why()).isEqualTo("it was cut off while thinking");
        assertThat(any.read("a</think><think>\\boxed{5}").answer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "<think>", "\\boxed{}", "The answer is not clear to me at all",
        "Because the river floods each spring, as it always did.", "####", "A bag is a bag is a bag, is it not"})
    void saysWhereThereIsNone(String text) {
        assertThat(AnswerReader.marks().read(text).answer()).isEmpty();
        assertThat(any.read(text).answer()).isEmpty();
        assertThat(any.read(text).why()).isNotEmpty();
    }

    @Test
    void aBoxThatIsNeverClosedIsNoMark() {
        assertThat(AnswerReader.marks().read("so \\boxed{7").answer()).isEmpty();
        assertThat(any.read("so \\boxed{7").answer().orElseThrow().rule()).isEqualTo("last number");
    }

    @Test
    void theOthersAreKeptSoThatAPersonCanChoose() {
        Reading reading = any.read("The answer is 5. Wait. The answer is 6. No: the answer is 7.");
        assertThat(reading.answer().orElseThrow().answer()).isEqualTo("7");
        assertThat(reading.others().stream().map(FoundAnswer::answer)).containsExactly("5", "6");
        assertThat(reading.why()).isEqualTo("found by the answer is, the last of 3");
    }

    @Test
    void whereANumberIsWantedItIsTakenOutOfItsSentence() {
        AnswerReader number = AnswerReader.number();
        assertThat(number.read("Final Answer: The greatest number of points is 19.").answer().orElseThrow().answer())
                .isEqualTo("19");
        assertThat(number.read("A: 5 * 3 = 15 apples for her").answer().orElseThrow().answer()).isEqualTo("15");
        assertThat(number.read("A: 12 hours").answer().orElseThrow().answer()).isEqualTo("12 hours");
        assertThat(AnswerReader.letter().read("The answer is (C) Cecile.").answer().orElseThrow().answer())
                .isEqualTo("C");
    }

    @Property(tries = 1000)
    void everyAnswerStandsWhereItIsSaidToStand(@ForAll @From("outputs") String text) {
        for (AnswerReader reader : List.of(any, AnswerReader.marks(), AnswerReader.number(), AnswerReader.letter())) {
            Reading reading = reader.read(text);
            reading.answer().ifPresent(found -> {
                assertThat(text.substring(found.from(), found.to())).isEqualTo(found.answer());
                assertThat(found.answer()).isNotBlank();
                assertThat(reading.others()).allMatch(other -> other.from() < found.from());
            });
        }
    }

    @Property(tries = 500)
    void whatIsBoxedLastIsRead(@ForAll @From("outputs") String before) {
        String text = before.replace("think", "thunk").replace("answer", "ansver") + " \\boxed{17}";
        assertThat(any.read(text).answer().orElseThrow().answer()).isEqualTo("17");
    }

    @Provide
    Arbitrary<String> outputs() {
        return Arbitraries
                .of("<think>", "</think>", "<answer>", "</answer>", "\\boxed{", "}", "{", "The answer is ", "A: ",
                        "#### ", "\n", "\n\n", "7", "1,000", "$x$", "$", "(C)", "**", ". ", "-", "3/4", "%",
                        "and so on ", "é😀 ")
                .list().ofMaxSize(20).map(l -> String.join("", l));
    }

    private String answer(String text) {
        return any.read(text).answer().orElseThrow().answer();
    }

    @Test
    void aNumberWithinAFormulaIsNoAnswerOfItsOwn() {
        assertThat(AnswerReader.number().read("All in all that makes $\\sqrt{4}$ of them.").answer().orElseThrow()
                .answer())
                .isEqualTo("$\\sqrt{4}$");
        assertThat(AnswerReader.number().read("All in all that makes 4 of $n$ things.").answer().orElseThrow().answer())
                .isEqualTo("4");
    }

    @Test
    void onesOwnExpressionFindsItsFirstGroupOrAllOfIt() {
        AnswerReader group = AnswerReader.matching(Pattern.compile("result=(\\w+)"));
        FoundAnswer found = group.read("result=a, result=b").answer().orElseThrow();
        assertThat(found).isEqualTo(new FoundAnswer("b", "the regular expression result=(\\w+)", 17, 18));
        assertThat(AnswerReader.matching(Pattern.compile("\\d+")).read("7 of 12").answer().orElseThrow().answer())
                .isEqualTo("12");
        assertThat(group.read("the answer is 5").answer()).isEmpty();
    }

    @Test
    void anExpressionThatGoesBackForEverOrTooDeepEnds() {
        String text = "a".repeat(200_000) + "b";
        for (String hostile : List.of("(a+)+$", "(a|aa)+c", "(?:a|b)*c")) {
            assertThatThrownBy(() -> AnswerReader.matching(Pattern.compile(hostile)).read(text))
                    .as(hostile).isInstanceOf(PatternTooSlow.class);
        }
    }
}
