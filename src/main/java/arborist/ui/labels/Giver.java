package arborist.ui.labels;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Makes labels of the solution that is judged durable, one after another. */
final class Giver {
    private static final Words WORDS = Words.of(Giver.class);
    private final Shown shown;
    private final Hand hand;
    private final Course course;
    private final Turns turns;
    private final Consumer<String> tell;

    Giver(Hand hand, Course course, Turns turns, Consumer<String> tell) {
        this.shown = hand.shown();
        this.hand = hand;
        this.course = course;
        this.turns = turns;
        this.tell = tell;
    }

    /** Does something about what is judged, after all that is on its way. */
    void act(Consumer<Case> action) {
        turns.take(() -> {
            Case current = course.nowProperty().get();
            if (current == null) {
                tell.accept(WORDS.say("giver.no-step-is-shown-yet"));
            } else {
                action.accept(current);
            }
        });
    }

    /** Makes a label durable, in one action with what it takes back; what then comes is done only where its solution is still shown. */
    void give(Label label, String told, List<Change> before, Runnable then) {
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
                    course.refresh();
                });
            }
        }, this::failed, all.toArray(Change[]::new));
    }

    /** Makes a change after which one stays where one is. */
    void make(String told, Change change) {
        turns.hold();
        hand.make(told, () -> turns.free(course::refresh), this::failed, change);
    }

    private void failed(String sentence) {
        turns.clear();
        tell.accept(sentence);
    }
}
