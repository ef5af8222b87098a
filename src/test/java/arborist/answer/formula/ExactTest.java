package arborist.answer.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions are read as they are meant, worked out exactly where they can be, and passed on whole. */
class ExactTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2+3*4|14", "-2^2|-4", "2^3^2|512", "1/2/2|1/4", "\\frac12+\\frac13|5/6", "\\sqrt{\\frac{4}{9}}|2/3",
        "8^{2/3}|4", "5!|120", "\\binom{10}{3}|120", "\\lfloor -3.5 \\rfloor|-4", "\\lceil -3.5 \\rceil|-3",
        "\\log_2 \\frac18|-3", "\\sqrt[3]{-27}|-3", "2^{-3}|1/8", "3(2+1)|9", "50%|1/2",
        "\\begin{vmatrix}1&2\\\\3&4\\end{vmatrix}|-2", "0.1\\overline{6}|1/6"
    })
    void valuesAreExact(String text, String value) {
        assertThat(Exact.of(node(text))).map(Object::toString).hasValue(value);
    }

    @Test
    void barsAreAbsoluteValues() {
        assertThat(Exact.of(node("|-3|+|2|"))).map(Object::toString).hasValue("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3", "", "+", "(2", "2)", "x = 2", "5 or 6", "\\sum_{k=1}^n k", "1.2.3", "101_2", "5!!",
        "\\foo{2}", "a \\ldots b"})
    void whatCannotBeReadForCertainIsNone(String text) {
        assertThat(Formulas.parse(Signs.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9^9^9^9", "1000!", "2^{100000}", "x", "1/0", "\\sqrt{2}", "\\sqrt{-4}", "\\pi"})
    void whatComesToNoFractionOrToOneThatIsTooLongIsNone(String text) {
        assertThat(Exact.of(node(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\frac{\\sin(2x)}{3}+\\pi", "f(x)+g(y_1)", "\\sqrt[3]{x^2}-e^{i\\theta}", "n!-1/2"})
    void anExpressionGoesOverTheWireWhole(String text) {
        String line = Wire.write(node(text)).orElseThrow();
        assertThat(line).doesNotContain("\n").matches("[A-Za-z0-9.:/ -]+");
        assertThat(Wire.write(Wire.read(line))).hasValue(line);
    }

    private static Node node(String text) {
        return Formulas.parse(Signs.of(text)).orElseThrow();
    }
}
