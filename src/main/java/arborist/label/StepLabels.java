package arborist.label;

import arborist.trace.Label;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a voice said of each step of a solution: what it said of the step itself, else what its first error implies.
 *
 * @param ratings one a step
 * @param firstError the first step that is bad; where no step is, what the voice said of the first error itself
 */
public record StepLabels(List<Rating> ratings, FirstError firstError) {
    public StepLabels {
        ratings = List.copyOf(ratings);
    }

    public static StepLabels of(Solution solution, Voice voice) {
        FirstError said = Said.ofPath(solution.last(), voice, Schemes.FIRST_ERROR)
                .map(label -> FirstError.of(label.value(), solution.steps().size())).orElse(FirstError.missing());
        List<Rating> ratings = new ArrayList<>();
        for (Node step : solution.steps()) {
            Optional<Label> label = Said.ofStep(step, voice, Schemes.STEP_RATING);
            // A label without a value is no silence: it says unsure.
            ratings.add(label.isPresent() ? Rating.of(label.get().value()) : said.implied(ratings.size()));
        }
        FirstError derived = FirstError.of(ratings);
        return new StepLabels(ratings, derived.speaks() || !said.equals(FirstError.unsure()) ? derived : said);
    }

    /** How many steps have a value. */
    public int rated() {
        return (int) ratings.stream().filter(Rating::speaks).count();
    }

    /** Whether nothing is left to say: each step up to the first error, or to the end, was looked at. */
    public boolean isFinished() {
        return switch (firstError) {
            case FirstError.At(int step) -> !ratings.subList(0, step).contains(Rating.MISSING);
            case FirstError.Nowhere _,FirstError.Unsure _ -> true;
            case FirstError.Missing _ -> false;
        };
    }
}
