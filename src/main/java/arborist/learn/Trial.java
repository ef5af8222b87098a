package arborist.learn;

import arborist.task.make.Made;
import java.util.List;

/**
 * What came of one problem.
 *
 * @param direct whether the direct answer was right, without sampling
 * @param greedy whether the chain without sampling was
 * @param revised whether the revision of the first sample was right, with nothing said of it
 * @param corrected the same with the verifier's feedback where the first sample was wrong; one that the verifier passes is kept, so this
 *     has the verifier as an oracle, which the other has not
 * @param draws the samples
 */
record Trial(Made made, boolean direct, boolean greedy, boolean revised, boolean corrected, List<Draw> draws) {
    Trial {
        draws = List.copyOf(draws);
    }

    /** How many of the samples are right, in 0..1. */
    double rightShare() {
        return draws.stream().filter(Draw::right).count() / (double) Math.max(1, draws.size());
    }

    List<Draw> first(int n) {
        return draws.subList(0, Math.min(n, draws.size()));
    }
}
