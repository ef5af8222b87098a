package arborist.label.cut;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one voice's ratings of old steps come to on new ones. A part of a step that was good, okay or unsure is so too; of one that was
 * bad only the last part is bad, since by its end something is wrong, and the others are open. A step that was put together is as its
 * worst part, and open where a part is, unless another part is bad.
 */
final class MovedRatings {
    /** The worst first. */
    private static final List<Rating> WORST =
            List.of(Rating.BAD, Rating.MISSING, Rating.UNSURE, Rating.NEUTRAL, Rating.GOOD);

    private final Seams seams;
    private final List<@Nullable Label> labels = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();

    /** @param through the solutions that the old steps are part of, whose first errors say something of them too */
    MovedRatings(Seams seams, Voice voice, List<Solution> through) {
        this.seams = seams;
        for (Node old : seams.olds()) {
            Optional<Label> label = Said.ofStep(old, voice, Schemes.STEP_RATING);
            labels.add(label.orElse(null));
            ratings.add(label.map(l -> Rating.of(l.value())).orElseGet(() -> implied(old, voice, through)));
        }
    }

    /**
     * What a new step is rated, and by which of the old labels.
     *
     * @param millis how long the labels took whose steps end in it
     */
    record Given(Rating rating, Label by, @Nullable Long millis) {}

    /** Empty where the new step is open, or nobody said anything of its parts themselves. */
    Optional<Given> of(int piece) {
        Rating worst = Rating.GOOD;
        Label by = null;
        Long millis = null;
        for (int i : seams.sources(piece)) {
            Rating part = ratings.get(i) == Rating.BAD && seams.end(i) != piece ? Rating.MISSING : ratings.get(i);
            Label label = labels.get(i);
            if (WORST.indexOf(part) < WORST.indexOf(worst)) {
                worst = part;
                by = label == null ? by : label;
            }
            by = by == null ? label : by;
            if (label != null && label.tookMillis() != null && seams.end(i) == piece) {
                millis = (millis == null ? 0 : millis) + label.tookMillis();
            }
        }
        return worst == Rating.MISSING || by == null ? Optional.empty() : Optional.of(new Given(worst, by, millis));
    }

    private static Rating implied(Node old, Voice voice, List<Solution> through) {
        for (Solution solution : through) {
            int at = place(solution, old);
            Rating implied = Said.ofPath(solution.last(), voice, Schemes.FIRST_ERROR)
                    .map(label -> FirstError.of(label.value(), solution.steps().size()).implied(at))
                    .orElse(Rating.MISSING);
            if (at >= 0 && implied != Rating.MISSING) {
                return implied;
            }
        }
        return Rating.MISSING;
    }

    /** Which of a solution's steps it is, -1 where it is none of them. */
    static int place(Solution solution, Node step) {
        for (int i = 0; i < solution.steps().size(); i++) {
            if (solution.steps().get(i).id().equals(step.id())) {
                return i;
            }
        }
        return -1;
    }
}
