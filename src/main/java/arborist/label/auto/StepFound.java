package arborist.label.auto;

import arborist.label.Rating;
import java.util.OptionalDouble;

/**
 * What a program found of a step.
 *
 * @param rating missing where it says nothing
 * @param soft the share of rollouts that were right, empty where it made none
 * @param why what that rests on, for people
 */
public record StepFound(Rating rating, OptionalDouble soft, String why) {
    public static final StepFound NOTHING = new StepFound(Rating.MISSING, OptionalDouble.empty(), "");

    /** A share, and what Math-Shepherd calls the hard estimate: good where one rollout at least was right. */
    public static StepFound share(double share, String why) {
        return new StepFound(share > 0 ? Rating.GOOD : Rating.BAD, OptionalDouble.of(share), why);
    }

    /** The share alone. */
    public StepFound softOnly() {
        return new StepFound(Rating.MISSING, soft, why);
    }
}
