package arborist.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Reasoning between tags is told from the answer, wherever the tags are cut. */
class ThinkTagsTest {

    @Property
    void tagsAreFoundWhereverTheyAreCut(@ForAll @IntRange(min = 1, max = 9) int size) {
        Reply.Choice choice = sample("\n<think>\nSix < seven.\n</think>\n\nIt is 42. See </think>.", size, Finish.STOP);
        assertThat(choice.thinking()).isEqualTo("\nSix < seven.\n");
        assertThat(choice.text()).isEqualTo("It is 42. See </think>.");
        assertThat(choice.finish()).isEqualTo(Finish.STOP);
    }

    @Property
    void whatWasNeverOpenedIsReasoningAllTheSame(@ForAll @IntRange(min = 1, max = 9) int size) {
        Reply.Choice choice = sample("Six times seven.</think>42", size, Finish.STOP);
        assertThat(choice.thinking()).isEqualTo("Six times seven.");
        assertThat(choice.text()).isEqualTo("42");
    }

    @Property
    void whatWasNeverClosedHoldsNoAnswer(@ForAll @IntRange(min = 1, max = 9) int size) {
        Reply.Choice choice = sample("<think>The answer is 42", size, Finish.STOP);
        assertThat(choice.text()).isEmpty();
        assertThat(choice.thinking()).isEqualTo("The answer is 42");
        assertThat(choice.finish().whole()).isFalse();
        assertThat(sample("<think>The answer is 42", size, Finish.LENGTH).finish()).isEqualTo(Finish.LENGTH);
    }

    @Property
    void anAnswerMaySpeakOfTags(@ForAll @IntRange(min = 1, max = 9) int size) {
        Reply.Choice choice = sample("Write <think> first.", size, Finish.STOP);
        assertThat(choice.text()).isEqualTo("Write <think> first.");
        assertThat(choice.thinking()).isEmpty();
    }

    @Example
    void blanksBeforeAnAnswerStay() {
        assertThat(sample("\n  42", 1, Finish.STOP).text()).isEqualTo("\n  42");
    }

    @Example
    void aModelThatAlwaysBeganInThoughtIsBelieved() {
        Sample.Plan plan = plan(ThinkTags.Beginning.PERHAPS_THINKING, "", List.of());
        assertThat(run("Hm.</think>42", 2, Finish.STOP, plan, new ArrayList<>()).thinking()).isEqualTo("Hm.");
        assertThat(run("Hm.</think>42", 2, Finish.STOP, plan, new ArrayList<>()).text()).isEqualTo("42");
        assertThat(run("Just 42.", 2, Finish.STOP, plan, new ArrayList<>()).text()).isEqualTo("Just 42.");
        assertThat(run("Hm, let me", 2, Finish.LENGTH, plan, new ArrayList<>()).text()).isEmpty();
    }

    @Property
    void deltasMakeUpTheSample(@ForAll @IntRange(min = 1, max = 9) int size) {
        List<Delta> deltas = new ArrayList<>();
        Reply.Choice choice = run("<think>a b</think>c d e", size, Finish.STOP,
                plan(ThinkTags.Beginning.ANSWER, "", List.of("d")), deltas);
        assertThat(choice.text()).isEqualTo("c ");
        assertThat(text(deltas)).isEqualTo("c ");
        assertThat(deltas.getLast()).isEqualTo(new Delta.Ended(0, Finish.STOP));
    }

    @Property
    void aRepeatedBeginningIsTakenOff(@ForAll @IntRange(min = 1, max = 9) int size) {
        Sample.Plan plan = plan(ThinkTags.Beginning.ANSWER, "Step 1: add.\n", List.of());
        assertThat(run("Step 1: add.\nStep 2", size, Finish.STOP, plan, new ArrayList<>()).text())
                .isEqualTo("\nStep 2");
        assertThat(run("Step 2", size, Finish.STOP, plan, new ArrayList<>()).text()).isEqualTo("Step 2");
        assertThat(run("Step", size, Finish.STOP, plan, new ArrayList<>()).text()).isEqualTo("Step");
    }

    private static String text(List<Delta> deltas) {
        StringBuilder text = new StringBuilder();
        deltas.forEach(d -> text.append(d instanceof Delta.Text t ? t.text() : ""));
        return text.toString();
    }

    private static Sample.Plan plan(ThinkTags.Beginning beginning, String repeated, List<String> stops) {
        return new Sample.Plan(null, beginning, repeated, stops);
    }

    private static Reply.Choice sample(String text, int size, Finish finish) {
        return run(text, size, finish, plan(ThinkTags.Beginning.ANSWER, "", List.of()), new ArrayList<>());
    }

    private static Reply.Choice run(String text, int size, Finish finish, Sample.Plan plan, List<Delta> deltas) {
        Sample sample = new Sample(0, plan, deltas::add);
        for (int from = 0; from < text.length(); from += size) {
            sample.answer(text.substring(from, Math.min(text.length(), from + size)));
        }
        sample.finish(finish);
        return Objects.requireNonNull(sample.end());
    }
}
