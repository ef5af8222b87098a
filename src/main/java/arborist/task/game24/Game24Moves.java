package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be done next with the numbers at hand. */
public final class Game24Moves {
    private Game24Moves() {}

    /**
     * Every step that can be taken, each resulting list of numbers once, in a fixed order: sums, differences, products, quotients.
     *
     * <p>Differences go from the greater to the smaller number only: whatever can be reached through a negative number can be
     * reached without one, by turning the signs of what follows.
     */
    public static List<Game24Step> from(List<Rational> numbers) {
        List<Game24Step> moves = new ArrayList<>();
        Set<List<Rational>> seen = new HashSet<>();
        for (Op op : Op.values()) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    Rational a = numbers.get(i);
                    Rational b = numbers.get(j);
                    boolean swap = op == Op.MINUS && a.compareTo(b) < 0;
                    add(moves, seen, numbers, swap ? j : i, swap ? i : j, op);
                    if (op == Op.OVER) {
                        add(moves, seen, numbers, j, i, op);
                    }
                }
            }
        }
        return moves;
    }

    private static void add(List<Game24Step> moves, Set<List<Rational>> seen, List<Rational> numbers, int i, int j,
            Op op) {
        Rational a = numbers.get(i);
        Rational b = numbers.get(j);
        op.apply(a, b).ifPresent(result -> {
            List<Rational> left = new ArrayList<>(numbers);
            left.remove(Math.max(i, j));
            left.remove(Math.min(i, j));
            left.add(result);
            left.sort(null);
            if (seen.add(left)) {
                moves.add(new Game24Step(a, op, b, result, false, left));
            }
        });
    }
}
