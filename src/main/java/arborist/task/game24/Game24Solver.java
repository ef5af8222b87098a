package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Solves the game exactly for any goal, by trying everything. Remembers what it tried, so one thread at a time. */
public final class Game24Solver {
    public static final Rational GOAL = Rational.of(24);

    /** More numbers than this are not tried: the ways to combine them grow too fast. */
    public static final int MOST_NUMBERS = 5;

    private static final int MOST_REMEMBERED = 200_000;
    private final Map<List<Rational>, Boolean> known = new HashMap<>();
    private final Rational goal;

    /** Solves the Game of 24 itself. */
    public Game24Solver() {
        this(GOAL);
    }

    /** @param goal what the numbers are to make */
    public Game24Solver(Rational goal) {
        this.goal = goal;
    }

    public Rational goal() {
        return goal;
    }

    /**
     * Whether the goal can be made of all these numbers.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_NUMBERS} numbers
     */
    public boolean reachable(List<Rational> numbers) {
        if (numbers.size() > MOST_NUMBERS) {
            throw new IllegalArgumentException("at most " + MOST_NUMBERS + " numbers, not " + numbers.size());
        }
        if (numbers.size() < 2) {
            return numbers.equals(List.of(goal));
        }
        List<Rational> sorted = numbers.stream().sorted().toList();
        Boolean before = known.get(sorted);
        if (before != null) {
            return before;
        }
        boolean found = Game24Moves.from(sorted).stream().anyMatch(move -> reachable(move.left()));
        if (known.size() < MOST_REMEMBERED) {
            known.put(sorted, found);
        }
        return found;
    }

    /** The steps of one way to the goal, always the same one; empty where there is none. */
    public Optional<List<Game24Step>> steps(List<Rational> numbers) {
        if (!reachable(numbers)) {
            return Optional.empty();
        }
        List<Game24Step> steps = new ArrayList<>();
        List<Rational> left = numbers;
        while (left.size() > 1) {
            Game24Step next =
                    Game24Moves.from(left).stream().filter(m -> reachable(m.left())).findFirst().orElseThrow();
            steps.add(next);
            left = next.left();
        }
        return Optional.of(steps);
    }

    /** One way to the goal as a term, for example {@code (10 - 6) * 5 + 4}; empty where there is none. */
    public Optional<String> solution(List<Rational> numbers) {
        return steps(numbers).map(steps -> term(numbers, steps));
    }

    /** What the steps build from the numbers, as one term. */
    public static String term(List<Rational> numbers, List<Game24Step> steps) {
        return Game24Term.of(numbers, steps).toString();
    }

    /** All ways to the goal as terms; two that differ only in which side of a + or * comes first count once. */
    public Set<String> solutions(List<Rational> numbers) {
        Set<String> found = new LinkedHashSet<>();
        if (reachable(numbers)) {
            collect(numbers.stream().map(Game24Term::of).toList(), found);
        }
        return found;
    }

    private void collect(List<Game24Term> terms, Set<String> found) {
        if (terms.size() == 1) {
            found.add(terms.getFirst().toString());
            return;
        }
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < terms.size(); j++) {
                for (Op op : Op.values()) {
                    if (i == j || op.isCommutative() && i > j) {
                        continue;
                    }
                    List<Game24Term> next = new ArrayList<>(terms);
                    Optional<Game24Term> joined = terms.get(i).join(op, terms.get(j));
                    next.remove(Math.max(i, j));
                    next.remove(Math.min(i, j));
                    joined.ifPresent(next::add);
                    if (joined.isPresent() && reachable(next.stream().map(Game24Term::value).toList())) {
                        collect(next, found);
                    }
                }
            }
        }
    }
}
