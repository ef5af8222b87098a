package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.time.Pace;
import arborist.trace.Id;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One person labelling: where one is, in which way one labels, and what helps with it. A label is durable before the next step
 * appears; keys that are pressed until then are done one after another, so that none is lost.
 */
final class Sitting {
    private static final Words WORDS = Words.of(Sitting.class);
    private final Shown shown;
    private final Consumer<String> tell;
    private final Pen pen;
    private final Beside beside;
    private final Cutting cutting;
    private final Giver giver;
    private final Turns turns;
    private final Course course;
    private final Halt halt;
    private final Judging.Modes modes = new Judging.Modes(
            new SimpleObjectProperty<>(this, "manner", Manner.EACH_STEP),
            new SimpleBooleanProperty(this, "stopsAtError", true), new SimpleBooleanProperty(this, "suggests"));
    private final Judging judging;
    private final Accepting accepting;

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
        turns = new Turns(tell);
        halt = new Halt(() -> pen.paceProperty().get());
        course = new Course(shown, feed, turns, this::voice,
                new Course.Ways(open, soon, tell, pen::acted, halt::isReached));
        beside = new Beside(shown, this::voice);
        giver = new Giver(hand, course, turns, tell);
        judging = new Judging(giver, pen, course, beside, modes);
        accepting = new Accepting(course, beside, modes.suggests());
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

    /** What is said of the step and of the solution. */
    Judging judging() {
        return judging;
    }

    /** Says of the step what programs say of it, or tells why that cannot be. */
    void accept() {
        judging.accept(accepting, tell);
    }

    /** Why nothing that programs say can be taken over, empty where it can. */
    ReadOnlyStringProperty acceptHindranceProperty() {
        return accepting.hindranceProperty();
    }

    /** What splits and merges steps. */
    Cutting cutting() {
        return cutting;
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pen.paceProperty();
    }

    ObjectProperty<Manner> mannerProperty() {
        return modes.manner();
    }

    /** Whether a solution is done at its first error. */
    BooleanProperty stopsAtErrorProperty() {
        return modes.stopsAtError();
    }

    /** Whether what is said is settled on as gold, rather than one person's. */
    BooleanProperty settlesProperty() {
        return pen.settlesProperty();
    }

    /** Whether what programs say is shown before a step is judged. */
    BooleanProperty suggestsProperty() {
        return modes.suggests();
    }

    /** Whose labels these are. */
    Voice voice() {
        return pen.voice();
    }

    Shown shown() {
        return shown;
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

    /** Goes to a step of the solution, from 0; a key that comes too early waits for the labels before it. */
    void goTo(int step) {
        turns.take(() -> course.step(step));
    }

    /** Goes to the next solution that is not done. */
    void nextOpen() {
        halt.goOn();
        turns.take(course::nextOpen);
    }

    /** Asks something about the step in a card, after all labels that were given before it. */
    void ask(Consumer<Case> card) {
        giver.act(current -> {
            // What was pressed since is not to be done behind the card.
            turns.clear();
            // Later: else the letter of the key that asked for it would be typed into it.
            Platform.runLater(() -> card.accept(current));
        });
    }

    /** Somebody did something that is no label: their time counts. */
    void acted() {
        pen.acted();
    }
}
