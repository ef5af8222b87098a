package arborist.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void whatIsLeftGoesToTheSecondLine() {
        assertThat(Lines.of("4 + 5 = 9 (left: 6 9 10)\n", c -> 1, 30, 20))
                .isEqualTo(new Lines("4 + 5 = 9", "left 6 9 10", true));
    }

    @Test
    void aLongTextGoesOnInTheSecondLineAndEndsInAnEllipsis() {
        Lines lines = Lines.of("one two three four five six seven eight", c -> 1, 12, 10);
        assertThat(lines.first()).isEqualTo("one two");
        assertThat(lines.second()).isEqualTo("three fou…");
    }

    @Property
    void noLineIsWiderThanItsRoom(@ForAll String text) {
        Lines lines = Lines.of(text, c -> 1, 14, 9);
        assertThat(lines.first().codePointCount(0, lines.first().length())).isLessThanOrEqualTo(14);
        assertThat(lines.second().codePointCount(0, lines.second().length())).isLessThanOrEqualTo(9);
    }
}
