package arborist.task;

import arborist.answer.Op;
import arborist.answer.Rational;
import arborist.answer.Statement;
import arborist.answer.Statements;
import arborist.answer.Term;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.task.word.Calculation;
import arborist.task.word.Story;
import arborist.task.word.Templates;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges solutions of word problems whose template is known.
 *
 * <p>A line is valid when its calculations are right and use only numbers that the question gives, that everybody knows and the
 * solution needs (60 minutes), or that a line before or the same line worked out. It is reachable when all lines before it are valid
 * and so is it, and each of its calculations is one that the solution needs and that was not made before, in whatever order; the
 * sides of a sum or a product may change places, and several calculations may stand in one expression. A calculation that nobody
 * needs, such as one with the number of a sentence that changes nothing, is thus valid and not reachable.
 *
 * <p>It remembers the last question, so one thread at a time.
 */
final class WordJudge implements Verifier, StepVerifier {
    private static final Words KEPT = Words.kept(WordJudge.class);
    private final AnswerReader reader;
    private String last = "";
    private Optional<Story> told = Optional.empty();

    WordJudge(AnswerReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "word-checker";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public Finding verify(String question, String solution) {
        Optional<Story> story = story(question);
        if (story.isEmpty()) {
            return Finding.undecided(KEPT.say("word-judge.the-question-is-of-no"));
        }
        Rational gold = Rational.of(story.get().answer());
        return reader.read(solution).answer().map(found -> {
            boolean right = Forms.of(found.answer()) instanceof Form.Amount amount && amount.value().equals(gold);
            return right ? Finding.yes(KEPT.say("word-judge.the-story-comes-to", gold))
                    : Finding.no(KEPT.say("word-judge.the-story-comes-to-not", gold, found.answer()),
                            "The answer " + found.answer() + " is not right.");
        }).orElseGet(() -> Finding.no(KEPT.say("any.no-answer-was-found")));
    }

    @Override
    public Finding valid(String question, List<String> before, String step) {
        Optional<Story> story = story(question);
        List<Statement> statements = Statements.in(step);
        if (story.isEmpty() || statements.isEmpty()) {
            return answer(question, step).orElseGet(() -> Finding.undecided(KEPT.say("any.it-states-no-calculation")));
        }
        Optional<Statement> wrong = Statements.firstWrong(step);
        if (wrong.isPresent()) {
            return Finding.no(KEPT.say("any.but-that-is", wrong.get(), wrong.get().value()),
                    "The calculation " + wrong.get() + " is wrong.");
        }
        List<Rational> known = new ArrayList<>(story.get().given().stream().map(Rational::of).toList());
        before.forEach(line -> Statements.in(line).forEach(statement -> known.add(statement.stated())));
        for (Statement statement : statements) {
            for (Rational number : Term.parse(statement.left()).map(Term::numbers).orElse(List.of())) {
                if (!known.contains(number)) {
                    return Finding.no(KEPT.say("word-judge.is-neither-given-nor-worked", number));
                }
            }
            known.add(statement.stated());
        }
        return Finding.yes(KEPT.say("word-judge.its-calculation-holds-with-numbers"));
    }

    @Override
    public Finding reachable(String question, List<String> before, String step) {
        Optional<Story> story = story(question);
        List<Statement> statements = Statements.in(step);
        if (story.isEmpty() || statements.isEmpty()) {
            return answer(question, step).orElseGet(() -> Finding.undecided(KEPT.say("any.it-states-no-calculation")));
        }
        List<Calculation> open = new ArrayList<>(story.get().needs());
        for (int i = 0; i < before.size(); i++) {
            if (valid(question, before.subList(0, i), before.get(i)).isWrong()) {
                return Finding.no(KEPT.say("any.line-is-wrong-already", i + 1));
            }
            made(Statements.in(before.get(i))).forEach(done -> remove(open, done));
        }
        Finding valid = valid(question, before, step);
        if (valid.isWrong()) {
            return Finding.no(valid.why(), valid.feedback());
        }
        for (Calculation made : made(statements)) {
            if (!remove(open, made)) {
                return Finding.no(KEPT.say("word-judge.the-solution-does-not-need", made),
                        "The calculation " + made + " does not lead to the answer.");
            }
        }
        return Finding.yes(open.isEmpty() ? KEPT.say("word-judge.it-is-the-last-calculation")
                : KEPT.say("word-judge.it-is-needed"));
    }

    private Optional<Story> story(String asked) {
        if (!asked.equals(last)) {
            told = Templates.standard().read(asked);
            last = asked;
        }
        return told;
    }

    /** What is found of a line that gives the answer. */
    private Optional<Finding> answer(String question, String line) {
        return AnswerReader.marks().read(line).answer().map(found -> verify(question, line));
    }

    private static boolean remove(List<Calculation> open, Calculation made) {
        Optional<Calculation> found = open.stream().filter(made::sameAs).findFirst();
        return found.map(open::remove).orElse(false);
    }

    /** The calculations of statements, each with two numbers. */
    private static List<Calculation> made(List<Statement> statements) {
        List<Calculation> made = new ArrayList<>();
        statements.forEach(statement -> Term.parse(statement.left()).ifPresent(term -> collect(term, made)));
        return made;
    }

    private static void collect(Term term, List<Calculation> made) {
        if (term instanceof Term.Joined(Term left, Op op, Term right)) {
            collect(left, made);
            collect(right, made);
            made.add(new Calculation(whole(left), op, whole(right), whole(term)));
        }
    }

    /** What a term comes to; a number that no story has where that is not whole, or too large. */
    private static int whole(Term term) {
        return term.value().filter(value -> value.isWhole() && value.bits() < Integer.SIZE)
                .map(value -> value.top().intValue()).orElse(Integer.MIN_VALUE);
    }
}
