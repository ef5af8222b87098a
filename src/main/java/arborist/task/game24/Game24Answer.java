package arborist.task.game24;

import arborist.answer.Rational;
import arborist.answer.Term;
import arborist.answer.equal.Form;
import arborist.answer.equal.Tex;
import arborist.task.Finding;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;

/** Checks an answer to a puzzle, for example {@code (4 + 8) * (6 - 4) = 24}. */
final class Game24Answer {
    private static final Words KEPT = Words.kept(Game24Answer.class);
    private Game24Answer() {}

    /** The expression of an answer, without what it says to come to. */
    static String expression(String answer) {
        String plain = Tex.plain(answer);
        int equals = plain.indexOf('=');
        return (equals < 0 ? plain : plain.substring(0, equals)).strip();
    }

    static Finding check(String answer, Puzzle puzzle) {
        List<Rational> numbers = puzzle.numbers();
        Optional<Term> term = Term.parse(expression(answer));
        if (term.isEmpty() || !isLegal(term.get())) {
            return Finding.no(KEPT.say("game24-answer.is-no-expression-of-numbers", answer));
        }
        List<Rational> used = term.get().numbers().stream().sorted().toList();
        if (!used.equals(numbers.stream().sorted().toList())) {
            return Finding.no(KEPT.say("game24-answer.it-uses-and-not-each", Game24Checker.list(used),
                    Game24Checker.list(numbers)));
        }
        Optional<Rational> value = term.get().value();
        if (value.isEmpty()) {
            return Finding.no(KEPT.say("any.a-division-by-zero"));
        }
        if (!value.get().equals(puzzle.goal())) {
            return Finding.no(KEPT.say("game24-answer.it-comes-to-not", value.get(), puzzle.goal()));
        }
        String stated = Tex.plain(answer).substring(Tex.plain(answer).lastIndexOf('=') + 1);
        return stated.length() == Tex.plain(answer).length()
                || Term.parse(stated).flatMap(Term::value).filter(puzzle.goal()::equals).isPresent()
                        ? Finding.yes(KEPT.say("game24-answer.uses-each-number-once-and", puzzle.goal()))
                        : Finding.no(KEPT.say("game24-answer.it-says-to-come-to", stated.strip()));
    }

    /** Only the four operations: no sign of its own, no power. */
    private static boolean isLegal(Term term) {
        return switch (term) {
            case Term.Plain ignored -> true;
            case Term.Joined joined -> isLegal(joined.left()) && isLegal(joined.right());
            case Term.Negative ignored -> false;
            case Term.Power ignored -> false;
        };
    }

    /** The expression itself, without blanks: all right answers come to the same number, and many wrong ones say that they do. */
    static Form form(String answer) {
        return new Form.Words(expression(answer).replaceAll("\\s+", ""));
    }
}
