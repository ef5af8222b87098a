package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import arborist.reason.Option;
import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of lessons are read as they are written, and each fault is told with its line and what to do. */
class LessonReaderTest {
    private static final String HEAD = """
            ---
            title = A lesson
            paper = Wei et al. | 2022 | Chain-of-Thought Prompting | section 3
            minutes = 15
            ---
            """;
    private static final String CURVE = """
            ```curve
            id = c
            family = arithmetic
            along = samples 1 4
            series vote = self-consistency temperature=0.9
            series one = cot
            ```
            """;

    @Test
    void readsAllParts() throws BadLesson {
        Lesson lesson = read("""
                Before it.

                ## One
                text
                ```run
                id = tree
                title = A tree
                strategy = tot-beam
                scorer = exact
                width: 3
                problem = Numbers: 4 5 6 10. Make 24 with + - * and /, each number exactly once.
                seed = 3
                ```
                ```ask
                question = Which first step is pruned?
                run = tree
                decide = pruned
                ```
                ```reveal
                It was that one.
                ```
                ## Two
                """ + CURVE + """
                ```claim
                say = The vote is above one chain.
                above = vote at 4
                below = one at 4
                expect = does not hold
                because = Nothing was measured.
                ```
                ```ask
                question = What is 1 + 1?
                option = 1
                right = 2
                option = 3
                why = One and one is two.
                ```
                ```label
                run = tree
                scorer = sapling-prm
                ```
                ```look
                At *this*.
                ```
                ```notes
                Slowly.
                ```
                ```python
                print("code stays text")
                ```
                """);
        assertThat(lesson.papers()).containsExactly(
                new Paper("Wei et al.", 2022, "Chain-of-Thought Prompting", "section 3"));
        assertThat(lesson.pages()).extracting(Page::title).containsExactly("A lesson", "One", "Two");
        Part.Run run = lesson.run("tree").orElseThrow();
        assertThat(run.way()).isEqualTo(new Way("tot-beam", "sapling", "exact", Map.of(Option.WIDTH, 3.0), Map.of()));
        assertThat(run.way().plan("game24", 3L).parameters().width()).isEqualTo(3);
        assertThat(run.problems().seed()).isEqualTo(3);
        assertThat(lesson.curves()).singleElement().satisfies(curve -> {
            assertThat(curve.along().points()).containsExactly(1.0, 4.0);
            assertThat(curve.from().levels()).hasSize(8);
            assertThat(curve.series()).extracting(Series::name).containsExactly("vote", "one");
        });
        assertThat(lesson.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.above()).isEqualTo(new Spot("vote", 4.0));
            assertThat(claim.expected()).isEqualTo(Outcome.DOES_NOT_HOLD);
        });
        assertThat(lesson.parts()).filteredOn(Part.Ask.class::isInstance).element(1)
                .extracting(part -> ((Part.Ask) part).choices())
                .isEqualTo(new Choices.Fixed(List.of("1", "2", "3"), java.util.Set.of(1)));
        assertThat(lesson.parts().getLast()).isInstanceOf(Part.Text.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run    | strateg = cot                              | 7  | write "strategy"
            run    | strategy = cott ; problem = 1 + 1          | 7  | write "cot"
            run    | problem = 1 + 1                            | 6  | strategy = cot
            run    | strategy = cot ; family = arithmetic ; level = 9 | 9 | from 1 to 8
            run    | strategy = cot ; problem = 1 ; samples = 4 | 9  | does not read "samples"
            run    | strategy = tot-beam ; problem = 1 ; width = 0 | 9 | from 1 to 100
            run    | strategy = cot ; problem = 1 ; model = saplin | 9 | write "sapling"
            run    | strategy = cot ; problem = 1 ; recording = ../x | 9 | without a folder
            run    | strategy = cot ; strategy = direct         | 8  | second time
            run    | strategy = cot ; family = arithmetic ; kinds = new | 9 | Only word problems
            run    | strategy                                   | 7  | name = value
            run    | strategy =                                 | 7  | no value
            curve  | family = arithmetic                        | 6  | series
            curve  | family = arithmetik ; series a = cot       | 7  | write "arithmetic"
            curve  | family = word ; series a = cot samples=2   | 8  | does not read "samples"
            curve  | family = word ; series a = cot measure=rigt| 8  | write "right"
            curve  | family = word ; along = samples 4 1 ; series a = self-consistency | 8 | larger than the one before
            curve  | family = word ; along = width 1 4 ; series a = cot | 8 | None of the series
            curve  | family = word ; series a = best-of-n tokens=b | 8 | "b" is none
            claim  | say = x ; above = a ; below = b            | 6  | curve block above
            ask    | question = x ; option = a ; option = b     | 6  | right = ...
            ask    | question = x ; run = r ; decide = vote     | 8  | no run
            label  | run = r ; scorer = exact                   | 7  | no run
            reveal | text                                       | 6  | ask block above
            notes  |                                            | 6  | empty
            clam   | say = x                                    | 6  | write "claim"
            """)
    void tellsWhatIsWrongAndWhere(String kind, String fields, int line, String says) {
        String body = fields == null ? "" : fields.replace(" ; ", "\n");
        BadLesson bad = assertThrows(BadLesson.class, () -> read("```" + kind + "\n" + body + "\n```\n"));
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.toString()).startsWith("x.md, line " + line + ": ");
            assertThat(fault.sentence()).contains(says);
            assertThat(german(fault, "```" + kind + "\n" + body + "\n```\n")).startsWith("x.md, Zeile " + line + ": ");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            above = vote      ; below = one at 4                          | Say at which samples
            above = vote at 3 ; below = one at 4                          | There is no point 3
            above = wote at 4 ; below = one at 4                          | write "vote"
            above = one at 4  ; below = one at 4                          | above itself
            above = vote at 4 ; below = one at 4 ; expect = undecided     | because
            above = vote at 4 ; below = one at 4 ; expect = hold          | write "holds"
            """)
    void holdsClaimsAgainstTheirCurve(String fields, String says) {
        String text = CURVE + "```claim\nsay = x\n" + fields.replaceAll(" +; ", "\n") + "\n```\n";
        BadLesson bad = assertThrows(BadLesson.class, () -> read(text));
        assertThat(bad).hasMessageContaining(says);
        assertThat(german(bad.faults().getFirst(), text)).contains("Zeile");
    }

    /** In a German window; names of the file's own stand as they are. */
    @Test
    void saysFaultsInTheReadersLanguage() {
        String run = "```run\nstrategy = cott\nproblem = 1\n```\n";
        BadLesson bad = assertThrows(BadLesson.class, () -> Words.in(Locale.GERMAN, () -> read(run)));
        assertThat(bad).hasMessage("x.md, Zeile 7: Es gibt keine Strategie „cott“; schreiben Sie „cot“.");
        assertThat(bad.faults().getFirst().sentence()).startsWith("Es gibt keine");
        String label = "```label\nrum = a\nscorer = exact\n```\n```labels\n```\n```run\nzzzzzz = 1\n```\n";
        BadLesson more = assertThrows(BadLesson.class, () -> Words.in(Locale.GERMAN, () -> read(label)));
        assertThat(String.valueOf(more.getMessage()).lines()).hasSize(3).satisfiesExactly(
                first -> assertThat(first).isEqualTo(
                        "x.md, Zeile 7: Ein Block „label“ hat kein Feld „rum“; schreiben Sie „run“."),
                second -> assertThat(second).startsWith("x.md, Zeile 10: Es gibt keinen Block „labels“;"),
                third -> assertThat(third).startsWith(
                        "x.md, Zeile 13: Ein Block „run“ hat kein Feld „zzzzzz“; es gibt „id“, „title“, „problem“"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        BadLesson bad = assertThrows(BadLesson.class, () -> LessonReader.read("x.md", """
                ---
                titel = A lesson
                ---
                ```run
                strategy = cott
                ```
                ```notes
                open
                """));
        assertThat(bad.faults()).extracting(Fault::line).containsExactly(2, 5, 7);
    }

    @Test
    void wantsAHeader() {
        assertThatThrownBy(() -> LessonReader.read("x.md", "# No header")).hasMessageContaining("Begin the file");
        assertThatThrownBy(() -> LessonReader.read("x.md", "")).hasMessageContaining("line 1");
    }

    /** What is wrong, to a German reader: the same, in other words. */
    private static String german(Fault fault, String below) {
        BadLesson bad = assertThrows(BadLesson.class, () -> Words.in(Locale.GERMAN, () -> read(below)));
        assertThat(bad.faults()).first().satisfies(same -> {
            assertThat(same.line()).isEqualTo(fault.line());
            assertThat(same.sentence()).isNotEqualTo(fault.sentence()).endsWith(".");
        });
        return String.valueOf(bad.getMessage());
    }

    private static Lesson read(String below) throws BadLesson {
        return LessonReader.read("x.md", HEAD + below);
    }
}
