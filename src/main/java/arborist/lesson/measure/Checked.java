package arborist.lesson.measure;

import arborist.lesson.Decision;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Spot;
import arborist.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was measured.
 *
 * @param above the mean of what is to lie above
 * @param below the mean of what is to lie below
 */
public record Checked(Part.Claim claim, double above, double below, Difference difference) {
    private static final Words WORDS = Words.of(Checked.class);

    public Outcome outcome() {
        return difference.outcome();
    }

    /** For a question to the class that the claim decides. */
    public Decision decision() {
        return new Decision(options(claim), Set.of(switch (outcome()) {
            case HOLDS -> 0;
            case DOES_NOT_HOLD -> 1;
            case UNDECIDED -> 2;
        }), claim.because());
    }

    /** What one can choose from, also before it was measured. */
    public static List<String> options(Part.Claim claim) {
        return List.of(said(claim.above()), said(claim.below()), WORDS.say("checked.neither"));
    }

    /** As the legend of the curve has it. */
    private static String said(Spot spot) {
        @Nullable Double point = spot.point();
        return point == null ? spot.title() : WORDS.say("checked.at", spot.title(), point);
    }

    /** Whether what the lesson says of the claim is so. */
    public boolean asSaid() {
        return claim.expected().agrees(outcome());
    }
}
