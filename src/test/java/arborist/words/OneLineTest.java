package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever a model said, a sentence about it stays a sentence. */
class OneLineTest {
    @Test
    void whatIsShortStandsAsItIsAndWhatIsLongIsCutBetweenCharacters() {
        assertThat(OneLine.of(" 4  +\n5 ", 60)).isEqualTo("4 + 5");
        assertThat(OneLine.of("𝟙𝟚𝟛𝟜", 2)).isEqualTo("𝟙𝟚…");
        assertThat(OneLine.of(" ".repeat(10_000_000) + "x", 5)).isEqualTo("…");
    }

    @Property
    void itIsOneLineAndNoLonger(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        String line = OneLine.of(text, most);
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(most + 1);
        assertThat(line).doesNotContain("\n").doesNotContain("\t");
        if (text.equals(text.strip()) && !text.matches("(?s).*\\s.*")
                && text.codePointCount(0, text.length()) <= most) {
            assertThat(line).isEqualTo(text);
        }
    }
}
