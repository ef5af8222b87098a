package arborist.task;

import arborist.answer.Term;
import arborist.answer.read.AnswerReader;
import java.util.Optional;

/** An expression to work out: one reduction a line, the answer a number. Everything is judged exactly. */
public final class Arithmetic implements Task {
    private static final int MOST_WORDS = 8;

    @Override
    public String name() {
        return "arithmetic";
    }

    /** The expression that a question asks to work out, empty where it has none. */
    public Optional<Term> expression(String question) {
        return recognises(question) ? Expressions.longest(question) : Optional.empty();
    }

    @Override
    public boolean recognises(String question) {
        return Expressions.longest(question).isPresent()
                && Expressions.words(question) <= MOST_WORDS;
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.number();
    }

    @Override
    public Verifier verifier() {
        return new ArithmeticJudge(reader());
    }

    @Override
    public StepVerifier steps() {
        return new ArithmeticJudge(reader());
    }
}
