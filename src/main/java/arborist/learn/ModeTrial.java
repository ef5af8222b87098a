package arborist.learn;

import arborist.sapling.reward.Judged;
import java.util.List;

/**
 * What came of a problem in the modes of asking that its trial leaves out.
 *
 * @param plain the trial, without worked examples
 * @param fewShot whether the chain after worked examples was right, without sampling
 * @param fewShotSample whether a sampled one was
 * @param proposed next steps from some place of a right solution, by one request
 * @param sampled as many from the same place, each sampled as the next step of a chain
 */
record ModeTrial(Trial plain, boolean fewShot, boolean fewShotSample, Steps proposed, Steps sampled) {

    /**
     * Next steps.
     *
     * @param tokens that were sampled for them
     */
    record Steps(List<Judged.Step> judged, int tokens) {
        Steps {
            judged = List.copyOf(judged);
        }

        /** How many of them are valid, in 0..1; 0 where there are none. */
        double validShare() {
            return judged.stream().filter(Judged.Step::valid).count() / (double) Math.max(1, judged.size());
        }

        /** How many of them are valid and can be gone on from. */
        double reachableShare() {
            return judged.stream().filter(Steps::isGood).count() / (double) Math.max(1, judged.size());
        }

        boolean anyReachable() {
            return judged.stream().anyMatch(Steps::isGood);
        }

        private static boolean isGood(Judged.Step step) {
            return step.valid() && step.reachable();
        }
    }
}
