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
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One person labelling: what each key says of the step or the solution. A label is durable before the next step appears; keys that are
 * pressed until then are done one after another, so that none is lost.
 */
final class Sitting {
    private final Shown shown;
    private final Hand hand;
    private final Consumer<String> tell;
    private final InstantSource clock;
    private final Turns turns = new Turns();
    private final Course course;
    private final Halt halt;
    private final ReadOnlyObjectWrapper<Pace> pace =
            new ReadOnlyObjectWrapper<>(this, "pace", Pace.of(Pace.USUAL_LIMIT));
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(this, "manner", Manner.EACH_STEP);
    private final BooleanProperty stopsAtError = new SimpleBooleanProperty(this, "stopsAtError", true);
    private final BooleanProperty settles = new SimpleBooleanProperty(this, "settles");
    private final BooleanProperty suggests = new SimpleBooleanProperty(this, "suggests");

    /**
     * Begins with nothing.
     *
     * @param open opens a problem in all views
     * @param soon is told which problem is probably opened next, so that it is at hand
     */
    Sitting(Shown shown, Hand hand, QueueFeed feed, Consumer<Id> open, Consumer<Id> soon, Consumer<String> tell,
            InstantSource clock) {
        this.shown = shown;
        this.hand = hand;
        this.tell = tell;
        this.clock = clock;
        halt = new Halt(pace::get);
        course = new Course(shown, feed, turns, this::voice,
                new Course.Ways(open, soon, tell, this::acted, halt::isReached));
        settles.addListener((o, before, yes) -> course.look());
    }

    /** When it is time to stop. */
    Halt halt() {
        return halt;
    }

    /** Where one is. */
    Course course() {
        return course;
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
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
        return settles;
    }

    /** Whether what programs say is shown before a step is judged. */
    BooleanProperty suggestsProperty() {
        return suggests;
    }

    /** Whose labels these are. */
    Voice voice() {
        return settles.get() ? Voice.GOLD : Voice.person(hand.name());
    }

    Shown shown() {
        return shown;
    }

    /** Rates the step; where the first error is looked for, a bad one is it, and a good one is passed. */
    void rate(Rating rating) {
        act(current -> {
            if (manner.get() == Manner.EACH_STEP) {
                label(current, fresh().step(current.step(), rating), Phrases.step(rating, current));
            } else if (rating == Rating.BAD) {
                error(current);
            } else if (rating == Rating.UNSURE) {
                path(current, new FirstError.Unsure(), "Where the first error is, is left open.");
            } else if (current.isLast()) {
                path(current, new FirstError.Nowhere(), Phrases.ALL_GOOD);
            } else {
                course.set(current.at(current.at() + 1));
            }
        });
    }

    /** The step is the first that is wrong: everything before it is good, and what follows stays without a label. */
    void firstError() {
        act(this::error);
    }

    /** No step is wrong. */
    void allGood() {
        act(current -> path(current, new FirstError.Nowhere(), Phrases.ALL_GOOD));
    }

    /** Marks the step to be looked at again, or takes that back. */
    void flag() {
        act(current -> {
            Optional<Label> before = Said.ofStep(current.step(), voice(), Schemes.FLAG);
            Change change = before.map(NewLabel::remove)
                    .orElseGet(() -> new Change.AddLabel(untimed().step(current.step(), Schemes.FLAG, "flagged")));
            make(before.isPresent() ? "The flag is gone." : "Step " + (current.at() + 1) + " is flagged.", change);
        });
    }

    /** Rates the solution as a whole; its steps are asked for all the same. */
    void whole(Rating rating) {
        act(current -> give(untimed().solution(current.solution(), rating), Phrases.whole(rating), List.of(),
                () -> {}));
    }

    /** Says something of the whole solution, and goes on with the next one. */
    void state(String value, String told) {
        act(current -> give(untimed().path(current.solution(), Schemes.SOLUTION_STATE, value), told, List.of(),
                course::finish));
    }

    /** Goes to another step of the solution, or over its ends to the solution before or after. */
    void move(int steps) {
        turns.take(() -> course.move(steps));
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
        pace.set(pace.get().acted(clock.instant()));
    }

    private void error(Case current) {
        path(current, new FirstError.At(current.at()), "Step " + (current.at() + 1) + " is the first error.");
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
        label(current, fresh().firstError(current.solution(), error), told, contradicted);
    }

    private NewLabel fresh() {
        Pace.Labelled labelled = pace.get().labelled(clock.instant());
        Voice voice = voice();
        return new NewLabel(voice.kind(), hand.name(), Guideline.VERSION, labelled.tookMillis(), suggestion(), "");
    }

    /** For what is no rating: its time counts for the rating that follows. */
    private NewLabel untimed() {
        Voice voice = voice();
        return new NewLabel(voice.kind(), hand.name(), Guideline.VERSION, null, null, "");
    }

    private @Nullable String suggestion() {
        Case current = course.nowProperty().get();
        return current == null || !suggests.get() ? null : Suggestions.words(current, current.at()).orElse(null);
    }

    private void label(Case current, Label label, String told) {
        label(current, label, told, List.of());
    }

    private void label(Case current, Label label, String told, List<Change> before) {
        give(label, told, before, () -> {
            pace.set(pace.get().labelled(clock.instant()).pace());
            advance(current.with(label));
        });
    }

    /** Makes a label durable, in one action with what it takes back; what then comes is done only where its solution is still shown. */
    private void give(Label label, String told, List<Change> before, Runnable then) {
        turns.hold();
        Id problem = shown.problem();
        List<Change> all = new ArrayList<>(before);
        all.add(new Change.AddLabel(label));
        hand.make(told, () -> {
            if (Objects.equals(problem, shown.problem())) {
                course.given(label);
                turns.free(() -> {
                    then.run();
                    course.arrive();
                });
            }
        }, this::failed, all.toArray(Change[]::new));
    }

    private void failed(String sentence) {
        turns.clear();
        tell.accept(sentence);
    }

    private void act(Consumer<Case> action) {
        turns.take(() -> {
            Case current = course.nowProperty().get();
            if (current != null) {
                action.accept(current);
            }
        });
    }

    private void make(String told, Change change) {
        turns.hold();
        hand.make(told, () -> turns.free(() -> {}), this::failed, change);
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
