package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.task.Tasks;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.trace.Sample;
import arborist.trace.Thought;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a critic says names the faulty line, and never the right value. */
class CriticsTest {
    private static final String CLIPS =
            "Natalia sold 48 clips in April and half as many in May. How many did she sell?";

    @Property(tries = 50)
    void theCalculatorNamesTheFaultyLineAndKeepsTheValueToItself(@ForAll @IntRange(min = 11, max = 99) int a,
            @ForAll @IntRange(min = 11, max = 99) int b, @ForAll @IntRange(min = 1, max = 9) int off) {
        String wrong = "That is " + a + " * " + b + " = " + (a * b + off) + " clips.";
        List<String> faults = critic(CLIPS, "gsm8k", List.of(), "calculator")
                .faults(attempt(List.of("48 / 2 = 24", wrong, "Answer: 7")));
        assertThat(faults).singleElement().asString().contains(wrong);
        assertThat(faults.getFirst().replace(wrong, "")).doesNotContain(Integer.toString(a * b) + " ")
                .doesNotContain(Integer.toString(a * b) + ")").doesNotContain(Integer.toString(a * b) + ".");
    }

    @Example
    void theCalculatorIsContentWithRightCalculationsWhateverTheyAnswer() {
        Critic calculator = critic(CLIPS, "gsm8k", List.of("72"), "calculator");
        assertThat(calculator.passes(attempt(List.of("48 / 2 = 24", "48 - 24 = 24", "Answer: 24")))).isTrue();
        assertThat(calculator.passes(attempt(List.of("48 / 2 = 25", "Answer: 72")))).isFalse();
        assertThat(calculator.passes(attempt(List.of("48 / 2 = 24", "and so on")))).as("no answer").isFalse();
        assertThat(calculator.oracle()).isFalse();
    }

    @Example
    void theAnswerCheckerIsAnOracleThatTellsOnlyThatItIsWrong() {
        Critic checker = critic(CLIPS, "gsm8k", List.of("72"), "answer");
        assertThat(checker.oracle()).isTrue();
        Attempt wrong = attempt(List.of("48 / 2 = 25", "Answer: 73"));
        assertThat(checker.passes(wrong)).isFalse();
        assertThat(checker.faults(wrong)).singleElement().asString().contains("73").doesNotContain("72");
        assertThat(checker.passes(attempt(List.of("Answer: 72")))).isTrue();
        assertThatThrownBy(() -> critic(CLIPS, "gsm8k", List.of(), "answer")).isInstanceOf(Refused.class)
                .hasMessageContaining("is not known");
    }

    @Example
    void theGameCheckerJudgesStepsOfTheGameAlone() {
        String puzzle = "Use 4, 5, 6 and 10, each once, with + - * / to make 24.";
        Critic checker = critic(puzzle, "game24", List.of(), "game24");
        assertThat(checker.faults(attempt(List.of("4 + 5 = 10 (left: 6 10 10)", "Answer: 4 + 5 + 6 + 10 = 24"))))
                .first().asString().contains("4 + 5 = 10").contains("4 + 5 is not 10").doesNotContain("9");
        assertThat(checker.passes(attempt(List.of("Answer: 4 * 5 + (10 - 6) = 24")))).isTrue();
        assertThat(checker.oracle()).isFalse();
        assertThatThrownBy(() -> critic(CLIPS, "gsm8k", List.of(), "game24")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> critic(CLIPS, "gsm8k", List.of(), "oracle of Delphi")).isInstanceOf(Refused.class)
                .hasMessageContaining("choose task, calculator, answer, game24");
    }

    @Example
    void aRunIsMarkedByWhatItsFeedbackReads() {
        Plan plan = new Plan("self-correction", "gsm8k", new Plan.ModelName("m", null, null), null, null, null, null,
                Plan.Limits.NONE, Parameters.PLAIN);
        Aim aim = aim(CLIPS, "gsm8k", List.of("72"));
        assertThat(Build.readsGold(plan, aim)).as("its own verifier cannot tell right answers").isTrue();
        assertThat(Build.readsGold(plan.with(Parameters.PLAIN.feedback("calculator")), aim)).isFalse();
        assertThat(Build.readsGold(plan.with(Parameters.PLAIN.feedback("answer")), aim)).isTrue();
    }

    private static Critic critic(String question, String task, List<String> gold, String name) {
        return aim(question, task, gold).critic(name);
    }

    private static Aim aim(String question, String task, List<String> gold) {
        return new TaskAim(new Problem(Id.random(), question, question, gold, task, null, null, null, Attributes.NONE),
                Tasks.standard().named(task).orElseThrow());
    }

    private static Attempt attempt(List<String> lines) {
        try (Bed bed = new Bed("?", "free")) {
            List<Change> changes = new ArrayList<>();
            Id last = bed.root;
            for (String line : lines) {
                Id id = Id.random();
                changes.add(new Change.AddThought(Thought.of(id, bed.problem, last, bed.run.id(), Kind.STEP, line)));
                last = id;
            }
            Id sample = Id.random();
            changes.add(new Change.AddSample(new Sample(sample, bed.run.id(), last, 0, Sample.Status.COMPLETE)));
            String end = lines.getLast();
            if (end.startsWith("Answer: ")) {
                changes.add(new Change.ReadAnswer(sample,
                        new AnswerReading(end.substring(8), "Answer:", last, 8, end.length())));
            }
            bed.say(changes.toArray(Change[]::new));
            return Attempt.of(bed.tree(), bed.run.id()).getFirst();
        }
    }
}
