package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Judges a real search of GPT-4 that nobody here wrote. What is counted: the candidates of the first three rounds of each puzzle
 * (the fourth writes answers), each by its last line, held against the numbers that the line before it left.
 */
class Game24LogTest {
    private final Game24Checker checker = new Game24Checker(new Game24Solver());
    private int candidates;
    private int valid;
    private int validAndReachable;

    @Test
    void mostStepsAreValidAndFewAreReachable() throws IOException {
        JsonNode log = new JsonMapper().readTree(Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json").toFile());
        for (JsonNode puzzle : log) {
            for (int round = 0; round < 3; round++) {
                JsonNode step = puzzle.get("steps").get(round);
                step.get("new_ys").forEach(y -> judge(step.get("x").asText(), y.asText()));
            }
        }
        assertThat(candidates).isEqualTo(6172);
        assertThat(valid).isEqualTo(VALID);
        assertThat(validAndReachable).isEqualTo(REACHABLE);
    }

    private static final int VALID = 5551;

    // A count made for the issue found 579; which one line was read otherwise there is not known.
    private static final int REACHABLE = 580;

    private void judge(String puzzle, String candidate) {
        List<String> lines = candidate.lines().toList();
        Optional<Game24Step> step = Game24Step.parse(lines.getLast());
        List<Rational> before = lines.size() == 1
                ? Game24SolverTest.numbers(puzzle)
                : Game24Step.parse(lines.get(lines.size() - 2)).map(Game24Step::left).orElse(List.of());
        boolean holds = step.isPresent() && checker.valid(step.get(), before).holds();
        candidates++;
        valid += holds ? 1 : 0;
        validAndReachable += holds && checker.reachable(step.get()).orElseThrow().holds() ? 1 : 0;
    }
}
