package arborist.task.game24;

import arborist.answer.equal.Form;
import arborist.answer.read.AnswerReader;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Verifier;
import java.util.Optional;

/** The Game of 24 with another goal, which the question names. Steps and answers are judged exactly. One thread at a time. */
public final class Countdown implements Task {
    private final Game24Judge judge = new Game24Judge("countdown-checker", reader(), CountdownQuestion::puzzle);

    @Override
    public String name() {
        return "countdown";
    }

    /** What a question asks for, empty where it is no puzzle. */
    public Optional<Puzzle> puzzle(String question) {
        return CountdownQuestion.puzzle(question);
    }

    @Override
    public boolean recognises(String question) {
        return puzzle(question).isPresent();
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.bare();
    }

    /** As in the Game of 24, the expression itself is what is compared. */
    @Override
    public Form form(String answer) {
        return Game24Answer.form(answer);
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
