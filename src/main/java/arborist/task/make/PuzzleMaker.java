package arborist.task.make;

import arborist.answer.Rational;
import arborist.answer.Term;
import arborist.task.game24.Countdown;
import arborist.task.game24.Game24;
import arborist.task.game24.Game24Solver;
import arborist.task.game24.Game24Step;
import arborist.task.game24.Puzzle;
import arborist.task.make.Expression.Joined;
import arborist.task.make.Expression.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes puzzles of the Game of 24 and of Countdown that can be solved by whole numbers from 0 on. */
final class PuzzleMaker implements Maker {
    private static final int GOAL24 = 24;
    private static final int LARGEST = 999;
    private static final int MOST_NEXT = 8;

    private final String family;
    private final List<Size> levels;
    private final Function<String, Optional<Puzzle>> reader;

    /**
     * How large a puzzle is.
     *
     * @param count how many numbers
     * @param highest the highest of them
     * @param goal the highest goal; where it is 24 that is the only one
     */
    private record Size(int count, int highest, int goal) {}

    private PuzzleMaker(String family, List<Size> levels, Function<String, Optional<Puzzle>> reader) {
        this.family = family;
        this.levels = levels;
        this.reader = reader;
    }

    /** Three numbers up to 10 and up to 25, then four; 24 is no goal, since that is the other game. */
    static PuzzleMaker countdown() {
        return new PuzzleMaker("countdown", List.of(new Size(3, 10, 50), new Size(3, 25, 100), new Size(4, 10, 50),
                new Size(4, 25, 100)), new Countdown()::puzzle);
    }

