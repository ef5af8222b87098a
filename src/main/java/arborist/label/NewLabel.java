package arborist.label;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A label in the making: all that a voice says about how it came to it.
 *
 * @param annotator who it was; for gold who settled on it
 * @param guideline the version of the rules that were shown, empty where none were
 * @param tookMillis pauses left out, null where nobody measured
 * @param suggestion what was shown beforehand, null where nothing was
 */
public record NewLabel(Voice.Kind kind, String annotator, String guideline, @Nullable Long tookMillis,
        @Nullable String suggestion, String remark) {

    public static NewLabel by(String person) {
        return new NewLabel(Voice.Kind.PERSON, person, "", null, null, "");
    }

    public static NewLabel auto(String program) {
        return new NewLabel(Voice.Kind.AUTO, program, "", null, null, "");
    }

    public static NewLabel gold(String person) {
        return new NewLabel(Voice.Kind.GOLD, person, "", null, null, "");
    }

    public NewLabel remark(String words) {
        return new NewLabel(kind, annotator, guideline, tookMillis, suggestion, words);
    }

    /** Says it of a step. */
    public Label step(Node step, String scheme, @Nullable String value) {
        return label(new Target.Step(step.id()), step, scheme, value);
    }

    public Label step(Node step, Rating rating) {
        return step(step, Schemes.STEP_RATING, rating.value());
    }

    /** Says it of the path that a solution is. */
    public Label path(Solution solution, String scheme, @Nullable String value) {
        return label(new Target.Path(solution.leaf()), solution.last(), scheme, value);
    }

    public Label firstError(Solution solution, FirstError error) {
        return path(solution, Schemes.FIRST_ERROR, error.value());
    }

    /** Rates the solution as a whole. */
    public Label solution(Solution solution, Rating rating) {
        return label(solution.sample() == null ? new Target.Path(solution.leaf())
                : new Target.Solution(solution.leaf(), solution.sample()), solution.last(), Schemes.SOLUTION_RATING,
                rating.value());
    }

    /** Says which of two solutions is the better one. */
    public Label preference(SolutionPair pair, Preference preference) {
        return label(pair.target(), pair.a().last(), Schemes.PREFERENCE, preference.value());
    }

    /** What takes a label back. */
    public static Change remove(Label label) {
        return new Change.Remove(new Thing(Thing.Type.LABEL, label.id(), label.target().thought()));
    }

    private Label label(Target target, Node judged, String scheme, @Nullable String value) {
        return new Label(Id.random(), target, new Voice(kind, annotator).scheme(scheme), guideline, value, annotator,
                tookMillis, suggestion, judged.wording().version(), remark);
    }
}
