package arborist.label.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Schemes;
import arborist.label.Truth;
import arborist.label.Voice;
import arborist.task.Tasks;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the queue is told of solutions. */
class ItemsTest {
    private final Planted planted = new Planted("What is 3 + 4?", "free", List.of("7"));

    @Test
    void aSolutionIsSummedUp() {
        planted.sample(planted.run("r"), 0, "8", "3 + 4 = 8", "Answer: 8");
        Node first = planted.solution(0).steps().getFirst();
        score(first, "prm", 0.5);
        score(planted.solution(0).last(), "prm", 0.9);
        score(planted.solution(0).last(), "orm", 0.2);
        planted.add(new Change.AddLabel(NewLabel.auto("mc").step(first, Schemes.SOFT, "0.25")));
        planted.says(NewLabel.by("Ann"), 0, new FirstError.At(0));
        planted.says(NewLabel.by("Ben"), 0, 0, Rating.GOOD);
        planted.says(NewLabel.by("Ben"), 0, 1, Rating.BAD);
        Item item = Items.of(3, planted.tree(), Tasks.standard()).getFirst();
        assertThat(item.number()).isEqualTo(3);
        assertThat(item.steps()).isEqualTo(2);
        assertThat(item.truth()).isEqualTo(Truth.WRONG);
        assertThat(item.scores()).containsOnlyKeys("prm", "orm", "mc").containsEntry("prm", 0.9);
        assertThat(item.score(Optional.of("orm"))).hasValue(0.2);
        assertThat(item.uncertainty()).isEqualTo(1);
        assertThat(item.scorersApart()).isCloseTo(0.7, within(1e-9));
        assertThat(item.annotatorsApart()).as("of one step that both judged").isEqualTo(1);
        assertThat(item.by(Voice.person("Ann"))).isEqualTo(new Item.Work(1, true, Optional.empty()));
        assertThat(item.by(Voice.person("Ben"))).isEqualTo(new Item.Work(2, true, Optional.empty()));
        assertThat(item.isDone(Voice.person("Cem"))).isFalse();
        assertThat(item.gold()).isFalse();
    }

    @Test
    void aSkippedSolutionIsDoneUntilItsStateIsTakenBack() {
        planted.sample(planted.run("r"), 0, "7", "3 + 4 = 7");
        NewLabel ann = NewLabel.by("Ann");
        planted.add(new Change.AddLabel(ann.path(planted.solution(0), Schemes.SOLUTION_STATE, "skip")));
        assertThat(item().isDone(Voice.person("Ann"))).isTrue();
        planted.add(new Change.AddLabel(ann.path(planted.solution(0), Schemes.SOLUTION_STATE, null)));
        assertThat(item().isDone(Voice.person("Ann"))).isFalse();
        planted.says(NewLabel.gold("Ann"), 0, FirstError.nowhere());
        assertThat(item().gold()).isTrue();
    }

    private Item item() {
        return Items.of(1, planted.tree(), Tasks.standard()).getFirst();
    }

    private void score(Node step, String scorer, double value) {
        planted.add(new Change.AddScore(new Score(Id.random(), step.id(), new Scorer(scorer, "", false), value, 0.0,
                1.0, true, 1, "", Score.Scope.PATH, step.wording().version())));
    }
}
