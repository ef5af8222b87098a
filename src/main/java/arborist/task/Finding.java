package arborist.task;

/**
 * What a verifier found.
 *
 * @param outcome whether it is so
 * @param why what that rests on, in one clause, for people
 * @param feedback the same for a reasoner who shall find it by itself: it names the faulty place and never the right value
 */
public record Finding(Outcome outcome, String why, String feedback) {

    /** The three answers that a verifier can give. */
    public enum Outcome {
        YES, NO, UNDECIDED
    }

    public static Finding yes(String why) {
        return new Finding(Outcome.YES, why, "");
    }

    /** @param why also told to the reasoner, so it must not hold the right value */
    public static Finding no(String why) {
        return new Finding(Outcome.NO, why, why);
    }

    public static Finding no(String why, String feedback) {
        return new Finding(Outcome.NO, why, feedback);
    }

    public static Finding undecided(String why) {
        return new Finding(Outcome.UNDECIDED, why, "");
    }

    /** Whether it is so for sure. */
    public boolean holds() {
        return outcome == Outcome.YES;
    }

    public boolean isWrong() {
        return outcome == Outcome.NO;
    }
}
