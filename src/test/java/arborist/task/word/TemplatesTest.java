package arborist.task.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template tells stories that it reads back, also as other people type them. */
class TemplatesTest {
    private static final int MANY = 100;

    private final Templates templates = Templates.standard();

    static Stream<Template> all() {
        return Templates.standard().all().stream();
    }

    @Test
    void thereAreManyOfEveryLevelAndEachHasItsName() {
        assertThat(templates.all()).hasSizeGreaterThan(60);
        assertThat(templates.all().stream().map(Template::name).distinct().count()).isEqualTo(templates.all().size());
        assertThat(templates.hardest()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void storiesAreReadBackForWhatTheyAre(Template template) {
        RandomGenerator random = new SplittableRandom(template.name().hashCode());
        Set<String> questions = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            Story story = Teller.tell(template, random);
            questions.add(story.question());
            for (String typed : List.of(story.question(), story.question().toUpperCase(Locale.ROOT),
                    story.question().replace(",", "").replace(" ", "  "))) {
                Story read = templates.read(typed).orElseThrow(() -> new AssertionError("not read: " + typed));
                assertThat(read.template().name()).as(typed).isEqualTo(template.name());
                assertThat(read.numbers()).as(typed).isEqualTo(story.numbers());
                assertThat(read.answer()).as(typed).isEqualTo(story.answer());
                assertThat(read.question()).isEqualTo(story.question());
                assertThat(read.needs()).isEqualTo(story.needs());
            }
        }
        assertThat(questions).as("hardly any is told twice").hasSizeGreaterThan(MANY * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("all")
    void allWaysToSayASentenceNameTheSameNumbers(Template template) {
        assertThat(template.sentences()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(template.extras()).isNotEmpty();
        template.sentences().forEach(ways -> {
            assertThat(ways).hasSizeGreaterThan(1);
            assertThat(ways.stream().map(TemplatesTest::numbers).collect(Collectors.toSet())).as(ways.toString())
                    .hasSize(1);
        });
        Set<String> told = template.sentences().stream().flatMap(ways -> numbers(ways.getFirst()).stream())
                .collect(Collectors.toSet());
        assertThat(template.extras()).allSatisfy(extra -> assertThat(numbers(extra)).doesNotContainAnyElementsOf(told));
        template.workings().forEach(step -> {
            assertThat(step.phrase().toString()).contains("{=}");
            told.add(step.result());
        });
        assertThat(told).containsAll(template.workings().stream().flatMap(s -> Stream.of(s.left(), s.right()))
                .filter(operand -> !Working.isPlain(operand)).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theResultOfEachStepButTheLastIsNeeded(Template template) {
        Set<String> used = template.workings().stream().flatMap(s -> Stream.of(s.left(), s.right()))
                .collect(Collectors.toSet());
        List<String> results = template.workings().stream().map(Working::result).toList();
        assertThat(used).containsAll(results.subList(0, results.size() - 1));
        Set<String> numbers = template.sentences().stream().flatMap(ways -> numbers(ways.getFirst()).stream())
                .collect(Collectors.toSet());
        assertThat(used).as("a number of the story that is not needed belongs into an extra").containsAll(numbers);
    }

    @Test
    void namesAndThingsMayBeOthers() {
        Story story = templates.read("Kofi has 1,200 mangos. Abena gives 3 of them away. How many?").orElse(null);
        assertThat(story).isNull();
        Story read =
                templates.read("there are 7 mangos in each of the 3 bags that kofi has. how many mangos does KOFI have")
                        .orElseThrow();
        assertThat(read.answer()).isEqualTo(21);
        assertThat(read.question()).isEqualTo(
                "There are 7 mangos in each of the 3 bags that Kofi has. How many mangos does Kofi have?");
        assertThat(read.solve(new SplittableRandom(1))).containsExactly("3 bags hold 3 * 7 = 21 mangos.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "How many?", "Tom has 5 pens. Ben loses 9 of them. How many pens are left?",
        "Tom has 5 pens. Tom loses 9 of them. How many pens are left?",
        "7 pens are shared equally among 2 children. How many pens does each child get?",
        "Tom has 5 pens. Tom loses 2 of them. Tom sneezes. How many pens are left?",
        "Tom has 5 pens. Tom loses 2 of them."})
    void saysNothingOfOtherQuestionsAndOfThoseWithoutAWholeAnswer(String question) {
        assertThat(templates.read(question)).isEmpty();
    }

    private static Set<String> numbers(Phrase phrase) {
        return phrase.slots().stream().filter(Phrase::isNumber).collect(Collectors.toSet());
    }
}
