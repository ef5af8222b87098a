package arborist.label.mark;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What annotators said, as one mark a step: by whom it is looked at, and where they differ. */
class MarkedTest {
    private static final NewLabel ANN = NewLabel.by("Ann");
    private static final NewLabel BEN = NewLabel.by("Ben");
    private static final Eyes MINE = new Eyes(Whose.MINE, "Ann");
    private static final Eyes PEOPLE = new Eyes(Whose.PEOPLE, "Ann");

    private Planted planted = new Planted("q", "free", List.of());

    @BeforeEach
    void plant() {
        planted = new Planted("What is 1 + 1?", "free", List.of("2"));
        Id run = planted.run("r");
        planted.sample(run, 0, "3", "one", "two", "three");
        planted.sample(run, 1, "2", "one", "other");
    }

    private List<StepMark> marks(int solution, Eyes eyes) {
        Marked marked = Marked.of(planted.tree(), eyes);
        return planted.solution(solution).steps().stream()
                .map(node -> marked.steps().getOrDefault(node.id(), StepMark.NONE)).toList();
    }

    private List<String> words(int solution, Eyes eyes) {
        return Marked.of(planted.tree(), eyes).solutions()
                .getOrDefault(planted.solution(solution).leaf(), List.of()).stream()
                .map(mark -> mark.voice() + ": " + mark).toList();
    }

    @Test
    void eachSeesWhatTheyLookFor() {
        planted.says(ANN, 0, 1, Rating.NEUTRAL);
        planted.says(BEN, 0, 2, Rating.GOOD);
        planted.says(NewLabel.auto("calculator"), 0, 2, Rating.BAD);
        assertThat(marks(0, MINE)).containsExactly(StepMark.NONE, StepMark.OKAY, StepMark.NONE);
        assertThat(marks(0, PEOPLE)).containsExactly(StepMark.NONE, StepMark.OKAY, StepMark.GREAT);
        assertThat(marks(0, new Eyes(Whose.PROGRAMS, "Ann")))
                .containsExactly(StepMark.NONE, StepMark.NONE, StepMark.BAD);
        assertThat(Marked.of(planted.tree(), Eyes.CLOSED)).isEqualTo(Marked.NOTHING);
    }

    @Test
    void aFirstErrorMarksWhatItImpliesAndNothingAfterIt() {
        planted.says(ANN, 0, new FirstError.At(1));
        assertThat(marks(0, MINE)).containsExactly(StepMark.GREAT, StepMark.BAD, StepMark.NONE);
        assertThat(marks(1, MINE)).as("they share the first step").containsExactly(StepMark.GREAT, StepMark.NONE);
        assertThat(words(0, MINE)).containsExactly("Ann: ▼ first error in step 2");
        planted.says(ANN, 1, new FirstError.At(0));
        assertThat(marks(0, MINE)).as("two solutions say different things of the step that they share")
                .containsExactly(StepMark.APART, StepMark.BAD, StepMark.NONE);
    }

    @Test
    void peopleWhoDifferAreTold_andGoldSettlesIt() {
        planted.says(ANN, 0, 0, Rating.GOOD);
        planted.says(BEN, 0, 0, Rating.BAD);
        planted.says(BEN, 0, 1, Rating.UNSURE);
        assertThat(marks(0, PEOPLE)).containsExactly(StepMark.APART, StepMark.UNSURE, StepMark.NONE);
        planted.says(ANN, 0, 1, Rating.GOOD);
        assertThat(marks(0, PEOPLE).get(1)).as("who was unsure contradicts nobody").isEqualTo(StepMark.GREAT);
        planted.says(NewLabel.gold("Cem"), 0, 0, Rating.NEUTRAL);
        assertThat(marks(0, PEOPLE).getFirst()).isEqualTo(StepMark.OKAY);
        assertThat(marks(0, MINE).getFirst()).as("what I said myself stays so").isEqualTo(StepMark.GREAT);
    }

    @Test
    void aChangedStepAloneSaysWhatTheWholeTreeSays() {
        planted.says(ANN, 0, 0, Rating.GOOD);
        planted.says(BEN, 0, 0, Rating.BAD);
        planted.says(BEN, 0, 1, Rating.UNSURE);
        for (Eyes eyes : List.of(MINE, PEOPLE, Eyes.CLOSED)) {
            List<StepMark> own =
                    planted.solution(0).steps().stream().map((Node node) -> Marked.of(node, eyes)).toList();
            assertThat(own).isEqualTo(marks(0, eyes));
        }
    }

    @Test
    void whatWasTakenBackLeavesNoMark() {
        planted.says(ANN, 0, 0, Rating.GOOD);
        var label = planted.solution(0).steps().getFirst().findings().labels().getFirst();
        planted.add(NewLabel.remove(label));
        assertThat(marks(0, MINE)).containsOnly(StepMark.NONE);
        planted.add(new Change.AddLabel(ANN.solution(planted.solution(1), Rating.BAD)));
        assertThat(words(1, MINE)).containsExactly("Ann: ▼ as a whole bad");
    }
}
