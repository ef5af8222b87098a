package arborist.task.game24;

import arborist.answer.Rational;
import arborist.answer.read.AnswerReader;
import arborist.task.Finding;
import arborist.task.StepVerifier;
import arborist.task.Verifier;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges what somebody wrote about a puzzle: its steps, and the line with the answer. One thread at a time. */
final class Game24Judge implements Verifier, StepVerifier {
    private static final Words KEPT = Words.kept(Game24Judge.class);
    private static final String VERSION = "2";

    private final String name;
    private final AnswerReader reader;
    private final Function<String, Optional<Puzzle>> puzzles;
    private Game24Solver solver = new Game24Solver();

    /**
     * @param name as verdicts call it
     * @param reader how an answer is found
     * @param puzzles the puzzle of a question, if it is one
     */
    Game24Judge(String name, AnswerReader reader, Function<String, Optional<Puzzle>> puzzles) {
        this.name = name;
        this.reader = reader;
        this.puzzles = puzzles;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public Finding verify(String question, String solution) {
        Optional<Puzzle> puzzle = puzzles.apply(question);
        if (puzzle.isEmpty()) {
            return Finding.undecided(KEPT.say("game24-judge.the-question-names-no-numbers"));
        }
        return reader.read(solution).answer().map(found -> Game24Answer.check(found.answer(), puzzle.get()))
                .orElseGet(() -> Finding.no(KEPT.say("game24-judge.there-is-no-answer-line")));
    }

    @Override
    public Finding valid(String question, List<String> before, String step) {
        List<Rational> at = hand(question, before);
        if (at.isEmpty()) {
            return Finding.undecided(KEPT.say("game24-judge.the-step-before-does-not"));
        }
        Optional<Game24Step> read = Game24Step.parse(step);
        return read.map(s -> checker(question).valid(s, at)).orElseGet(() -> answer(question, step)
                .orElseGet(() -> Finding.no(KEPT.say("game24-judge.it-is-no-step-of"))));
    }

    /** Numbers that a wrong step claims are left are not there, whatever could be made of them. */
    @Override
    public Finding reachable(String question, List<String> before, String step) {
        Optional<Game24Step> read = Game24Step.parse(step);
        if (read.isEmpty()) {
            return answer(question, step).orElseGet(() -> Finding.undecided(KEPT.say("game24-judge.it-is-no-step-of")));
        }
        for (int i = 0; i < before.size(); i++) {
            if (valid(question, before.subList(0, i), before.get(i)).isWrong()) {
                return Finding.no(KEPT.say("game24-judge.line-is-wrong-already", i + 1));
            }
        }
        if (valid(question, before, step).isWrong()) {
            return Finding.no(KEPT.say("game24-judge.the-step-itself-is-wrong"));
        }
        return checker(question).reachable(read.get())
                .orElseGet(() -> Finding.undecided(KEPT.say("game24-judge.the-step-does-not-say")));
    }

    /** What is found of a line that gives the answer. */
    private Optional<Finding> answer(String question, String line) {
        return AnswerReader.marks().read(line).answer().map(found -> verify(question, line));
    }

    /** Steps of one puzzle are judged one after the other, so what was tried for the last goal is worth keeping. */
    private Game24Checker checker(String question) {
        Rational goal = puzzles.apply(question).map(Puzzle::goal).orElse(Game24Solver.GOAL);
        if (!solver.goal().equals(goal)) {
            solver = new Game24Solver(goal);
        }
        return new Game24Checker(solver);
    }

    private List<Rational> hand(String question, List<String> before) {
        return before.isEmpty() ? puzzles.apply(question).map(Puzzle::numbers).orElse(List.of())
                : Game24Step.parse(before.getLast()).map(Game24Step::left).orElse(List.of());
    }
}
