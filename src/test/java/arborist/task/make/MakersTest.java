package arborist.task.make;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.task.Finding;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Tasks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of problems of every family and level, judged by the verifiers, which know nothing of the makers. */
class MakersTest {
    private static final int MANY = 400;

    private final Tasks tasks = Tasks.standard();

    /** A maker and one of its levels. */
    record Kind(Maker maker, int level) {
        Stream<Made> many(long seed) {
            RandomGenerator random = new SplittableRandom(seed);
            return Stream.generate(() -> maker.make(random, level)).limit(MANY);
        }

        @Override
        public String toString() {
            return maker.family() + " " + level;
        }
    }

    static Stream<Kind> kinds() {
        return Makers.standard().stream().flatMap(maker -> IntStream.rangeClosed(1, maker.hardest())
                .mapToObj(level -> new Kind(maker, level)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void problemsAreTakenForWhatTheyAreAndTheirSolutionsAreRight(Kind kind) {
        kind.many(1).forEach(made -> {
            Task task = tasks.of(made.question());
            assertThat(task.name()).as(made.question()).isEqualTo(made.family()).isEqualTo(kind.maker().family());
            String whole = String.join("\n", made.steps()) + "\n" + made.answerLine();
            assertThat(task.verifier().verify(made.question(), made.answerLine()).holds()).as(made.toString()).isTrue();
            assertThat(task.verifier().verify(made.question(), whole).holds()).as(made.toString()).isTrue();
            assertThat(firstWrong(task.steps(), made.question(), made.steps())).as(made.toString()).isEqualTo(-1);
            assertThat(made.question() + whole).matches("[ -~\n]*");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void slipsAreWrongAndTheirFirstWrongLineIsFound(Kind kind) {
        RandomGenerator random = new SplittableRandom(2);
        Set<Integer> places = new HashSet<>();
        kind.many(3).forEach(made -> {
            List<String> slip = kind.maker().slip(made, random);
            Task task = tasks.of(made.question());
            assertThat(slip).as(made.toString()).hasSize(made.steps().size() + 1);
            assertThat(slip.getLast()).startsWith("Answer: ");
            assertThat(task.verifier().verify(made.question(), String.join("\n", slip)).outcome())
                    .as(slip + " for " + made.question()).isEqualTo(Finding.Outcome.NO);
            List<String> lines = slip.subList(0, slip.size() - 1);
            int first = firstWrong(task.steps(), made.question(), lines);
            assertThat(first).as(slip + " for " + made.question()).isNotNegative();
            assertThat(lines.subList(0, first)).isEqualTo(made.steps().subList(0, first));
            assertThat(lines.get(first)).isNotIn(made.steps().subList(first, first + 1));
            places.add(first);
        });
        assertThat(places).as("each step goes wrong now and then")
                .hasSize(kind.many(3).findAny().orElseThrow().steps().size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameSeedMakesTheSame(Kind kind) {
        assertThat(kind.many(4).toList()).isEqualTo(kind.many(4).toList()).isNotEqualTo(kind.many(5).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatItAsksItAlsoReads(Kind kind) {
        kind.many(6).forEach(made -> {
            assertThat(kind.maker().reworded(made.question())).contains(made.question());
            assertThat(kind.maker().reworded(" " + made.question().replace(" ", "  ") + " \n"))
                    .contains(made.question());
        });
    }

    @Test
    void arithmeticHasTheOperationsOfItsLevelAndBracketsNowAndThen() {
        kinds().filter(kind -> kind.maker().family().equals("arithmetic")).forEach(kind -> {
            List<Made> many = kind.many(7).toList();
            assertThat(many).allSatisfy(made -> {
                assertThat(made.steps()).hasSize(kind.level());
                List<Integer> numbers = numbers(String.join(" ", made.steps()) + " ");
                assertThat(numbers).allMatch(n -> n >= -999 && n <= 9999);
                assertThat(numbers(made.question() + " ")).allMatch(n -> n >= 0 && n <= 99);
            });
            long brackets = many.stream().filter(made -> made.question().contains("(")).count();
            assertThat(brackets).isBetween(kind.level() == 1 ? 0L : MANY / 4L, kind.level() == 1 ? 0L : MANY * 6L / 10);
        });
    }

    @Test
    void theWholeVocabularyIsSmall() {
        Set<String> words = new HashSet<>();
        kinds().flatMap(kind -> kind.many(8)).forEach(made -> {
            String all = made.question() + "\n" + String.join("\n", made.steps()) + "\n" + made.answerLine();
            words.addAll(List.of(all.split("[^A-Za-z]+")));
        });
        assertThat(words).hasSizeLessThan(700);
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Pattern.compile("(?<=^|= |\\()-\\d+|\\d+").matcher(text).results()
                .forEach(m -> numbers.add(Integer.valueOf(m.group())));
        return numbers;
    }

    /** The first line that is not valid and reachable for sure; -1 where all are. */
    private static int firstWrong(StepVerifier steps, String question, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> before = lines.subList(0, i);
            if (!steps.valid(question, before, lines.get(i)).holds()
                    || !steps.reachable(question, before, lines.get(i)).holds()) {
                return i;
            }
        }
        return -1;
    }
}
