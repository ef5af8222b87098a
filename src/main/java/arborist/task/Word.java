package arborist.task;

import arborist.answer.read.AnswerReader;
import arborist.task.word.Templates;

/** Word problems of a kind that the program can tell itself: everything is judged exactly. One thread at a time. */
public final class Word implements Task {
    private final WordJudge judge = new WordJudge(reader());

    @Override
    public String name() {
        return "word";
    }

    @Override
    public boolean recognises(String question) {
        return Templates.standard().read(question).isPresent();
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.number();
    }

    @Override
    public Verifier verifier() {
        return judge;
    }

    @Override
    public StepVerifier steps() {
        return judge;
    }
}
