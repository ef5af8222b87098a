package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps of two samples say the same, and where their words differ. */
class AlignmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Half of 48 is 24. | half of 48 is  24 | true",
        "She sold 48/2 = 24 clips in May. | In May she sold 48 / 2 = 24 clips. | true",
        "48 + 24 = 72 | 24 + 48 = 72 | true",
        "48 + 24 = 72 | 48 + 24 = 62 | false",
        "48 - 24 = 24 | 48 + 24 = 72 | false",
        "The answer is 72. | 72 dogs bark | false",
        "First we look at the ducks. | First, we look at the ducks | true",
        "First we look at the ducks. | Then we sell all the eggs. | false",
        "1,000 eggs | 1000 eggs | true"})
    void stepsAreComparedByWhatTheySay(String a, String b, boolean like) {
        assertThat(Gist.of(a).like(Gist.of(b))).isEqualTo(like);
        assertThat(Gist.of(b).like(Gist.of(a))).isEqualTo(like);
    }

    @Test
    void stepsFindTheirPartnersThoughOneSideSaysMore() {
        List<Gist> a = gists("Half of 48 is 24.", "48 + 24 = 72.", "A: 72");
        List<Gist> b =
                gists("We begin with May.", "Half of 48 is 24", "So she sold 24 fewer.", "48 + 24 = 62", "A: 62");
        Alignment alignment = Alignment.of(a, b);
        assertThat(alignment.partner()).containsExactly(1, -1, -1);
        assertThat(alignment.parts()).isEqualTo(1);
        assertThat(alignment.opposite(1)).isEqualTo(2);
        assertThat(Alignment.of(a, a).parts()).isEqualTo(3);
        assertThat(Alignment.of(List.of(), a).parts()).isZero();
    }

    /** Of real solutions: partners keep their order, and turning the two round gives as many pairs. */
    @Test
    void realSolutionsAreAlignedInOrder() throws IOException {
        try (Stream<String> lines = Files.lines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            for (String line : lines.limit(300).toList()) {
                JsonNode row = new JsonMapper().readTree(line);
                List<Gist> a = gists(row.get("6b_verification").get("solution").asText().split("\\n"));
                List<Gist> b = gists(row.get("175b_verification").get("solution").asText().split("\\n"));
                List<Integer> pairs = Alignment.of(a, b).partner().stream().filter(p -> p >= 0).toList();
                assertThat(pairs).isSorted().doesNotHaveDuplicates();
                assertThat(Alignment.of(b, a).partner().stream().filter(p -> p >= 0).count()).isEqualTo(pairs.size());
            }
        }
    }

    @Test
    void wordsThatDifferAreMarkedAndNothingIsLost() {
        WordDifference words = WordDifference.of("48 + 24 = 72 clips", "48 + 24 = 62 clips");
        assertThat(words.left().stream().filter(WordDifference.Piece::differs).map(WordDifference.Piece::text))
                .containsExactly("72");
        assertThat(words.right().stream().filter(WordDifference.Piece::differs).map(WordDifference.Piece::text))
                .containsExactly("62");
        assertThat(String.join("", words.left().stream().map(WordDifference.Piece::text).toList()))
                .isEqualTo("48 + 24 = 72 clips");
        assertThat(WordDifference.of("", "a").right()).containsExactly(new WordDifference.Piece("a", true));
    }

    private static List<Gist> gists(String... steps) {
        return Stream.of(steps).map(Gist::of).toList();
    }
}
