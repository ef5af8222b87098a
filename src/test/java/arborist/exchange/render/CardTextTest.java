package arborist.exchange.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A card says what a thought says, shorter. */
class CardTextTest {
    @Example
    void aStepOfGameOf24SaysWhatIsLeft() {
        assertThat(CardText.of("4 + 5 = 9 (left: 6 9 10)\n")).isEqualTo(new CardText("4 + 5 = 9", "left 6 9 10"));
        assertThat(CardText.of("4 * 5 = 20")).isEqualTo(new CardText("4 * 5 = 20", ""));
    }

    @Example
    void blankTextsSaySo() {
        assertThat(CardText.of(" \n\t")).isEqualTo(new CardText("(blank)", ""));
        assertThat(CardText.of("\u0000\u202E")).isEqualTo(new CardText("(blank)", ""));
    }

    @Example
    void marksOfMarkdownAndLatexAreTakenOut() {
        assertThat(PlainText.of("## So **that** is `x` and $\\frac{1}{2} \\times 3$"))
                .isEqualTo("So that is x and 1/2 × 3");
        assertThat(PlainText.of("2 * 3 * 4 costs $5 and $6, a_b_c")).isEqualTo("2 * 3 * 4 costs $5 and $6, a_b_c");
        assertThat(PlainText.of("He sold 48/2 = <<48/2=24>>24 clips.")).isEqualTo("He sold 48/2 = 24 clips.");
        assertThat(PlainText.of("\\[ \\boxed{\\text{42}} \\]")).isEqualTo("42");
        assertThat(PlainText.of("-5 + 3 = -2")).isEqualTo("-5 + 3 = -2");
    }

    @Property
    void whatFitsFits(@ForAll String text, @ForAll @IntRange(max = 40) int room) {
        CardText fit = CardText.of(text).fit(room, room / 2.0, String::length, String::length);
        assertThat(fit.first().length()).isLessThanOrEqualTo(room);
        assertThat(fit.second().length()).isLessThanOrEqualTo(Math.max(room / 2, 0));
    }

    @Example
    void longTextsGoOnInTheSecondLineAndEndInAnEllipsis() {
        CardText fit =
                CardText.of("The quick brown fox jumps over the lazy dog").fit(16, 12, String::length, String::length);
        assertThat(fit).isEqualTo(new CardText("The quick brown", "fox jumps o…"));
    }

    @Example
    void aFamilyIsNeverCutIntoItsMembers() {
        String family = "👨‍👩‍👧";
        assertThat(Cut.toFit("ab" + family + family, 2 + family.length() + 1, String::length))
                .isEqualTo("ab" + family + "…");
        assertThat(Cut.toFit("ab" + family + family, 2 + family.length(), String::length)).isEqualTo("ab…");
    }

    @Example
    void nothingIsTooLong() {
        String endless = "$" + "{\\frac".repeat(1_000_000);
        assertThatCode(() -> CardText.of(endless).fit(100, 80, String::length, String::length))
                .doesNotThrowAnyException();
    }
}
