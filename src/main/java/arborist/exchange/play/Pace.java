package arborist.exchange.play;

/** Which steps are shown. */
public enum Pace {
    /** As a presentation begins: each sample as a whole where a run has many, else every step. */
    USUAL,
    /** Every step; only the turns where these are too many. */
    EVERY,
    /** Each sample as a whole, where samples are independent of one another; else every step. */
    SAMPLES,
    /** Of the usual steps those where something is pruned, solved, chosen or changed by hand; where that is seldom, some between these too. */
    TURNS
}
