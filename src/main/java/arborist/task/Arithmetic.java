package arborist.task;

import arborist.answer.Term;
import arborist.answer.read.AnswerReader;
import java.util.Optional;

/** An expression to work out: one reduction a line, the answer a number. Everything is judged exactly. */
public final class Arithmetic implements Task {
    @Override
    public String name() {
        return "arithmetic";
    }

    /** The expression that a question asks to work out, also by a story in one step; empty where it has none, or more. */
    public Optional<Term> expression(String question) {
        return ArithmeticJudge.asked(question);
    }

    @Override
    public boolean recognises(String question) {
        return expression(question).isPresent();
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
