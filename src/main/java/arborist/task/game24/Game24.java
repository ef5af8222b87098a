package arborist.task.game24;

import arborist.answer.Rational;
import arborist.answer.equal.Form;
import arborist.answer.read.AnswerReader;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Verifier;
import java.util.List;

/**
 * The Game of 24: join all numbers, each used once, by + - * / into 24. Steps and answers are judged exactly. One thread at a time.
 */
public final class Game24 implements Task {
    private final Game24Judge judge =
            new Game24Judge(Game24Checker.NAME, reader(), question -> Puzzle.of(numbers(question), Game24Solver.GOAL));

    @Override
    public String name() {
        return "game24";
    }

    /** The numbers of a puzzle, empty where the question is none. */
    public List<Rational> numbers(String question) {
        return Game24Question.numbers(question);
    }

    @Override
    public boolean recognises(String question) {
        return !numbers(question).isEmpty();
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.bare();
    }

    /** All right answers come to 24, and many wrong ones say that they do: so the expression itself is what is compared. */
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
