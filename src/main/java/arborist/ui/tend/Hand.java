package arborist.ui.tend;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Makes a person's changes to the open problem, and tells in words what was done. */
public final class Hand {
    private static final Words WORDS = Words.of(Hand.class);
    private final Shown shown;
    private final Supplier<String> name;
    private final Consumer<String> tell;
    private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(this, "pending");

    /**
     * @param name the person's, as it stands in the settings now
     */
    public Hand(Shown shown, Supplier<String> name, Consumer<String> tell) {
        this.shown = shown;
        this.name = name;
        this.tell = tell;
    }

    public String name() {
        return name.get();
    }

    public Shown shown() {
        return shown;
    }

    /** How many actions are not durable yet. */
    public ReadOnlyIntegerProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** Tells why an action could not even be tried. */
    public void fail(String why) {
        tell.accept(why);
    }

    /** One action: it is told once it is durable, or told why it could not be made. */
    public void make(String told, Change... changes) {
        make(told, () -> {}, tell, changes);
    }

    /**
     * @param done runs once it is durable
     * @param failed is told why it could not be made
     */
    public void make(String told, Runnable done, Consumer<String> failed, Change... changes) {
        Door door = shown.door();
        Id problem = shown.problem();
        if (door == null || problem == null) {
            failed.accept(WORDS.say("hand.no-problem-is-open-any"));
            return;
        }
        submit(door, problem, told, done, failed, changes);
    }

    /** One action on a problem that need not be the open one any more, since it took a while to find out what to change. */
    public void makeOf(Door door, Id problem, String told, Change... changes) {
        submit(door, problem, told, () -> {}, tell, changes);
    }

    private void submit(Door door, Id problem, String told, Runnable done, Consumer<String> failed,
            Change... changes) {
        pending.set(pending.get() + 1);
        Fx.then(door.submit(Submission.of(Author.person(name.get()), problem, changes)), receipt -> {
            pending.set(pending.get() - 1);
            tell.accept(told);
            done.run();
        }, failure -> {
            pending.set(pending.get() - 1);
            failed.accept(failure);
        });
    }
}
