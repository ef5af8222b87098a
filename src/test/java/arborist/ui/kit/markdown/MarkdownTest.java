package arborist.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Tex tex = new Tex();
    private final Markdown markdown = new Markdown(tex);

    @AfterEach
    void close() {
        tex.close();
    }

    @Test
    void keepsTheLinesOfAThought() {
        assertThat(words("4 + 5 = 9 (left: 9 6 10)\nInput: 9 6 10"))
                .isEqualTo("4 + 5 = 9 (left: 9 6 10)\nInput: 9 6 10");
    }

    @Test
    void twoSumsOfMoneyAreNoFormula() {
        assertThat(formulas("She has $18 and spends $5 of it.")).isEmpty();
        assertThat(words("She has $18 and spends $5 of it.")).isEqualTo("She has $18 and spends $5 of it.");
    }

    @Test
    void findsFormulasInEachNotation() {
        assertThat(formulas("a $x^2$ b")).containsExactly("$x^2$");
        assertThat(formulas("a \\(x_1 * y_1 * z\\) b")).containsExactly("\\(x_1 * y_1 * z\\)");
        assertThat(formulas("so\n\\[\n\\frac{1}{2} + 3\n\\]\nand $$y$$")).containsExactly("\\[\n\\frac{1}{2} + 3\n\\]",
                "$$y$$");
        assertThat(formulas("`$x$` is code")).isEmpty();
    }

    @Test
    void tablesAreRowsOfCells() {
        VBox shown = markdown.show("| way | right |\n|---|---|\n| *vote* | 62 % |\n| any | 91 % |");
        GridPane grid = (GridPane) shown.getChildren().getFirst();
        assertThat(grid.getChildren()).hasSize(6);
        assertThat(grid.getRowCount()).isEqualTo(3);
        assertThat(grid.getColumnCount()).isEqualTo(2);
        assertThat(words("| way | right |\n|---|---|\n| *vote* | 62 % |")).contains("way", "right", "vote", "62 %");
    }

    @Test
    void tagsOfAModelAreWords() {
        assertThat(words("<think>\nWait, <b>no</b>\n</think>")).contains("<think>").contains("<b>")
                .contains("</think>");
    }

    @Test
    void paintsAFormulaAndLeavesWhatIsNone() {
        assertThat(paint("\\frac{\\sqrt{3}}{2}")).isTrue();
        assertThat(paint("\\nosuchcommand{x}")).isFalse();
        assertThat(paint("x".repeat(3000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\includegraphics{/etc/hostname}", "\\newcommand{\\a}{\\a\\a}\\a", "\\def\\a{\\a}\\a",
        "\\renewcommand{\\b}{b}", "\\newenvironment{a}{b}{c}", "\\input{x}"})
    void refusesFormulasThatReachOutOrLoop(String formula) {
        assertThat(Tex.allowed(formula)).isFalse();
        assertThat(paint(formula)).isFalse();
    }

    @Property(tries = 300)
    void anyTextIsShownSomehow(
            @ForAll @StringLength(
                    max = 120) @Chars({'$', '\\', '(', ')', '[', ']', '`', '*', '_', '\n', '>', '-', '#', '<', '1',
                        '.', ' ', '|', '~'}) @CharRange(from = 'a', to = 'f') String text) {
        assertThat(markdown.show(text)).isNotNull();
    }

    private boolean paint(String formula) {
        return tex.paint(formula, false, 16, Color.BLACK).orTimeout(20, TimeUnit.SECONDS).join().isPresent();
    }

    private String words(String text) {
        StringBuilder all = new StringBuilder();
        leaves(markdown.show(text)).filter(Text.class::isInstance).forEach(t -> all.append(((Text) t).getText()));
        return all.toString();
    }

    private List<String> formulas(String text) {
        return leaves(markdown.show(text)).filter(FormulaView.class::isInstance).map(Node::getAccessibleText).toList();
    }

    private static Stream<Node> leaves(Node node) {
        return node instanceof Parent parent && !(node instanceof FormulaView)
                ? parent.getChildrenUnmodifiable().stream().flatMap(MarkdownTest::leaves)
                : Stream.of(node);
    }
}
