package arborist.task;

import arborist.answer.read.AnswerReader;
import arborist.answer.text.Splitter;

/** Any other question. Its answers are read and compared, and calculations on the way are checked; more cannot be told. */
public final class Free implements Task {
    @Override
    public String name() {
        return "free";
    }

    @Override
    public boolean recognises(String question) {
        return true;
    }

    @Override
    public Splitter splitter() {
        return Splitter.asWritten();
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.any();
    }

    @Override
    public Verifier verifier() {
        return new CalculationVerifier();
    }

    @Override
    public StepVerifier steps() {
        return new CalculationSteps();
    }
}
