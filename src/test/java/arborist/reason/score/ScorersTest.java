package arborist.reason.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.Evaluation;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.Sight;
import arborist.reason.prompt.Template;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Thought;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prompts answer is read as the numbers that the papers made of it. */
class ScorersTest {
    private final Bed bed = new Bed("?", "free");
    private final PlainAim aim = new PlainAim("?", "right");

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void threeValuesAreAddedAsInTheirCode() throws Exception {
        List<String> said = List.of("it could\nlikely", "24 = 24\nSure", "no way: impossible");
        ScriptedModel model = new ScriptedModel((request, i) -> said.get(i));
        Node a = step("a");
        Evaluation value = new ValuePrompt(new Asker(bed.growth, model), aim, (t, n) -> new Template("{steps}"),
                Request.Sampling.PLAIN.times(3)).evaluate(sight(), List.of(a)).getFirst();
        assertThat(value.value()).isCloseTo(21.001, within(1e-9));
        assertThat(value.max()).isEqualTo(60);
        assertThat(value.readings()).isEqualTo(3);
        assertThat(value.evidence()).isEqualTo("likely, sure, impossible");
        assertThat(bed.tree().calls()).as("one call for three readings").hasSize(1);
    }

    @Test
    void votesAreCountedForTheCandidateThatIsNamedLast() throws Exception {
        List<String> said = List.of("Choice 1 is weak. The best choice is 2", "the best choice is **2**.", "Best: 1",
                "none of them", "The best choice is 7");
        ScriptedModel model = new ScriptedModel((request, i) -> said.get(i));
        List<Node> two = List.of(step("one"), step("two"));
        List<Evaluation> votes = new VotePrompt(new Asker(bed.growth, model), aim,
                (t, n) -> new Template("{candidates}"), Request.Sampling.PLAIN.times(5))
                .evaluate(sight(), two);
        assertThat(votes).extracting(Evaluation::value).containsExactly(1.0, 2.0);
        assertThat(ScriptedModel.text(model.asked.getFirst())).isEqualTo("Choice 1:\none\n\nChoice 2:\ntwo");
    }

    @ParameterizedTest
    @CsvSource({"Grade: 7, 7", "'I think 3 of 4 lines are right. Grade: 8.5', 8.5", "'**Score:** 10', 10",
        "'my rating is 2', 2", "9, 9", "'7/10', 10"})
    void aGradeIsReadFromTheEnd(String text, double grade) {
        assertThat(JudgePrompt.grade(text)).hasValue(grade);
    }

    @Test
    void noGradeIsTheWorst() throws Exception {
        ScriptedModel model = new ScriptedModel((request, i) -> "I would rather not say.");
        Node a = step("a");
        assertThat(new JudgePrompt(new Asker(bed.growth, model), aim, (t, n) -> new Template("{steps}"),
                Request.Sampling.PLAIN).evaluate(sight(), List.of(a)).getFirst())
                .isEqualTo(new Evaluation(1, 1.0, 10.0, 1, "no grade was given"));
    }

    @Test
    void theYesTokenIsWeighedAgainstTheNoTokenWhateverTheirSpelling() {
        Reply.Token token = new Reply.Token("Yes", Math.log(0.5), List.of(new Reply.Alternative("Yes", Math.log(0.5)),
                new Reply.Alternative(" yes", Math.log(0.1)), new Reply.Alternative("No", Math.log(0.2)),
                new Reply.Alternative("Maybe", Math.log(0.2))));
        assertThat(YesToken.share(token).value()).isCloseTo(0.75, within(1e-9));
        assertThat(YesToken.share(new Reply.Token("perhaps", 0, List.of())).value()).isEqualTo(0.5);
    }

    @Test
    void aTemplateFillsItsGapsOnceAndLeavesBracesThatAreNone() {
        Template template =
                new Template("[system]\nBe brief.\n[user]\n{question}\nPut it in \\boxed{answer}. {steps}\n");
        assertThat(template.fill(Map.of("question", "What is {steps}?", "steps", "$1 \\0")))
                .extracting(m -> m.role() + ": " + m.text())
                .containsExactly("SYSTEM: Be brief.", "USER: What is {steps}?\nPut it in \\boxed{answer}. $1 \\0");
        assertThat(template.gaps()).containsExactly("question", "answer", "steps");
    }

    private Sight sight() throws Exception {
        return bed.growth.look();
    }

    private Node step(String text) {
        bed.say(new Change.AddThought(
                Thought.of(Id.random(), bed.problem, bed.root, bed.run.id(), Kind.STEP, text)));
        return bed.node(text);
    }
}