    /** Three numbers, then four, all up to 13. */
    static PuzzleMaker game24() {
        return new PuzzleMaker("game24", List.of(new Size(3, 13, GOAL24), new Size(4, 13, GOAL24)),
                question -> Optional.of(new Game24().numbers(question)).filter(numbers -> !numbers.isEmpty())
                        .map(numbers -> new Puzzle(numbers, Game24Solver.GOAL)));
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public int hardest() {
        return levels.size();
    }

    @Override
    public Made make(RandomGenerator random, int level) {
        Size size = levels.get(level - 1);
        while (true) {
            List<Integer> numbers = random.ints(size.count, 1, size.highest + 1).sorted().boxed().toList();
            int goal = size.goal == GOAL24 ? GOAL24 : wander(numbers, random).getLast().result();
            boolean fits = goal > 0 && goal <= size.goal && (goal == GOAL24) == (size.goal == GOAL24);
            if (fits && Move.reachable(numbers, goal)) {
                List<Move> moves = walk(numbers, goal, random);
                return new Made(family, level, question(numbers, goal), moves.stream().map(Move::toString).toList(),
                        expression(numbers, moves) + " = " + goal, "puzzle " + list(numbers) + " -> " + goal, "");
            }
        }
    }

    /** Half of the slips are wrong calculations, half are steps from which no way leads to the goal. */
    @Override
    public List<String> slip(Made made, RandomGenerator random) {
        Puzzle puzzle = reader.apply(made.question()).orElseThrow();
        int goal = puzzle.goal().top().intValueExact();
        List<Integer> numbers = wholes(puzzle.numbers());
        while (true) {
            List<Move> moves = moves(made.steps()).subList(0, random.nextInt(made.steps().size()));
            List<Integer> at = moves.isEmpty() ? numbers : moves.getLast().left();
            Move wrong = random.nextBoolean() ? miscalculated(at, goal, random) : pick(Move.from(at), random);
            boolean dead = !new Game24Solver(puzzle.goal()).reachable(Move.rationals(wrong.left()));
            if (dead || !Move.from(at).contains(wrong) && !Move.from(at).contains(wrong.turned())) {
                moves = new ArrayList<>(moves);
                moves.add(wrong);
                moves.addAll(walk(wrong.left(), goal, random));
                Expression expression = expression(numbers, moves);
                boolean right = Term.parse(expression.toString()).flatMap(Term::value).filter(puzzle.goal()::equals)
                        .isPresent();
                if (!right) {
                    List<String> lines = new ArrayList<>(moves.stream().map(Move::toString).toList());
                    lines.add(Made.answerLine(expression + " = " + moves.getLast().result()));
                    return lines;
                }
            }
        }
    }

    @Override
    public List<String> next(Made made, int taken, RandomGenerator random) {
        List<Integer> numbers = wholes(reader.apply(made.question()).orElseThrow().numbers());
        List<Integer> at = taken == 0 ? numbers : moves(made.steps().subList(0, taken)).getLast().left();
        return Shuffled.with(made.steps().get(taken), Move.from(at).stream().map(Move::toString), MOST_NEXT, random);
    }

    @Override
    public Optional<String> reworded(String question) {
        return reader.apply(question).filter(puzzle -> puzzle.numbers().stream().allMatch(Rational::isWhole))
                .map(puzzle -> question(wholes(puzzle.numbers()), puzzle.goal().top().intValue()));
    }

    @Override
    public Optional<Limit> limit(String question) {
        return reader.apply(question).flatMap(puzzle -> {
            int fewest = levels.getFirst().count;
            int most = levels.getLast().count;
            int highest = levels.getLast().highest;
            int goal = levels.getLast().goal;
            if (puzzle.numbers().size() < fewest || puzzle.numbers().size() > most) {
                return Optional.of(
                        new Limit(Limit.Kind.COUNT, Integer.toString(puzzle.numbers().size()), fewest, most));
            }
            Optional<Limit> number = puzzle.numbers().stream().filter(n -> isBeyond(n, highest)).findFirst()
                    .map(n -> new Limit(Limit.Kind.NUMBER, n.toString(), 1, highest));
            return number.or(() -> isBeyond(puzzle.goal(), goal)
                    ? Optional.of(new Limit(Limit.Kind.GOAL, puzzle.goal().toString(), 1, goal)) : Optional.empty());
        });
    }

    @Override
    public boolean hasWay(String question) {
        return reader.apply(question)
                .map(puzzle -> Move.reachable(wholes(puzzle.numbers()), puzzle.goal().top().intValueExact()))
                .orElse(true);
    }

    private static boolean isBeyond(Rational number, int highest) {
        return number.compareTo(Rational.of(1)) < 0 || number.compareTo(Rational.of(highest)) > 0;
    }

    private static String question(List<Integer> numbers, int goal) {
        return "Numbers: " + list(numbers) + ". Make " + goal + " with + - * and /, each number exactly once.";
    }

    private static Move miscalculated(List<Integer> at, int goal, RandomGenerator random) {
        List<Move> good = Move.from(at).stream().filter(move -> Move.reachable(move.left(), goal)).toList();
        Move move = pick(good, random);
        return move.with(at, Math.abs(Misses.of(random, move.a(), move.op(), move.b())));
    }

    /** Steps at random, wherever they lead. */
    private static List<Move> wander(List<Integer> numbers, RandomGenerator random) {
        List<Move> moves = new ArrayList<>();
        List<Integer> left = numbers;
        while (left.size() > 1) {
            moves.add(pick(Move.from(left).stream().filter(move -> move.result() <= LARGEST).toList(), random));
            left = moves.getLast().left();
        }
        return moves;
    }

    /** Steps at random that lead to the goal, as long as there are any. */
    private static List<Move> walk(List<Integer> numbers, int goal, RandomGenerator random) {
        List<Move> moves = new ArrayList<>();
        List<Integer> left = numbers;
        while (left.size() > 1) {
            List<Move> all = Move.from(left);
            List<Move> good = all.stream().filter(move -> Move.reachable(move.left(), goal)).toList();
            Move move = pick(good.isEmpty() ? all : good, random);
            moves.add(random.nextBoolean() ? move : move.turned());
            left = move.left();
        }
        return moves;
    }

    private static Move pick(List<Move> moves, RandomGenerator random) {
        return moves.get(random.nextInt(moves.size()));
    }

    /** What the steps build, by what they say comes out. */
    private static Expression expression(List<Integer> numbers, List<Move> moves) {
        List<Move> done = new ArrayList<>();
        List<Expression> built = new ArrayList<>();
        List<Integer> plain = new ArrayList<>(numbers);
        for (Move move : moves) {
            Expression a = take(move.a(), plain, done, built);
            Expression b = take(move.b(), plain, done, built);
            done.add(move);
            built.add(new Joined(a, move.op(), b));
        }
        return built.getLast();
    }

    private static Expression take(int value, List<Integer> plain, List<Move> done, List<Expression> built) {
        if (plain.remove(Integer.valueOf(value))) {
            return new Plain(value);
        }
        int at = 0;
        while (done.get(at).result() != value) {
            at++;
        }
        done.remove(at);
        return built.remove(at);
    }

    private static List<Move> moves(List<String> lines) {
        return lines.stream().map(line -> Game24Step.parse(line).orElseThrow())
                .map(step -> new Move(whole(step.a()), step.op(), whole(step.b()), whole(step.result()),
                        wholes(step.left())))
                .toList();
    }

    private static List<Integer> wholes(List<Rational> numbers) {
        return numbers.stream().map(PuzzleMaker::whole).sorted(Comparator.naturalOrder()).toList();
    }

    private static int whole(Rational number) {
        return number.top().intValueExact();
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
