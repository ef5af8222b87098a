package arborist.task.game24;

import static arborist.task.game24.Game24SolverTest.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's search: exact scores find 24 wherever it is; looking at nearness alone walks past it. */
class BeamSearch24Test {
    private final Game24Solver solver = new Game24Solver();
    private final BeamSearch24 exact = new BeamSearch24(3, step -> true, left -> Judges24.exact(solver, left));
    private final BeamSearch24 nearest = new BeamSearch24(1, step -> true, Judges24::nearest);

    @ParameterizedTest
    @ValueSource(strings = {"4 5 6 10", "1 3 4 6", "3 3 8 8", "1 2 3 4"})
    void withExactScoresItEndsIn24AndKeepsNothingHopeless(String puzzle) {
        List<BeamSearch24.Round> rounds = exact.search(numbers(puzzle));
        assertThat(rounds).hasSize(3);
        assertThat(rounds.getLast().kept()).isNotEmpty()
                .allMatch(c -> c.step().left().equals(List.of(Game24Solver.GOAL)));
        for (BeamSearch24.Round round : rounds) {
            assertThat(round.kept()).hasSizeBetween(1, 3).allMatch(c -> solver.reachable(c.step().left()));
            assertThat(round.candidates()).allMatch(c -> c.kept() || !c.reason().isEmpty());
        }
    }

    @Test
    void whereThereIsNoWayItKeepsNothing() {
        List<BeamSearch24.Round> rounds = exact.search(numbers("7 7 8 13"));
        assertThat(rounds).hasSize(1);
        assertThat(rounds.getFirst().kept()).isEmpty();
    }

    @Test
    void nearnessTakesTheFirst24ItSeesAndIsStuck() {
        List<BeamSearch24.Round> rounds = nearest.search(numbers("4 5 6 10"));
        assertThat(rounds.getFirst().kept().getFirst().step()).hasToString("4 * 6 = 24 (left: 5 10 24)");
        assertThat(rounds.getLast().candidates()).noneMatch(c -> c.step().left().equals(List.of(Game24Solver.GOAL)));
    }
}
