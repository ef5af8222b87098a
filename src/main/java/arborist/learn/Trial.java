package arborist.learn;

import arborist.task.make.Made;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What came of one problem.
 *
 * @param direct whether the direct answer was right, without sampling
 * @param greedy whether the chain without sampling was
 * @param revised whether the revision of the first sample was right, with nothing said of it
 * @param corrected the same with the verifier's feedback where the first sample was wrong; one that the verifier passes is kept, so this
 *     has the verifier as an oracle, which the other has not
 * @param draws the samples
 * @param search by the process reward model, null where there is none
 */
record Trial(Made made, boolean direct, boolean greedy, boolean revised, boolean corrected, List<Draw> draws,
        @Nullable Search search) {
    Trial {
        draws = List.copyOf(draws);
    }

    /** How many of the samples are right, in 0..1. */
    double rightShare() {
        return draws.stream().filter(Draw::right).count() / (double) Math.max(1, draws.size());
    }

    /**
     * A search for a solution.
     *
     * @param tokens sampled and read
     */
    record Search(boolean right, int tokens) {}

    /**
     * As many samples as can be had for the tokens, at least one.
     *
     * @param price of a sample, in tokens
     */
    List<Draw> worth(int tokens, ToIntFunction<Draw> price) {
        int n = 0;
        for (int left = tokens; n < draws.size() && left >= price.applyAsInt(draws.get(n)); n++) {
            left -= price.applyAsInt(draws.get(n));
        }
        return first(Math.max(1, n));
    }

    List<Draw> first(int n) {
        return draws.subList(0, Math.min(n, draws.size()));
    }
}
