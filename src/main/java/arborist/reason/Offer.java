package arborist.reason;

import org.jspecify.annotations.Nullable;

/**
 * A technique sized for what somebody would pay, and what it will take.
 *
 * @param technique its name
 * @param parameters to begin with
 * @param scorer null where it needs none
 * @param fits whether it takes no more than they would pay; else these are its smallest numbers
 */
public record Offer(String technique, Parameters parameters, @Nullable String scorer, Estimate estimate,
        boolean fits) {}
