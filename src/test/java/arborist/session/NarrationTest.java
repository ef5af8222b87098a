package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every edit is told in one short line. */
class NarrationTest {

    @Test
    void itSpeaksTheFieldsWords() {
        List<String> told = new ArrayList<>();
        Tree tree = Tree.EMPTY;
        for (Edit edit : FixtureEdits.edits()) {
            tree = tree.apply(List.of(edit));
            told.add(Narration.of(edit, tree));
        }
        assertThat(told).contains(
                "added the problem “4 5 6 10”", "Anna started a run: mcts with gpt-4", "asked gpt-4: propose",
                "began a thought", "proposed “4 + 5 = 9 (left: 6 9 10)”", "scored 3 of 60 by value prompt",
                "Anna rescored 0.41 → 0.93", "simulated: reward 0.25 over 2 thoughts", "pruned: sixth of 12, keep 5",
                "marked as solved", "game24-checker found: cannot tell whether reachable",
                "mcts ended with the answer “24”: budget of 3 simulations", "attached logprobs", "gave it up",
                "revised to “better 1”", "linked: revises “4 + 5 = 9 (left: 6 9 10)”", "called “search(game of 24)”",
                "chain failed: connection closed", "Ben left without a label (prm800k)", "חנה labelled +1 (prm800k)",
                "finished sample 4", "read the answer “3”", "Anna struck the sample", "Anna read no answer",
                "Anna noted “Ask the class first. — A.”", "Anna took back “a slip of the pen”",
                "Anna took back the run cot", "Anna brought back the run cot",
                "Anna changed the text to “best, and rewritten by hand $\\frac{1}{2}$”");
    }

    @Property(tries = 200)
    void anythingIsOneShortLine(@ForAll("edits") List<Edit> edits) {
        Tree tree = Tree.EMPTY.apply(edits);
        for (Edit edit : edits) {
            for (Tree at : List.of(tree, Tree.EMPTY)) {
                String told = Narration.of(edit, at);
                assertThat(told).isNotBlank();
                assertThat(told.codePointCount(0, told.length())).isLessThan(260);
                assertThat(told.codePoints()).noneMatch(c -> Character.isISOControl(c) || c >= 0x202A && c <= 0x202E
                        || c == 0x2028 || c >= 0xD800 && c <= 0xDFFF);
            }
        }
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        assertThat(Brief.text("🧠".repeat(100), 10)).isEqualTo("🧠".repeat(9) + "…");
        assertThat(Brief.text("12345", 5)).isEqualTo("12345");
        assertThat(Brief.number(60)).isEqualTo("60");
        assertThat(Brief.number(0.5)).isEqualTo("0.5");
        assertThat(Brief.number(-100)).isEqualTo("-100");
        assertThat(Brief.number(0.0004)).isEqualTo("0");
        assertThat(Brief.text("12345 7", 5)).isEqualTo("1234…");
        assertThat(Brief.text(" a \n\t b\u0000 ", 10)).isEqualTo("a b");
        assertThat(Brief.text("\uD83E half", 10)).isEqualTo("half");
        assertThat(Brief.number(3)).isEqualTo("3");
        assertThat(Brief.number(-0.125)).isEqualTo("-0.125");
        assertThat(Brief.number(1e300)).isEqualTo("1.000e+300");
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return TraceArbitraries.edits();
    }

    @Test
    void theNameOfAnActionFitsAMenu() {
        for (Edit edit : FixtureEdits.edits()) {
            if (!(edit.change() instanceof Change.AddProblem)) {
                Deed deed = Deed.of(List.of(), List.of(edit), new Histories(new Journal()));
                assertThat(deed.name()).hasSizeBetween(3, 20).isLowerCase();
            }
        }
    }
}
