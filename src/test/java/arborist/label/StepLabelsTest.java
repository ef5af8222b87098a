package arborist.label;

import static arborist.label.Rating.BAD;
import static arborist.label.Rating.GOOD;
import static arborist.label.Rating.MISSING;
import static arborist.label.Rating.NEUTRAL;
import static arborist.label.Rating.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an annotator said of each step, by the step itself or by the first error. */
class StepLabelsTest {
    private static final NewLabel ANN = NewLabel.by("Ann");
    private static final NewLabel BEN = NewLabel.by("Ben");

    private Planted planted = new Planted("q", "free", List.of());

    @BeforeEach
    void plant() {
        planted = new Planted("What is 1 + 1?", "free", List.of("2"));
        planted.sample(planted.run("r"), 0, "3", "one", "two", "three", "four");
    }

    private StepLabels ann() {
        return StepLabels.of(planted.solution(0), Voice.person("Ann"));
    }

    @Test
    void whatNobodySaidIsMissing() {
        assertThat(ann()).isEqualTo(new StepLabels(List.of(MISSING, MISSING, MISSING, MISSING), FirstError.missing()));
        assertThat(ann().isFinished()).isFalse();
    }

    @Test
    void unsureIsNotMissing() {
        planted.says(ANN, 0, 1, UNSURE);
        assertThat(ann().ratings()).containsExactly(MISSING, UNSURE, MISSING, MISSING);
        assertThat(ann().rated()).isZero();
    }

    @Test
    void theFirstErrorSaysGoodBeforeBadThereAndNothingOfWhatFollows() {
        planted.says(ANN, 0, new FirstError.At(2));
        assertThat(ann()).isEqualTo(new StepLabels(List.of(GOOD, GOOD, BAD, MISSING), new FirstError.At(2)));
        assertThat(ann().isFinished()).isTrue();
        planted.says(ANN, 0, FirstError.nowhere());
        assertThat(ann()).as("a later word replaces an earlier one")
                .isEqualTo(new StepLabels(List.of(GOOD, GOOD, GOOD, GOOD), FirstError.nowhere()));
        planted.says(ANN, 0, FirstError.unsure());
        assertThat(ann().firstError()).isEqualTo(FirstError.unsure());
        assertThat(ann().ratings()).containsOnly(MISSING);
    }

    @Test
    void whatIsSaidOfTheStepItselfWins() {
        planted.says(ANN, 0, new FirstError.At(3));
        planted.says(ANN, 0, 1, NEUTRAL);
        planted.says(ANN, 0, 2, BAD);
        assertThat(ann()).isEqualTo(new StepLabels(List.of(GOOD, NEUTRAL, BAD, BAD), new FirstError.At(2)));
    }

    @Test
    void aPlaceThatTheSolutionDoesNotHaveSaysNothing() {
        for (String value : List.of("4", "-1", "99999999999", "two", "")) {
            planted.add(new Change.AddLabel(ANN.path(planted.solution(0), Schemes.FIRST_ERROR, value)));
            assertThat(ann().firstError()).as(value).isEqualTo(FirstError.missing());
        }
    }

    @Test
    void whatWasTakenBackOrSaidOfOtherWordsDoesNotCount() {
        planted.says(ANN, 0, 0, GOOD);
        planted.says(ANN, 0, 0, BAD);
        List<Label> labels = planted.solution(0).steps().getFirst().findings().labels();
        planted.add(NewLabel.remove(labels.getLast()));
        assertThat(ann().ratings().getFirst()).as("the last that stands").isEqualTo(GOOD);
        Id step = planted.solution(0).steps().getFirst().id();
        planted.add(new Change.Rewrite(step, "uno"));
        assertThat(ann().ratings().getFirst()).isEqualTo(MISSING);
        planted.says(ANN, 0, 0, NEUTRAL);
        planted.add(new Change.Rewrite(step, "one"));
        assertThat(ann().ratings().getFirst()).as("the words that were judged are back").isEqualTo(GOOD);
    }

    @Test
    void eachHasAVoiceOfTheirOwn() {
        planted.says(ANN, 0, 0, GOOD);
        planted.says(BEN, 0, 0, BAD);
        planted.says(NewLabel.auto("Ann"), 0, 0, NEUTRAL);
        planted.says(NewLabel.gold("Ann"), 0, 0, BAD);
        planted.says(NewLabel.gold("Ben"), 0, 0, GOOD);
        assertThat(ann().ratings().getFirst()).isEqualTo(GOOD);
        assertThat(StepLabels.of(planted.solution(0), Voice.auto("Ann")).ratings().getFirst()).isEqualTo(NEUTRAL);
        assertThat(StepLabels.of(planted.solution(0), Voice.GOLD).ratings().getFirst()).as("who settled it last")
                .isEqualTo(GOOD);
        assertThat(Annotators.of(planted.tree())).containsExactly(entry(Voice.person("Ann"), 1),
                entry(Voice.person("Ben"), 1), entry(Voice.GOLD, 2),
                entry(Voice.auto("Ann"), 1));
    }

    @Property
    void theFirstErrorOfRatingsIsTheirFirstBadOne(@ForAll List<Rating> ratings) {
        FirstError first = FirstError.of(ratings);
        assertThat(first instanceof FirstError.At).isEqualTo(ratings.contains(BAD));
        for (int i = 0; i < ratings.size(); i++) {
            if (first.implied(i) == BAD) {
                assertThat(ratings.get(i)).isEqualTo(BAD);
                assertThat(ratings.subList(0, i)).doesNotContain(BAD);
            }
        }
        assertThat(FirstError.of(first.value(), ratings.size()))
                .isEqualTo(first.speaks() ? first : FirstError.unsure());
    }
}
