package arborist.lesson.measure;

import arborist.lesson.Outcome;
import arborist.lesson.Part;

/**
 * A claim that was measured.
 *
 * @param above the mean of what is to lie above
 * @param below the mean of what is to lie below
 */
public record Checked(Part.Claim claim, double above, double below, Difference difference) {

    public Outcome outcome() {
        return difference.outcome();
    }

    /** Whether what the lesson says of the claim is so. */
    public boolean asSaid() {
        return claim.expected().agrees(outcome());
    }
}
