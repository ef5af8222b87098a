package arborist.sapling.text;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.builtin.Shelf;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model that ships reads of questions: all that is made as it stands, and of what people type what it was trained on. */
class QuestionsTest {
    private static final int MANY = 1_500;

    private final Questions questions = Questions.standard();
    private final Vocabulary vocabulary = shipped();

    static Stream<Maker> makers() {
        return Makers.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("makers")
    void whatIsMadeIsReadAsItStands(Maker maker) {
        RandomGenerator random = new SplittableRandom(11);
        for (int i = 0; i < MANY; i++) {
            Made made = maker.make(random, 1 + i % maker.hardest());
            assertThat(questions.reading(made.question(), vocabulary, Set.of()))
                    .isEqualTo(new Reading.Fits(made.question(), StandIns.NONE, true));
            assertThat(questions.read(made.question())).contains(made.question());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"5 / 0|quotient|5 / 0", "10 / 4 * 2|quotient|10 / 4", "99999 * 99999|number|99999",
                "123 + 4|number|123", "3 + -4|number|-4", "99 * 99 * 99|result|970299", "5 - 99 * 99|result|-9796",
                "1+1+1+1+1+1+1+1+1+1|operations|9", "2.5 + 1|form|''", "2^3 + 1|form|''",
                "Make 157 from 3, 8, 11 and 24.|goal|157",
                "Make 57 from 3, 8, 11 and 99.|number|99", "Make 57 from 3 8 11 12 13|count|5", "14 2 3 4|number|14",
                "Make 24 with 12 and 2|count|2", "0 2 3 4|number|0"})
    void whatLiesBeyondIsNamed(String question, String bound, String value) {
        assertThat(questions.reading(question, vocabulary, Set.of())).isInstanceOfSatisfying(Reading.Beyond.class,
                beyond -> {
                    assertThat(beyond.bound()).isEqualTo(bound);
                    assertThat(beyond.value()).isEqualTo(value);
                });
        assertThat(questions.read(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 1 1 1|false", "3 3 8 8|false", "24: 4 5 6 10|true",
        "Make 59 from 3, 8, 11 and 24.|true"})
    void aPuzzleWithoutAWayIsKnownForOne(String question, boolean hasWay) {
        assertThat(fits(question).hasWay()).isEqualTo(hasWay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A train travels at 80 kilometers an hour for 3 hours. How far does it go?|A train goes 80 kilometers an hour. How far does it get in 3 hours?",
        "Tom has five apples, he buys three more, how many apples does he have now?|5 + 3",
        "One pen costs 3 euros. How much do 5 pens cost?|5 * 3",
        "24: 3 3 8 8|Numbers: 3 3 8 8. Make 24 with + - * and /, each number exactly once.",
        "One shelf holds twelve books and another holds 24 books. Tom puts all of them into boxes of six. How many boxes are there?|One shelf holds 12 books and another holds 24 books. Tom puts all of them into boxes of 6. How many boxes are there?"})
    void commonWordingsAreReadInTheTrainedForm(String question, String read) {
        assertThat(fits(question).question()).isEqualTo(read);
    }

    @Test
    void otherWordsStandForThoseThatAreNotKnown() {
        Reading.Fits fits = fits("peter has 4 bags with 6 mangos in each. How many mangos does peter have?");
        assertThat(fits.question()).isEqualTo("Tom has 4 bags with 6 apples in each. How many apples does Tom have?");
        assertThat(fits.standIns().own("4 bags hold 4 * 6 = 24 apples.")).isEqualTo("4 bags hold 4 * 6 = 24 mangos.");
        assertThat(fits.standIns().known()).containsAllEntriesOf(Map.of("Peter", "Tom", "mangos", "apples"));
    }

    private Reading.Fits fits(String question) {
        return (Reading.Fits) questions.reading(question, vocabulary, Set.of());
    }

    private static Vocabulary shipped() {
        try {
            return new Shelf().model("sapling").vocabulary();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
