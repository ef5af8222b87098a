package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.time.Pace;
import arborist.trace.Label;
import arborist.trace.Node;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what one annotator did. */
final class WorkTally {
    private final Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
    private final SortedMap<Integer, Integer> errors = new TreeMap<>();
    private int solutions;
    private int done;
    private long labels;
    private long millis;

    void add(Solution solution, Voice voice) {
        StepLabels said = StepLabels.of(solution, voice);
        // As the queue counts it: what was skipped or given up need not be seen again either.
        boolean left = Said.ofPath(solution.last(), voice, Schemes.SOLUTION_STATE).isPresent();
        done += said.isFinished() || left ? 1 : 0;
        if (said.rated() == 0 && !said.firstError().speaks()) {
            return;
        }
        solutions++;
        said.ratings().stream().filter(r -> r != Rating.MISSING).forEach(r -> ratings.merge(r, 1, Integer::sum));
        switch (said.firstError()) {
            case FirstError.At(int step) -> errors.merge(step, 1, Integer::sum);
            case FirstError.Nowhere ignored -> errors.merge(-1, 1, Integer::sum);
            case FirstError.Unsure ignored -> {}
            case FirstError.Missing ignored -> {}
        }
        for (Node step : solution.steps()) {
            for (Label label : step.findings().labels()) {
                Long took = label.tookMillis();
                if (took != null && Voice.of(label).filter(voice::equals).isPresent()) {
                    labels++;
                    millis += took;
                }
            }
        }
    }

    AgreementFeed.Work done() {
        return new AgreementFeed.Work(ratings, errors, solutions, done, Pace.perHour(labels, millis));
    }
}
