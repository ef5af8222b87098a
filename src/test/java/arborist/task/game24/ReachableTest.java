package arborist.task.game24;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.Rational;
import arborist.task.StepVerifier;
import arborist.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right answer can follow only steps that are themselves right: what a wrong one says is left is not there. */
class ReachableTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "game24, Numbers: 4 6 8. Make 24., 8 - 4 = 4 (left: 4 6), true",
        "game24, Numbers: 4 6 8. Make 24., 4 * 6 = 24 (left: 24), false",
        "game24, Numbers: 4 6 8. Make 24., 8 - 4 = 3 (left: 4 6), false",
        "game24, Numbers: 4 6 8. Make 24., 8 - 4 = 5 (left: 4 6) | 4 * 6 = 24 (left: 24), false",
        "game24, Numbers: 4 6 8. Make 24., 8 - 4 = 4 (left: 4 6) | 4 * 6 = 24 (left: 24), true",
        "countdown, Make 24 from 2 7 10., 7 + 10 = 22 (left: 2 22) | 2 + 22 = 24 (left: 24), false",
        "countdown, Make 24 from 2 7 10., 2 * 7 = 14 (left: 10 14) | 10 + 14 = 24 (left: 24), true"
    })
    void aWrongStepLeadsNowhere(String task, String question, String steps, boolean reachable) {
        List<String> lines = List.of(steps.split(" \\| "));
        StepVerifier verifier = Tasks.standard().named(task).orElseThrow().steps();
        assertThat(verifier.reachable(question, lines.subList(0, lines.size() - 1), lines.getLast()).holds())
                .isEqualTo(reachable);
    }

    /** Whatever moves are made: where one of them is written down wrong, nothing after it is reachable any more. */
    @Property(tries = 100)
    void nothingIsReachableAfterAMistake(@ForAll @Size(4) List<@IntRange(min = 1, max = 13) Integer> drawn,
            @ForAll @IntRange(max = 1) int wrong) {
        String question = "Numbers: " + String.join(" ", drawn.stream().map(String::valueOf).toList())
                + ". Make 24 with + - * and /, each number exactly once.";
        StepVerifier verifier = Tasks.standard().named("game24").orElseThrow().steps();
        List<Rational> numbers = drawn.stream().map(Rational::of).toList();
        List<String> lines = new ArrayList<>();
        while (numbers.size() > 1) {
            Game24Step move = Game24Moves.from(numbers).getFirst();
            String line = move.toString();
            lines.add(lines.size() == wrong ? line.replaceFirst("= [^ ]+", "= 77") : line);
            numbers = move.left();
        }
        for (int i = wrong; i < lines.size(); i++) {
            assertThat(verifier.reachable(question, lines.subList(0, i), lines.get(i)).isWrong()).isTrue();
        }
    }
}
