package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.Rational;
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
    private int inBrackets;

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
        assertThat(inBrackets).isEqualTo(IN_BRACKETS);
    }

    private static final int VALID = 5551;

    // One of them has a negative number in brackets, "4 + (-1) = 3 (left: 3 8)". A reader that knows no brackets counts 579; of
    // the other choices (repetitions once, remarks behind the line, floating point) none gives that. The step is right.
    private static final int REACHABLE = 580;
    private static final int IN_BRACKETS = 1;

    private void judge(String puzzle, String candidate) {
        List<String> lines = candidate.lines().toList();
        Optional<Game24Step> step = Game24Step.parse(lines.getLast());
        List<Rational> before = lines.size() == 1
                ? Game24SolverTest.numbers(puzzle)
                : Game24Step.parse(lines.get(lines.size() - 2)).map(Game24Step::left).orElse(List.of());
        boolean holds = step.isPresent() && checker.valid(step.get(), before).holds();
        candidates++;
        valid += holds ? 1 : 0;
        boolean reachable = holds && checker.reachable(step.get()).orElseThrow().holds();
        validAndReachable += reachable ? 1 : 0;
        inBrackets += reachable && lines.getLast().substring(0, lines.getLast().indexOf('=')).contains("(") ? 1 : 0;
    }
}
