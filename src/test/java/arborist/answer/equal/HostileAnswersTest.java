package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are made to cost much cost little, and are not accepted. */
class HostileAnswersTest {
    // Many times of what it takes, for machines that do other things too; what explodes takes hours.
    private static final int SECONDS = 20;

    static Stream<String> bombs() {
        return Stream.of("9^9^9^9", "(9^9)^9^9", "99999999999!", "100000!", "x^{10^9}", "10^{10^{10}}", "2^{-10^9}",
                "(".repeat(100_000) + "2" + ")".repeat(100_000), "(".repeat(900) + "2" + ")".repeat(900),
                "\\frac{".repeat(300) + "2", "{".repeat(1_900), "|".repeat(1_999), "-".repeat(1_998) + "2x",
                "!".repeat(1_000) + "2", "2" + "!".repeat(1_000), "\\sqrt".repeat(390) + "2",
                "((((((((((x+1)^9)^9)^9)^9)^9)^9)^9)^9)^9)^9", "2,".repeat(900) + "2,3", "\\pm".repeat(500) + "2",
                "x=".repeat(900) + "2", "\\begin{pmatrix}".repeat(100),
                "\\begin{pmatrix}1&".repeat(60) + "\\end{pmatrix}".repeat(60),
                "[".repeat(900) + "1,2" + "]".repeat(900),
                "\\{".repeat(600) + "2" + "\\}".repeat(600), "a or ".repeat(380) + "b", "2<".repeat(900) + "2",
                "\\text{".repeat(300) + "}".repeat(300), "\\binom{100000}{50000}", "\\sin".repeat(390) + "x",
                "2".repeat(1_999), "2/".repeat(900) + "3", "$".repeat(1_900), "∪".repeat(1_000),
                "(0,1)∪".repeat(300) + "(2,3)", "x_".repeat(900), "~".repeat(1_990), "\\\\".repeat(990),
                "(2,".repeat(600) + "2" + ")".repeat(600), "f(".repeat(900) + "x" + ")".repeat(900),
                " ".repeat(1_990) + "x y", "x ".repeat(950), "\\lfloor".repeat(200), "\"".repeat(1_990) + "2y");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(SECONDS)
    void theyCostLittleAndAreNotAccepted(String bomb) {
        assertThat(Equality.of(bomb, "1").equal()).isFalse();
        assertThat(Equality.of("(" + bomb + ")+x", "x+(" + bomb + ")+1").equal()).isFalse();
        assertThat(new Grader("1").grade("So \\boxed{" + bomb + "}").right()).isFalse();
        assertThat(Groups.of(List.of(Forms.of(bomb), Forms.of("1"), Forms.of("x"))).length).isEqualTo(3);
    }

    @Test
    @Timeout(SECONDS)
    void longSolutionsAreReadInOneGo() {
        int length = 1 << 18;
        for (String piece : List.of("\\boxed{", "\\(", "answer is ", "$", "....", "{", "\"answer\": \"", "<answer>",
                "#### ", "1,", "a\n", "A: x ", "$a$, ")) {
            String solution = piece.repeat(length / piece.length());
            assertThat(new Grader("17").grade(solution).right()).as(piece).isFalse();
            assertThat(new Grader("\\sqrt{17}").grade(solution).right()).as(piece).isFalse();
        }
    }

    @Test
    void tenThousandPlainAnswersAreReadAtOnce() {
        List<String> answers = Stream.iterate(0, i -> i + 1).limit(10_000).map(i -> String.valueOf(i % 3_000)).toList();
        long start = System.nanoTime();
        assertThat(Groups.of(answers.stream().map(Forms::of).toList())).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(SECONDS));
    }
}
