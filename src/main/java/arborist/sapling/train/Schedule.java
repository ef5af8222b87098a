package arborist.sapling.train;

import java.util.function.IntToDoubleFunction;

/**
 * How the learning rate goes: up at the beginning, then level, and in a straight line down to nothing at the end.
 *
 * @param rate the level
 * @param warm steps on the way up
 * @param fall the step from which it goes down
 * @param end the step at which it is nothing
 */
public record Schedule(double rate, int warm, int fall, int end) implements IntToDoubleFunction {

    @Override
    public double applyAsDouble(int step) {
        double up = Math.min(1, (step + 1.0) / warm);
        double down = step < fall ? 1 : Math.max(0, (double) (end - step) / (end - fall));
        return rate * up * down;
    }
}
