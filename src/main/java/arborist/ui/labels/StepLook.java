package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.label.auto.StepFound;
import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * How a step stands: where nothing of it has changed there is nothing to draw, and most steps do not change with a key.
 *
 * @param later whether it comes after the step that is judged, and {@code behind} after the first error
 * @param first whether it is the first error
 * @param flagged whether it is to be looked at again
 * @param found what a calculator finds
 * @param suggested what programs say and may be shown, and where gold labels are settled on, what people say
 */
record StepLook(Rating rating, boolean here, boolean later, boolean behind, boolean first, boolean flagged,
        String note, StepFound found, List<Suggestions.One> suggested) {
    private static final Words WORDS = Words.of(StepLook.class);

    /**
     * Looks at a step.
     *
     * @param suggests whether what programs say is shown before it was judged
     */
    static StepLook of(Case current, int step, Voice voice, StepFound found, boolean suggests) {
        Node node = current.solution().steps().get(step);
        Rating rating = current.labels().ratings().get(step);
        boolean behind = current.isAfterError(step);
        boolean judged = rating != Rating.MISSING || behind;
        List<Suggestions.One> suggested = new ArrayList<>();
        if (voice.kind() == Voice.Kind.GOLD) {
            suggested.addAll(Suggestions.people(current, step));
        }
        if (judged || suggests) {
            suggested.addAll(Suggestions.of(current, step));
        }
        return new StepLook(rating, current.at() == step, step > current.at() && !rating.speaks(), behind,
                current.labels().firstError().equals(new FirstError.At(step)),
                Said.ofStep(node, voice, Schemes.FLAG).isPresent(), node.note(), found, suggested);
    }

    /** What was said of it. */
    List<Label> said() {
        List<Label> said = new ArrayList<>();
        switch (rating) {
            case GOOD -> said.add(Controls.label(WORDS.say("step-look.great"), "chip", "good"));
            case NEUTRAL -> said.add(Controls.label(WORDS.say("step-look.okay"), "chip"));
            case BAD -> said.add(Controls.label(
                    first ? WORDS.say("step-look.first-error") : WORDS.say("step-look.bad"), "chip", "bad"));
            case UNSURE -> said.add(Controls.label(WORDS.say("step-look.unsure"), "chip", "warn"));
            case MISSING -> {
                if (behind) {
                    said.add(Controls.label(WORDS.say("step-look.after-the-error"), "muted", "small"));
                }
            }
        }
        if (flagged) {
            said.add(Controls.label(WORDS.say("step-look.flagged"), "chip", "warn"));
        }
        if (!note.isEmpty()) {
            Label has = Controls.label(WORDS.say("step-look.has-note"), "chip");
            String shown = Kept.byPerson(note);
            Controls.describe(has, WORDS.say("step-look.note", shown), shown);
            said.add(has);
        }
        said.forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        return said;
    }

    /** What programs find in its words. */
    List<Label> marks(String words) {
        List<Label> marks = new ArrayList<>();
        if (words.contains("<<") && found.rating() != Rating.MISSING) {
            marks.add(mark(found));
        }
        for (Suggestions.One one : suggested) {
            marks.add(Controls.wrapped(one.words(), "chip",
                    one.rating() == Rating.BAD ? "bad" : one.rating() == Rating.GOOD ? "good" : "plain"));
        }
        return marks;
    }

    private static Label mark(StepFound found) {
        boolean right = found.rating() == Rating.GOOD;
        String why = Kept.shown(found.why());
        Label mark =
                Controls.wrapped(right ? WORDS.say("step-look.calculated-right") : "✗ " + why, "chip",
                        right ? "good" : "bad");
        Controls.describe(mark, why, why);
        return mark;
    }
}
