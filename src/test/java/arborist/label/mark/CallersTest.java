package arborist.label.mark;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.trace.Id;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who calls a step wrong: people whose labels are seen, as long as they agree or it was settled; never programs. */
class CallersTest {
    private static final NewLabel ANN = NewLabel.by("Ann");
    private static final NewLabel BEN = NewLabel.by("Ben");
    private static final Eyes MINE = new Eyes(Whose.MINE, "Ann");
    private static final Eyes PEOPLE = new Eyes(Whose.PEOPLE, "Ann");

    private Planted planted = new Planted("q", "free", List.of());

    @BeforeEach
    void plant() {
        planted = new Planted("What is 1 + 1?", "free", List.of("2"));
        planted.sample(planted.run("r"), 0, "2", "one", "two", "three");
    }

    @Test
    void whoIsBlindToOthersIsToldNothingByTheirLabels() {
        planted.says(BEN, 0, 1, Rating.BAD);
        assertThat(wrong(PEOPLE)).containsExactly(Map.entry(step(1), List.of("Ben")));
        assertThat(wrong(MINE)).isEmpty();
        assertThat(Callers.of(planted.tree(), MINE).right()).isEmpty();
        assertThat(wrong(Eyes.CLOSED)).isEmpty();
        assertThat(wrong(new Eyes(Whose.PROGRAMS, "Ann"))).isEmpty();
    }

    @Test
    void programsAreNoPeople() {
        planted.says(NewLabel.auto("calculator"), 0, 1, Rating.BAD);
        for (Whose whose : Whose.values()) {
            assertThat(wrong(new Eyes(whose, "Ann"))).isEmpty();
        }
    }

    @Test
    void aFirstErrorCallsItsStepWrongAndThoseBeforeItRight() {
        planted.says(ANN, 0, new FirstError.At(1));
        assertThat(wrong(MINE)).containsExactly(Map.entry(step(1), List.of("Ann")));
        assertThat(Callers.of(planted.tree(), MINE).right()).containsExactly(Map.entry(step(0), List.of("Ann")));
    }

    @Test
    void wherePeopleDifferNobodyCallsItWrongUntilItIsSettled() {
        planted.says(ANN, 0, 1, Rating.GOOD);
        planted.says(BEN, 0, 1, Rating.BAD);
        assertThat(wrong(PEOPLE)).isEmpty();
        planted.says(NewLabel.gold("Cem"), 0, 1, Rating.BAD);
        assertThat(wrong(PEOPLE)).containsExactly(Map.entry(step(1), List.of("Ben", "the settled label")));
        assertThat(wrong(MINE)).as("what was settled on is not for who is blind to others").isEmpty();
        planted.says(NewLabel.gold("Cem"), 0, 1, Rating.GOOD);
        assertThat(wrong(PEOPLE)).isEmpty();
    }

    @Test
    void severalWhoAgreeAreAllNamed() {
        planted.says(BEN, 0, 2, Rating.BAD);
        planted.says(ANN, 0, 2, Rating.BAD);
        assertThat(wrong(PEOPLE)).containsExactly(Map.entry(step(2), List.of("Ann", "Ben")));
        assertThat(wrong(MINE)).containsExactly(Map.entry(step(2), List.of("Ann")));
    }

    private Map<Id, List<String>> wrong(Eyes eyes) {
        return Callers.of(planted.tree(), eyes).wrong();
    }

    private Id step(int place) {
        return planted.solution(0).steps().get(place).id();
    }
}
