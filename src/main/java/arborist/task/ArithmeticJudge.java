package arborist.task;

import arborist.answer.Rational;
import arborist.answer.Term;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.task.word.Templates;
import arborist.task.word.Wordings;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Works expressions out.
 *
 * <p>A line may be what is left of the expression, with or without an equals sign before it, or state calculations, or do both:
 * {@code 3 * 4 = 12, so 12 + 12 - 5}. What is left is held against the line before it, so that one error is counted once.
 */
final class ArithmeticJudge implements Verifier, StepVerifier {
    private static final Words KEPT = Words.kept(ArithmeticJudge.class);
    private static final String SO = ", so ";

    private final StepVerifier calculations = new CalculationSteps();
    private final AnswerReader reader;

    ArithmeticJudge(AnswerReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "calculator";
    }

    @Override
    public String version() {
        return "4";
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public Finding verify(String question, String solution) {
        Optional<Rational> value = asked(question).flatMap(Term::value);
        if (value.isEmpty()) {
            return Finding.undecided(KEPT.say("arithmetic-judge.the-question-holds-no-expression"));
        }
        return reader.read(solution).answer().map(found -> {
            boolean right =
                    Forms.of(found.answer()) instanceof Form.Amount amount && amount.value().equals(value.get());
            return right ? Finding.yes(KEPT.say("arithmetic-judge.the-expression-comes-to", value.get()))
                    : Finding.no(KEPT.say("arithmetic-judge.the-expression-comes-to-not", value.get(), found.answer()),
                            "The answer " + found.answer() + " is not right.");
        }).orElseGet(() -> Finding.no(KEPT.say("any.no-answer-was-found")));
    }

    @Override
    public Finding valid(String question, List<String> before, String step) {
        Optional<Term> left = bare(step);
        if (left.isEmpty()) {
            return calculations.valid(question, before, step);
        }
        String said = step.contains(SO) ? step.substring(0, step.lastIndexOf(SO)) : "";
        Finding calculated = calculations.valid(question, before, said);
        if (calculated.isWrong()) {
            return calculated;
        }
        Optional<Rational> strange = standing(question, before).flatMap(numbers -> numbers.missing(said));
        if (strange.isPresent()) {
            return Finding.no(KEPT.say("arithmetic-judge.no-such-number-stood-before-it", strange.get()),
                    "It calculates with a number that does not stand in the line before.");
        }
        Optional<Rational> was = state(question, before).flatMap(Term::value);
        Optional<Rational> is = left.get().value();
        if (was.isEmpty()) {
            return Finding.undecided(KEPT.say("arithmetic-judge.what-stood-before-it-cannot"));
        }
        return was.equals(is) ? Finding.yes(KEPT.say("arithmetic-judge.it-comes-to-the-same"))
                : Finding.no(
                        KEPT.say("arithmetic-judge.before-it-was-now-it", was.get(),
                                is.map(Rational::toString).orElse(KEPT.say("arithmetic-judge.nothing"))),
                        "It does not come to the same as the line before.");
    }

    @Override
    public Finding reachable(String question, List<String> before, String step) {
        Optional<Rational> goal = asked(question).flatMap(Term::value);
        Optional<Term> left = bare(step);
        if (goal.isEmpty()) {
            return Finding.undecided(KEPT.say("arithmetic-judge.the-question-holds-no-expression"));
        }
        if (left.isPresent()) {
            return left.get().value().equals(goal)
                    ? Finding.yes(KEPT.say("arithmetic-judge.it-still-comes-to", goal.get()))
                    : Finding.no(KEPT.say("arithmetic-judge.it-no-longer-comes-to"));
        }
        for (int i = 0; i < before.size(); i++) {
            if (valid(question, before.subList(0, i), before.get(i)).isWrong()) {
                return Finding.no(KEPT.say("any.line-is-wrong-already", i + 1));
            }
        }
        Finding valid = valid(question, before, step);
        return valid.isWrong() ? Finding.no(KEPT.say("arithmetic-judge.its-calculation-is-wrong")) : valid;
    }

    static Optional<Term> asked(String question) {
        return Expressions.asked(question).or(() -> Templates.standard().read(question).isPresent() ? Optional.empty()
                : Wordings.standard().rewritten(question).flatMap(Expressions::asked));
    }

    /** What is left of the expression, where the line says nothing else. */
    private static Optional<Term> bare(String step) {
        String line = step.substring(step.contains(SO) ? step.lastIndexOf(SO) + SO.length() : 0).strip();
        boolean one = line.lastIndexOf('=') <= 0;
        return one ? Expressions.last(line) : Optional.empty();
    }

    private static Optional<Term> state(String question, List<String> before) {
        return since(before) == 0 ? asked(question) : bare(before.get(since(before) - 1));
    }

    /** The numbers of what was left, and what came of the lines since that only calculate. */
    private static Optional<Standing> standing(String question, List<String> before) {
        Optional<Standing> numbers = state(question, before).map(Standing::new);
        numbers.ifPresent(n -> before.subList(since(before), before.size()).forEach(n::worked));
        return numbers;
    }

    /** The number of lines up to the last that says what is left. */
    private static int since(List<String> before) {
        int lines = before.size();
        while (lines > 0 && bare(before.get(lines - 1)).isEmpty()) {
            lines--;
        }
        return lines;
    }
}
