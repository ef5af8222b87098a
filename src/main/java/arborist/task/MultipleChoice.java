package arborist.task;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.text.Splitter;
import arborist.words.Words;
import java.util.List;

/** A question with its choices, answered by a letter. Without the gold letter one can only tell what is no choice at all. */
public final class MultipleChoice implements Task, Verifier {
    private static final Words KEPT = Words.kept(MultipleChoice.class);
    @Override
    public String name() {
        return "choice";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public boolean recognises(String question) {
        return !letters(question).isEmpty();
    }

    /** The letters that the question offers, in order; empty where it offers none. */
    public List<Character> letters(String question) {
        return Choices.of(question);
    }

    @Override
    public Splitter splitter() {
        return Splitter.sentences();
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.letter();
    }

    @Override
    public Verifier verifier() {
        return this;
    }

    @Override
    public StepVerifier steps() {
        return new CalculationSteps();
    }

    @Override
    public Finding verify(String question, String solution) {
        List<Character> letters = letters(question);
        return reader().read(solution).answer()
                .map(found -> Forms.of(found.answer()) instanceof Form.Letter(char letter) && letters.contains(letter)
                        ? Finding.undecided(KEPT.say("multiple-choice.it-is-one-of-the"))
                        : Finding.no(KEPT.say("multiple-choice.the-answer-is-none-of", found.answer())))
                .orElseGet(() -> Finding.no(KEPT.say("multiple-choice.no-choice-was-named")));
    }
}
