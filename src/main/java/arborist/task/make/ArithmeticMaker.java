package arborist.task.make;

import arborist.answer.Term;
import arborist.task.Arithmetic;
import arborist.task.make.Expression.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Makes expressions; the level is the number of operations. Two in five have brackets, where there are two operations or more.
 *
 * <p>A step names its calculation before what is left by it, {@code 3 * 4 = 12, so 12 + 12 - 5}: a small model that has to find the
 * operands while it copies the rest gets twice as many wrong.
 */
final class ArithmeticMaker implements Maker {
    private static final int HARDEST = 8;
    private static final int BRACKETS = 40;
    private static final int TRIES = 200;
    private static final String SO = ", so ";
    /** How often a solution goes from left to right, in percent; else each step is any that can be done. */
    private static final int IN_ORDER = 85;

    @Override
    public String family() {
        return "arithmetic";
    }

    @Override
    public int hardest() {
        return HARDEST;
    }

    @Override
    public Made make(RandomGenerator random, int level) {
        boolean brackets = level > 1 && random.nextInt(100) < BRACKETS;
        Drawn drawn = brackets ? Drawn.tree(random, level) : Drawn.flat(random, level);
        while (drawn.expression().toString().contains("(") != brackets) {
            drawn = Drawn.tree(random, level);
        }
        Expression expression = drawn.expression();
        return new Made(family(), level, expression.toString(), solve(expression, random).orElseThrow(),
                Integer.toString(drawn.value()), "arithmetic " + Canonical.of(expression), "");
    }

    @Override
    public List<String> slip(Made made, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            int at = random.nextInt(made.steps().size());
            Expression before = at == 0 ? Expression.parse(made.question()) : left(made.steps().get(at - 1));
            int place = random.nextInt(before.ready().size());
            Joined part = before.ready().get(place);
            int missed = miss(part, random);
            Expression wrong = before.reduced(place, missed);
            Optional<List<String>> rest = solve(wrong, random);
            List<String> lines = new ArrayList<>(made.steps().subList(0, at));
            lines.add(line(part, missed, wrong));
            rest.ifPresent(lines::addAll);
            String answer = left(lines.getLast()).toString();
            if (rest.isPresent() && !answer.equals(made.answer())) {
                lines.add(Made.answerLine(answer));
                return lines;
            }
        }
        return beside(made, random);
    }

    @Override
    public List<String> next(Made made, int taken, RandomGenerator random) {
        Expression at = taken == 0 ? Expression.parse(made.question()) : left(made.steps().get(taken - 1));
        List<String> all = new ArrayList<>();
        for (int place = 0; place < at.ready().size(); place++) {
            Joined part = at.ready().get(place);
            OptionalInt result = Wholes.apply(part.op(), value(part.left()), value(part.right()));
            if (result.isPresent()) {
                all.add(line(part, result.getAsInt(), at.reduced(place, result.getAsInt())));
            }
        }
        return Shuffled.with(made.steps().get(taken), all.stream(), all.size(), random);
    }

    @Override
    public Optional<String> reworded(String question) {
        return new Arithmetic().expression(question).flatMap(ArithmeticMaker::whole).map(Expression::toString);
    }

    @Override
    public Optional<Limit> limit(String question) {
        return new Arithmetic().expression(question).flatMap(term -> ArithmeticLimits.passed(term, HARDEST));
    }

    /** The last line alone wrong: some expressions come to the same whatever one gets wrong before. */
    private static List<String> beside(Made made, RandomGenerator random) {
        List<String> lines = new ArrayList<>(made.steps());
        int answer = Integer.parseInt(made.answer()) + random.nextInt(1, 4);
        String last = lines.getLast();
        lines.set(lines.size() - 1, last.substring(0, last.indexOf('=')) + "= " + answer + SO + answer);
        lines.add(Made.answerLine(Integer.toString(answer)));
        return lines;
    }

    /** The reductions one by one; empty where one of them comes to no whole number. */
    private static Optional<List<String>> solve(Expression expression, RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        Expression left = expression;
        boolean inOrder = random.nextInt(100) < IN_ORDER;
        while (left instanceof Joined) {
            int place = inOrder ? 0 : random.nextInt(left.ready().size());
            Joined part = left.ready().get(place);
            OptionalInt result = Wholes.apply(part.op(), value(part.left()), value(part.right()));
            if (result.isEmpty()) {
                return Optional.empty();
            }
            left = left.reduced(place, result.getAsInt());
            lines.add(line(part, result.getAsInt(), left));
        }
        return Optional.of(lines);
    }

    private static int miss(Joined part, RandomGenerator random) {
        return Misses.of(random, value(part.left()), part.op(), value(part.right()));
    }

    private static int value(Expression number) {
        return ((Expression.Plain) number).value();
    }

    private static String line(Joined part, int result, Expression left) {
        return part + " = " + result + SO + left;
    }

    private static Expression left(String line) {
        return Expression.parse(line.substring(line.indexOf(SO) + SO.length()));
    }

    private static Optional<Expression> whole(Term term) {
        try {
            return Optional.of(Expression.of(term));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
