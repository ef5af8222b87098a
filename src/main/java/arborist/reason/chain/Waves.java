package arborist.reason.chain;

import arborist.llm.Request;

/** Requests for some more samples of the same. */
final class Waves {
    private Waves() {}

    /**
     * Asks for a wave of samples.
     *
     * @param one the request for one sample
     * @param drawn how many there are already; sample i takes the seed plus i, however the waves fall
     */
    static Request request(Request one, int drawn, int wave) {
        Long seed = one.sampling().seed();
        return new Request(one.messages(), one.begun(),
                one.sampling().times(wave).seeded(seed == null ? null : seed + drawn));
    }
}
