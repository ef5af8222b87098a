package arborist.sapling.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.sapling.Small;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private final Vocabulary vocabulary = Small.vocabulary();

    @Test
    void joinedThePiecesAreTheText() {
        SplittableRandom random = new SplittableRandom(9);
        for (Maker maker : Makers.standard()) {
            for (int i = 0; i < 300; i++) {
                Made made = maker.make(random, 1 + i % maker.hardest());
                String text = made.question() + "\n" + String.join("\n", made.steps()) + "\n" + made.answerLine();
                assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
            }
        }
    }

    @Test
    void aDigitIsOnePieceWhereverItStands() {
        assertThat(Pieces.of("12 * 3 = 36 (left: 2 36)"))
                .containsExactly("1", "2", " * ", "3", " = ", "3", "6", " (", "left", ":", " ", "2", " ", "3", "6",
                        ")");
        assertThat(Pieces.of("= -5 + 7")).containsExactly("= ", "-", "5", " + ", "7");
    }

    @Test
    void wordsThatAreNotKnownAreNamed() {
        assertThatThrownBy(() -> vocabulary.tokens("The zebras eat 3 apples and 4 quinces."))
                .isInstanceOfSatisfying(UnknownWords.class,
                        e -> assertThat(e.words()).contains("zebras", "quinces").doesNotContain("apples", "3"));
    }

    @Test
    void anOperatorIsKnownAlsoWhereALineBreaksOffBehindIt() {
        assertThat(vocabulary.text(vocabulary.tokens("17 +"), 0, 3)).isEqualTo("17 + ");
        assertThat(vocabulary.tokens("17 -\nAnswer: 3")).isNotEmpty();
    }

    @Test
    void twoKnownPiecesThatAModelWroteAsOneAreRead() {
        int[] tokens = vocabulary.tokens("TheThere is");
        assertThat(vocabulary.text(tokens, 0, tokens.length)).isEqualTo("TheThere is");
    }

    /** Whatever pieces a model says one after the other, and however its lines are stripped, it can read them again. */
    @Test
    void whatAModelWroteItCanReadAgain() {
        assertThat(vocabulary.apart("applesAnswer: 5\nSamTheTom 3")).isEqualTo("apples Answer: 5\nSam The Tom 3");
        assertThat(vocabulary.apart("3 apples, so TheThere is")).isEqualTo("3 apples, so TheThere is");
        assertThat(vocabulary.apart("zebrasAnswer")).isEqualTo("zebrasAnswer");
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 5_000; i++) {
            String written = random.ints(4, 0, vocabulary.pieces().size()).mapToObj(vocabulary.pieces()::get)
                    .collect(Collectors.joining()).strip();
            assertThat(vocabulary.tokens(vocabulary.apart(written))).as(written).isNotNull();
        }
    }

    @Test
    void marksAreNoText() {
        assertThat(vocabulary.text(Mark.END.token())).isEqualTo("<end>");
        assertThat(vocabulary.sayable(Mark.END.token())).isTrue();
        assertThat(vocabulary.sayable(Mark.QUESTION.token())).isFalse();
        assertThatThrownBy(() -> vocabulary.tokens("what <b> is")).isInstanceOf(UnknownWords.class);
    }

    @Test
    void feedbackInAnyWordsNamesTheLine() {
        assertThat(Feedback.of("This line is wrong: line 3: 4 + 4 = 9", List.of())).isEqualTo("Line 3 is wrong.");
        assertThat(Feedback.of("Try again.", List.of("4 + 4 = 9"))).isEqualTo("The answer is wrong.");
        assertThat(Feedback.of("This line is wrong: 4 + 4 = 9 (4 + 4 is 8, not 9.)", List.of("3 + 1 = 4", "4 + 4 = 9")))
                .isEqualTo("Line 2 is wrong.");
    }

    @Test
    void aSolutionEndsWithItsAnswer() {
        assertThat(Dialogue.Solution.of("= 5\n\nAnswer: 5\n"))
                .isEqualTo(new Dialogue.Solution(List.of("= 5"), "Answer: 5"));
        assertThat(Dialogue.Solution.of("= 5")).isEqualTo(new Dialogue.Solution(List.of("= 5"), ""));
    }
}
