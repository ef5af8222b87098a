package arborist.label.cut;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import java.util.List;
import java.util.Optional;

/** Where a voice said that the first error is, counted among the new steps. */
final class MovedErrors {
    private final Seams seams;
    private final List<Id> ids;
    private final List<Solution> through;
    private final GivenLabels given;

    MovedErrors(Seams seams, List<Id> ids, List<Solution> through, GivenLabels given) {
        this.seams = seams;
        this.ids = ids;
        this.through = through;
        this.given = given;
    }

    /** The first error by its new place; where the step it names was divided, as ratings, since the parts before its last are open. */
    void move(Label label, Node leaf, Id now, TextVersion version) {
        Solution solution = through.stream().filter(s -> s.leaf().equals(leaf.id())).findFirst().orElse(null);
        FirstError said = solution == null ? FirstError.missing()
                : FirstError.of(label.value(), solution.steps().size());
        if (solution == null || !(said instanceof FirstError.At(int step))) {
            given.keep(label, new Target.Path(now), version);
            return;
        }
        int from = MovedRatings.place(solution, seams.olds().getFirst());
        int last = from + seams.olds().size() - 1;
        if (step < from) {
            given.keep(label, new Target.Path(now), version);
        } else if (step > last) {
            place(label, now, step + ids.size() - seams.olds().size(), version);
        } else if (overruled(label, solution.steps().get(step))) {
            divided(label, solution, from, seams.targets().get(step - from), false);
        } else if (seams.targets().get(step - from).size() == 1) {
            place(label, now, from + seams.end(step - from), version);
        } else {
            divided(label, solution, from, seams.targets().get(step - from), true);
        }
    }

    private void place(Label label, Id now, int step, TextVersion version) {
        given.give(label, new Target.Path(now), label.scheme(), Integer.toString(step), label.tookMillis(), version);
    }

    /** Whether the same voice said of the step itself that it is not bad. */
    private static boolean overruled(Label error, Node step) {
        return Voice.of(error).flatMap(voice -> Said.ofStep(step, voice, Schemes.STEP_RATING))
                .filter(label -> Rating.of(label.value()) != Rating.BAD).isPresent();
    }

    private void divided(Label label, Solution solution, int from, List<Integer> parts, boolean bad) {
        Voice voice = Voice.of(label).orElseThrow();
        String scheme = voice.scheme(Schemes.STEP_RATING);
        for (Node step : solution.steps().subList(0, from)) {
            if (Said.ofStep(step, voice, Schemes.STEP_RATING).isEmpty()) {
                given.give(label, new Target.Step(step.id()), scheme, Rating.GOOD.value(), null,
                        step.wording().version());
            }
        }
        MovedRatings ratings = new MovedRatings(seams, voice, through);
        for (int j = 0; j <= parts.getLast(); j++) {
            Optional<MovedRatings.Given> own = ratings.of(j);
            Rating rating = j < parts.getFirst() ? Rating.GOOD : Rating.BAD;
            if (own.isEmpty() && (j < parts.getFirst() || bad && j == parts.getLast())) {
                given.give(label, new Target.Step(ids.get(j)), scheme, rating.value(),
                        j == parts.getLast() ? label.tookMillis() : null, seams.news().get(j).version());
            }
        }
    }
}
