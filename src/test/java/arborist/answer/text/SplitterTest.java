package arborist.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Steps by lines, paragraphs, numbers, sentences and stop strings; joined they are the text again. */
class SplitterTest {
    private static final List<Splitter> ALL = List.of(Splitter.lines(), Splitter.paragraphs(), Splitter.numbered(),
            Splitter.sentences(), Splitter.asWritten(), Splitter.after(List.of("\n\n", ". ", "ки")));

    @Test
    void splitsAtLinesAndParagraphs() {
        assertThat(Splitter.lines().steps("a\nb\n\nc\n")).containsExactly("a\n", "b\n\n", "c\n");
        assertThat(Splitter.paragraphs().steps("a\nb\n \nc\n")).containsExactly("a\nb\n \n", "c\n");
        assertThat(Splitter.lines().steps("a\n```\nx\ny\n```\nb")).containsExactly("a\n", "```\nx\ny\n```\n", "b");
    }

    @Test
    void splitsAtNumbersButNotAtDecimals() {
        assertThat(Splitter.numbered().steps("Let us see.\n1. one\nmore\n2) two\n**Step 3:** three\n3.5 is no step"))
                .containsExactly("Let us see.\n", "1. one\nmore\n", "2) two\n", "**Step 3:** three\n3.5 is no step");
    }

    @Test
    void splitsAtSentencesButNotWithinNumbersFormulasAndAbbreviations() {
        assertThat(Splitter.sentences()
                .steps("It costs $3.50. Dr. Brown pays approx. 5 of it! \"Why?\" he asks... So be it."))
                .containsExactly("It costs $3.50. ", "Dr. Brown pays approx. 5 of it! ", "\"Why?\" ",
                        "he asks... ", "So be it.");
        assertThat(Splitter.sentences().steps("Let $x = 1. y$ hold, e.g. here. 1. First\n2. Second."))
                .containsExactly("Let $x = 1. y$ hold, e.g. here. ", "1. ", "First\n", "2. Second.");
        assertThat(Splitter.sentences().steps("所以是三。然后是四。")).containsExactly("所以是三。", "然后是四。");
    }

    @Test
    void splitsBehindStopStrings() {
        assertThat(Splitter.after(List.of("ки")).steps("a ки\nb ки")).containsExactly("a ки", "\nb ки");
        assertThat(Splitter.after(List.of("\n", "\n\n")).steps("a\n\nb\nc")).containsExactly("a\n\n", "b\n", "c");
        assertThat(Splitter.after(List.of("")).steps("abc")).containsExactly("abc");
    }

    @Property(tries = 1000)
    void joinedTheStepsAreTheText(@ForAll @From("texts") String text) {
        for (Splitter splitter : ALL) {
            List<String> steps = splitter.steps(text);
            assertThat(String.join("", steps)).isEqualTo(text);
            assertThat(steps).hasSizeGreaterThanOrEqualTo(1);
            if (!text.isEmpty()) {
                assertThat(steps).doesNotContain("");
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings(),
                Arbitraries
                        .of("a", "b ", "\n", "\n\n", " \n", ". ", "! ", "3.5", "1. ", "Step 2: ", "```\n", "e.g. ", "$",
                                "ки", "。", "é😀", "\r\n", "\t")
                        .list().ofMaxSize(25).map(l -> String.join("", l)));
    }
}
