package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models write, with sentences, boxes and units around, held against right answers. */
class GradedTest {

    /** A right answer, an output, and whether it comes to it. */
    record Graded(boolean right, String gold, String output) {}

    static Stream<Graded> graded() throws IOException {
        try (InputStream in = Objects.requireNonNull(GradedTest.class.getResourceAsStream("graded.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("= ") || line.startsWith("! ")).map(line -> {
                        String[] sides = line.substring(2).split(" \\| ", 2);
                        return new Graded(line.charAt(0) == '=', sides[0], sides[1].replace("\\n\\n", "\n\n"));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("graded")
    void eachIsGradedAsAReaderWould(Graded graded) {
        Grader.Grade grade = new Grader(graded.gold).grade(graded.output);
        assertThat(grade.right()).as(grade.why()).isEqualTo(graded.right);
    }
}
