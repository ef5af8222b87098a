package arborist.exchange.play;

/** Which steps are shown. */
public enum Pace {
    /** Every step; only the turns where these are too many. */
    EVERY,
    /** Where something is pruned, solved, chosen or changed by hand; where that is seldom, at moments between these too. */
    TURNS
}
