package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.label.time.Pace;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One person labelling: what each key says of the step or the solution. A label is durable before the next step appears; keys that are
 * pressed until then are done one after another, so that none is lost.
 */
final class Sitting {
    private static final Words WORDS = Words.of(Sitting.class);
    private final Shown shown;
    private final Consumer<String> tell;
    private final Pen pen;
    private final Beside beside;
    private final Cutting cutting;
    private final Giver giver;
    private final Turns turns = new Turns();
    private final Course course;
    private final Halt halt;
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(this, "manner", Manner.EACH_STEP);
    private final BooleanProperty stopsAtError = new SimpleBooleanProperty(this, "stopsAtError", true);
    private final BooleanProperty suggests = new SimpleBooleanProperty(this, "suggests");

    /**
     * Begins with nothing.
     *
     * @param open opens a problem in all views
     * @param soon is told which problem is probably opened next, so that it is at hand
     */
    Sitting(Hand hand, Pen pen, QueueFeed feed, Consumer<Id> open, Consumer<Id> soon,
            Consumer<String> tell) {
        this.shown = hand.shown();
        this.tell = tell;
        this.pen = pen;
        halt = new Halt(() -> pen.paceProperty().get());
        course = new Course(shown, feed, turns, this::voice,
                new Course.Ways(open, soon, tell, pen::acted, halt::isReached));
        beside = new Beside(shown, this::voice);
        giver = new Giver(hand, course, turns, tell);
        cutting = new Cutting(course, turns, hand, tell);
        course.nowProperty().addListener((o, before, now) -> {
            if (before == null || now == null || !before.step().id().equals(now.step().id())) {
                beside.close();
            }
        });
        pen.settlesProperty().addListener((o, before, yes) -> course.look());
    }

    /** When it is time to stop. */
    Halt halt() {
        return halt;
    }

    /** Where one is. */
    Course course() {
        return course;
    }

    /** The alternatives of the step that is judged. */
    Beside beside() {
        return beside;
    }

    /** What splits and merges steps. */
    Cutting cutting() {
        return cutting;
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pen.paceProperty();
    }

    ObjectProperty<Manner> mannerProperty() {
        return manner;
    }

    /** Whether a solution is done at its first error. */
    BooleanProperty stopsAtErrorProperty() {
        return stopsAtError;
    }

    /** Whether what is said is settled on as gold, rather than one person's. */
    BooleanProperty settlesProperty() {
        return pen.settlesProperty();
    }

    /** Whether what programs say is shown before a step is judged. */
    BooleanProperty suggestsProperty() {
        return suggests;
    }

    /** Whose labels these are. */
    Voice voice() {
        return pen.voice();
    }

    Shown shown() {
        return shown;
    }

    /** Rates the step; where the first error is looked for, a bad one is it, and a good one is passed. */
    void rate(Rating rating) {
        giver.act(current -> {
            Node alternative = beside.alternative(current.step());
            if (alternative != null) {
                alternative(current, alternative, rating);
            } else if (manner.get() == Manner.EACH_STEP) {
                label(current, pen.fresh(suggestion()).step(current.step(), rating), Told.step(rating, current.at()));
            } else if (rating == Rating.BAD) {
                error(current);
            } else if (rating == Rating.UNSURE) {
                path(current, new FirstError.Unsure(), WORDS.say("sitting.where-the-first-error-is"));
            } else if (current.isLast()) {
                path(current, new FirstError.Nowhere(), Told.allGood());
            } else {
                course.set(current.at(current.at() + 1));
            }
        });
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
            Optional<Label> before = Said.ofStep(current.step(), voice(), Schemes.FLAG);
            Change change = before.map(NewLabel::remove)
                    .orElseGet(() -> new Change.AddLabel(pen.untimed().step(current.step(), Schemes.FLAG, "flagged")));
            giver.make(
                    before.isPresent() ? WORDS.say("sitting.the-flag-is-gone")
                            : WORDS.say("sitting.step-is-flagged", current.at() + 1),
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

    /** Goes to another step of the solution, or over its ends to the solution before or after; among alternatives to another of them. */
    void move(int steps) {
        turns.take(() -> {
            Case current = course.nowProperty().get();
            if (current == null || !beside.isOpen() || !beside.move(current.step(), steps)) {
                course.move(steps);
            }
        });
    }

    /** Shows the alternatives of the step next to it, or hides them. */
    void turnBeside() {
        giver.act(current -> {
            if (!beside.turn(current.step())) {
                tell.accept(
                        WORDS.say("sitting.nothing-else-follows-the-step"));
            }
        });
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

    /** Goes to a step of the solution, from 0; a key that comes too early waits for the labels before it. */
    void goTo(int step) {
        turns.take(() -> course.step(step));
    }

    /** Goes to the next solution that is not done. */
    void nextOpen() {
        halt.goOn();
        turns.take(course::nextOpen);
    }

    /** Somebody did something that is no label: their time counts. */
    void acted() {
        pen.acted();
    }

    private void error(Case current) {
        path(current, new FirstError.At(current.at()), WORDS.say("sitting.step-is-the-first-error", current.at() + 1));
    }

    /** Says where the first error is; what the same voice said of single steps and that contradicts it is taken back with it. */
    private void path(Case current, FirstError error, String told) {
        List<Change> contradicted = new ArrayList<>();
        for (int i = 0; i < current.solution().steps().size(); i++) {
            Rating implied = error.implied(i);
            Said.ofStep(current.solution().steps().get(i), voice(), Schemes.STEP_RATING)
                    .filter(label -> Rating.of(label.value()) != implied)
                    .ifPresent(label -> contradicted.add(NewLabel.remove(label)));
        }
        label(current, pen.fresh(suggestion()).firstError(current.solution(), error), told, contradicted);
    }

    private @Nullable String suggestion() {
        Case current = course.nowProperty().get();
        return current == null || !suggests.get() ? null : Suggestions.words(current, current.at()).orElse(null);
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
        int next = current.next(manner.get() == Manner.FIRST_ERROR || stopsAtError.get());
        course.set(next >= 0 ? current.at(next) : current);
        if (next < 0) {
            course.finish();
        }
    }
}
