package arborist.label;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.task.Tasks;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import arborist.trace.Thing;
import arborist.trace.Thought;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a solution. */
class SolutionsTest {
    private final Planted planted = new Planted("What is 2 * 3?", "free", List.of("6"));

    @Test
    void everySampleIsOne() {
        Id run = planted.run("r");
        planted.sample(run, 0, "6", "2 * 3 = 6", "Answer: 6");
        planted.sample(run, 1, "5", "2 * 3 = 5");
        planted.steps(planted.root, run, "a proposal that came to nothing");
        assertThat(texts()).containsExactly(List.of("2 * 3 = 6", "Answer: 6"), List.of("2 * 3 = 5"));
        Id sample = Id.derived("sample", run.toString(), "0");
        planted.add(new Change.Remove(new Thing(Thing.Type.SAMPLE, sample, sample)));
        assertThat(texts()).containsExactly(List.of("2 * 3 = 5"));
    }

    @Test
    void ofARunWithoutSamplesEveryLeafIs() {
        Id with = planted.run("with");
        planted.sample(with, 0, "6", "2 * 3 = 6");
        Id without = planted.run("without");
        planted.steps(planted.root, without, "a", "b");
        planted.steps(planted.steps(planted.root, without, "a"), without, "c");
        planted.steps(planted.root, null, "a better step that a person wrote");
        assertThat(texts()).containsExactly(List.of("2 * 3 = 6"), List.of("a", "b"), List.of("a", "c"));
    }

    @Test
    void ofATreeWrittenByHandEveryLeafIsButForAnnotatorsOwnSteps() {
        Id one = planted.steps(planted.root, null, "one");
        planted.steps(one, null, "two");
        planted.add(new Change.AddThought(new Thought(Id.random(), planted.problem.id(), one, null, Kind.STEP, "mine",
                Reasoning.NONE, Completeness.COMPLETE, null, new Attributes("{\"human_completion\": true}"))));
        assertThat(texts()).containsExactly(List.of("one", "two"));
    }

    @Test
    void aRevisionHasStepsOfItsOwnAndThinkingBeforeAnAnswerIsNone() {
        Id run = planted.run("r");
        Id first = planted.sample(run, 0, "5", "2 * 3 = 5");
        Id thinking = Id.derived("thinking");
        planted.add(new Change.AddThought(new Thought(thinking, planted.problem.id(), first, run, Kind.STEP, "hm",
                Reasoning.RAW, Completeness.COMPLETE, null, Attributes.NONE)));
        planted.sampleAt(run, 1, "6", planted.steps(thinking, run, "2 * 3 = 6", " "));
        assertThat(texts()).containsExactly(List.of("2 * 3 = 5"), List.of("2 * 3 = 6", " "));
    }

    @Test
    void aKeyIsTheSameInEveryCopyAndDifferentForEverySolution() {
        Id run = planted.run("r");
        planted.sample(run, 0, "6", "a");
        planted.sample(run, 1, "6", "b");
        List<Id> keys = Solutions.of(planted.tree()).stream().map(Solution::key).toList();
        assertThat(keys).doesNotHaveDuplicates();
        planted.sample(run, 2, "6", "c");
        assertThat(Solutions.of(planted.tree()).stream().map(Solution::key)).startsWith(keys.toArray(Id[]::new));
    }

    @Test
    void rightAndWrongAreToldByTheAnswer() {
        Id run = planted.run("r");
        planted.sample(run, 0, "6.0", "so 6.0");
        planted.sample(run, 1, "5", "so 5");
        planted.sample(run, 2, null, "no idea");
        Answers answers = new Answers(planted.problem, Tasks.standard());
        assertThat(Solutions.of(planted.tree())).extracting(s -> answers.truth(planted.tree(), s))
                .containsExactly(Truth.RIGHT, Truth.WRONG, Truth.WRONG);
        Planted open = new Planted("Why?", "free", List.of());
        open.steps(open.root, null, "because 5");
        assertThat(new Answers(open.problem, Tasks.standard()).truth(open.tree(), open.solution(0)))
                .isEqualTo(Truth.UNKNOWN);
    }

    private List<List<String>> texts() {
        return Solutions.of(planted.tree()).stream().map(Solution::texts).toList();
    }
}
