package arborist.lesson.measure;

import arborist.lesson.Decision;
import arborist.lesson.NeutralOrder;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Spot;
import arborist.words.Words;
import java.util.ArrayList;
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
        List<String> options = options(claim);
        return new Decision(options, Set.of(options.indexOf(switch (outcome()) {
            case HOLDS -> said(claim.above());
            case DOES_NOT_HOLD -> said(claim.below());
            case UNDECIDED -> options.getLast();
        })), claim.because());
    }

    /** What one can choose from, also before it was measured, in an order that tells nothing: most claims of lessons hold. */
    public static List<String> options(Part.Claim claim) {
        List<String> options = new ArrayList<>(List.of(said(claim.above()), said(claim.below())));
        options.sort(new NeutralOrder());
        options.add(WORDS.say("checked.neither"));
        return options;
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
