package arborist.exchange.prm800k;

import arborist.exchange.Script;
import arborist.exchange.label.Scheme;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.words.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the labels of a row's labeler.
 *
 * @param guideline the rules by which they labelled
 * @param remark is told of ratings that mean nothing to us
 */
record Annotator(Script script, String name, String guideline, Consumer<String> remark) {
    private static final Words WORDS = Words.of(Annotator.class);

    /** What they said of a step. */
    void says(Id step, String text, Rating rating) {
        if (rating.strange()) {
            remark.accept(WORDS.say("annotator.a-rating-is-none-of"));
        }
        if (rating.said()) {
            label(step + "/rating", new Target.Step(step), Scheme.STEP_RATING, rating.value(), text, null);
        }
        if (rating.flagged()) {
            label(step + "/flag", new Target.Step(step), Scheme.FLAG, Scheme.FLAGGED, text, null);
        }
    }

    /** How they left the solution, and how long all of it took them. */
    void leaves(Id leaf, String text, @Nullable String state, @Nullable Long took) {
        label("state", new Target.Path(leaf), Scheme.SOLUTION_STATE, state, text, took);
    }

    private void label(String id, Target target, String scheme, @Nullable String value, String text,
            @Nullable Long took) {
        script.add(
                new Change.AddLabel(new Label(script.ids().of(id), target, scheme, guideline, value, name, took, null,
                        TextVersion.of(text), "")));
    }
}
