package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.trace.Change;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** What each key says of the step or the solution that is judged, and where it leads next. */
final class Judging {
    private static final Words WORDS = Words.of(Judging.class);
    private final Giver giver;
    private final Pen pen;
    private final Course course;
    private final Beside beside;
    private final Modes modes;

    /**
     * In which way it is labelled.
     *
     * @param stopsAtError whether a solution is done at its first error
     * @param suggests whether what programs say is shown before a step is judged
     */
    record Modes(ObjectProperty<Manner> manner, BooleanProperty stopsAtError, BooleanProperty suggests) {}

    Judging(Giver giver, Pen pen, Course course, Beside beside, Modes modes) {
        this.giver = giver;
        this.pen = pen;
        this.course = course;
        this.beside = beside;
        this.modes = modes;
    }

    /** Rates the step; where the first error is looked for, a bad one is it, and a good one is passed. */
    void rate(Rating rating) {
        giver.act(current -> rate(current, rating));
    }

    /** Says of the step what programs say of it. */
    void accept(Accepting accepting, Consumer<String> tell) {
        giver.act(current -> accepting.take(current, rating -> rate(current, rating), tell));
    }

    /** The step is the first that is wrong: everything before it is good, and what follows stays without a label. */
    void firstError() {
        giver.act(this::error);
    }

    /** No step is wrong. */
    void allGood() {
        giver.act(current -> path(current, new FirstError.Nowhere(), Told.allGood()));
    }

    /** Marks the step to be looked at again, or takes that back. */
    void flag() {
        giver.act(current -> {
            Optional<Label> before = Said.ofStep(current.step(), pen.voice(), Schemes.FLAG);
            Change change = before.map(NewLabel::remove)
                    .orElseGet(() -> new Change.AddLabel(pen.untimed().step(current.step(), Schemes.FLAG, "flagged")));
            giver.make(
                    before.isPresent() ? WORDS.say("judging.the-flag-is-gone")
                            : WORDS.say("judging.step-is-flagged", current.at() + 1),
                    change);
        });
    }

    /** Rates the solution as a whole; its steps are asked for all the same. */
    void whole(Rating rating) {
        giver.act(current -> giver.give(pen.untimed().solution(current.solution(), rating), Told.solution(rating),
                List.of(), () -> {}));
    }

    /** Says something of the whole solution, and goes on with the next one. */
    void state(String value, String told) {
        giver.act(current -> giver.give(pen.untimed().path(current.solution(), Schemes.SOLUTION_STATE, value), told,
                List.of(),
                course::finish));
    }

    private void rate(Case current, Rating rating) {
        Node alternative = beside.alternative(current.step());
        if (alternative != null) {
            alternative(current, alternative, rating);
        } else if (modes.manner().get() == Manner.EACH_STEP) {
            label(current, pen.fresh(suggestion()).step(current.step(), rating), Told.step(rating, current.at()));
        } else if (rating == Rating.BAD) {
            error(current);
        } else if (rating == Rating.UNSURE) {
            path(current, new FirstError.Unsure(), WORDS.say("judging.where-the-first-error-is"));
        } else if (current.isLast()) {
            path(current, new FirstError.Nowhere(), Told.allGood());
        } else {
            course.set(current.at(current.at() + 1));
        }
    }

    private void alternative(Case current, Node card, Rating rating) {
        giver.give(pen.fresh(null).step(card, rating), Told.beside(rating, current.at()), List.of(), () -> {
            pen.labelled();
            // On to the next alternative, or where all of them are rated to the next step.
            if (!beside.next(current.step()) && current.labels().ratings().get(current.at()) != Rating.MISSING) {
                advance(current);
            }
        });
    }

    private void error(Case current) {
        path(current, new FirstError.At(current.at()), WORDS.say("judging.step-is-the-first-error", current.at() + 1));
    }

    /** Says where the first error is; what the same voice said of single steps and that contradicts it is taken back with it. */
    private void path(Case current, FirstError error, String told) {
        List<Change> contradicted = new ArrayList<>();
        for (int i = 0; i < current.solution().steps().size(); i++) {
            Rating implied = error.implied(i);
            Said.ofStep(current.solution().steps().get(i), pen.voice(), Schemes.STEP_RATING)
                    .filter(label -> Rating.of(label.value()) != implied)
                    .ifPresent(label -> contradicted.add(NewLabel.remove(label)));
        }
        label(current, pen.fresh(suggestion()).firstError(current.solution(), error), told, contradicted);
    }

    private @Nullable String suggestion() {
        Case current = course.nowProperty().get();
        return current == null || !modes.suggests().get() ? null
                : Suggestions.words(current, current.at()).orElse(null);
    }

    private void label(Case current, Label label, String told) {
        label(current, label, told, List.of());
    }

    private void label(Case current, Label label, String told, List<Change> before) {
        giver.give(label, told, before, () -> {
            pen.labelled();
            if (beside.isOpen() && beside.next(current.step())) {
                course.set(current.with(label));
            } else {
                advance(current.with(label));
            }
        });
    }

    /** The label is durable: on to the next step, or where none is left to the next solution. */
    private void advance(Case current) {
        int next = current.next(modes.manner().get() == Manner.FIRST_ERROR || modes.stopsAtError().get());
        course.set(next >= 0 ? current.at(next) : current);
        if (next < 0) {
            course.finish();
        }
    }
}
