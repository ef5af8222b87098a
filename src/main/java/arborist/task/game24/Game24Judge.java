package arborist.task.game24;

import arborist.answer.Rational;
import arborist.answer.read.AnswerReader;
import arborist.task.Finding;
import arborist.task.StepVerifier;
import arborist.task.Verifier;
import java.util.List;
import java.util.Optional;

/** Judges what somebody wrote about a puzzle: its steps, and the line with the answer. One thread at a time. */
final class Game24Judge implements Verifier, StepVerifier {
    private final Game24 task;
    private final Game24Checker checker = new Game24Checker(new Game24Solver());

    Game24Judge(Game24 task) {
        this.task = task;
    }

    @Override
    public String name() {
        return Game24Checker.NAME;
    }

    @Override
    public String version() {
        return Game24Checker.VERSION;
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public Finding verify(String question, String solution) {
        List<Rational> numbers = task.numbers(question);
        if (numbers.isEmpty()) {
            return Finding.undecided("the question names no numbers to join");
        }
        return task.reader().read(solution).answer().map(found -> Game24Answer.check(found.answer(), numbers))
                .orElseGet(() -> Finding.no("there is no answer line"));
    }

    @Override
    public Finding valid(String question, List<String> before, String step) {
        List<Rational> at = hand(question, before);
        if (at.isEmpty()) {
            return Finding.undecided("the step before does not say which numbers are left");
        }
        Optional<Game24Step> read = Game24Step.parse(step);
        return read.map(s -> checker.valid(s, at)).orElseGet(() -> answer(question, step)
                .orElseGet(() -> Finding.no("it is no step of the game")));
    }

    @Override
    public Finding reachable(String question, List<String> before, String step) {
        Optional<Game24Step> read = Game24Step.parse(step);
        if (read.isEmpty()) {
            return answer(question, step).orElseGet(() -> Finding.undecided("it is no step of the game"));
        }
        return checker.reachable(read.get())
                .orElseGet(() -> Finding.undecided("the step does not say which numbers are left"));
    }

    /** What is found of a line that gives the answer. */
    private Optional<Finding> answer(String question, String line) {
        return AnswerReader.marks().read(line).answer().map(found -> verify(question, line));
    }

    private List<Rational> hand(String question, List<String> before) {
        return before.isEmpty() ? task.numbers(question)
                : Game24Step.parse(before.getLast()).map(Game24Step::left).orElse(List.of());
    }
}
