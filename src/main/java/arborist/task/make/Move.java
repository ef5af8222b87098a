package arborist.task.make;

import arborist.answer.Op;
import arborist.answer.Rational;
import arborist.task.game24.Game24Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A step of a puzzle with whole numbers from 0 on.
 *
 * @param left what is left after it, the smallest first
 */
record Move(int a, Op op, int b, int result, List<Integer> left) {

    /** Every step that can be taken. */
    static List<Move> from(List<Integer> numbers) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.size(); j++) {
                for (Op op : Op.values()) {
                    int a = numbers.get(i);
                    int b = numbers.get(j);
                    int result = i == j || op.isCommutative() && i > j ? -1 : Wholes.apply(op, a, b).orElse(-1);
                    if (result >= 0) {
                        moves.add(new Move(a, op, b, result, left(numbers, a, b, result)));
                    }
                }
            }
        }
        return moves;
    }

    /** Whether a goal can be made of numbers by whole steps alone. */
    static boolean reachable(List<Integer> numbers, int goal) {
        return numbers.size() == 1 ? numbers.getFirst() == goal
                : from(numbers).stream().anyMatch(move -> reachable(move.left, goal));
    }

    /** The same with another result. */
    Move with(List<Integer> numbers, int other) {
        return new Move(a, op, b, other, left(numbers, a, b, other));
    }

    /** The same with its sides changed, where they may. */
    Move turned() {
        return op.isCommutative() ? new Move(b, op, a, result, left) : this;
    }

    /** The step as the game writes it. */
    @Override
    public String toString() {
        return new Game24Step(Rational.of(a), op, Rational.of(b), Rational.of(result), false, rationals(left))
                .toString();
    }

    static List<Rational> rationals(List<Integer> numbers) {
        return numbers.stream().map(Rational::of).toList();
    }

    private static List<Integer> left(List<Integer> numbers, int a, int b, int result) {
        List<Integer> left = new ArrayList<>(numbers);
        left.remove(Integer.valueOf(a));
        left.remove(Integer.valueOf(b));
        left.add(result);
        left.sort(Comparator.naturalOrder());
        return List.copyOf(left);
    }
}
