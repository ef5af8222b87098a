package arborist.ui.run;

import arborist.llm.Trouble;
import arborist.reason.Control;
import arborist.reason.Landing;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Running;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Begins runs on the open problem and leads those that go on: all of a session's, also of problems that are not shown. For the FX thread
 * alone.
 */
public final class Conductor implements AutoCloseable {
    private static final Words WORDS = Words.of(Conductor.class);
    private static final Executor WAITING = Thread::startVirtualThread;

    private final Supplier<Runner> runner;
    private @Nullable CompletableFuture<Runner> opened;
    private final Shown shown;
    private final Supplier<String> person;
    private final Consumer<String> tell;
    private final Consumer<String> fail;
    private Consumer<String> tooHard;
    /** Changed on the FX thread alone; a set asks it from others. */
    private final Map<Id, Running> going = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<Lead> lead = new ReadOnlyObjectWrapper<>(this, "lead", Lead.NONE);

    /** What can be done with the run that goes on in the open problem. */
    public enum Lead {
        /** None goes on. */
        NONE,
        RUNNING,
        /** It will stand still at its next turn. */
        PAUSING,
        /** It stands still, and waits for a person. */
        PAUSED,
        /** It puts down what it has. */
        STOPPING
    }

    /**
     * @param runner asked once, beside the FX thread, when the first run begins
     * @param person on whose behalf
     * @param tell is told what was done, and {@code fail} why something was not
     */
    public Conductor(Supplier<Runner> runner, Shown shown, Supplier<String> person, Consumer<String> tell,
            Consumer<String> fail) {
        this.runner = runner;
        this.shown = shown;
        this.person = person;
        this.tell = tell;
        this.fail = fail;
        this.tooHard = fail;
        shown.treeProperty().addListener((o, before, now) -> look());
    }

    /** @param told is told why the built-in model could not do what it was asked */
    public void whenTooHard(Consumer<String> told) {
        tooHard = told;
    }

    /** The newest run that goes on in the open problem, null where none does. */
    public ReadOnlyObjectProperty<@Nullable Running> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lead> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** Begins a run on the open problem. */
    public void begin(Plan plan) {
        Door door = shown.door();
        Id problem = shown.problem();
        if (door == null || problem == null) {
            fail.accept(WORDS.say("conductor.open-a-problem-first"));
            return;
        }
        String name = person.get();
        // Not the tree that is shown: that may be a moment behind what was just saved.
        take(door.tree(problem).thenCombineAsync(runner(), (tree, r) -> r.begin(tree, plan, null, name), WAITING));
    }

    /** Begins the control of a run of the open problem, with the prompts that the run had. */
    public void control(RunState run) {
        Door door = shown.door();
        Id problem = shown.problem();
        if (door != null && problem != null) {
            String name = person.get();
            take(door.tree(problem).thenCombineAsync(runner(), (tree, r) -> Control.of(tree, run)
                    .map(plan -> r.beginBeside(tree, plan, run, name).join())
                    .orElseThrow(() -> new Refused(WORDS.say("conductor.nothing-to-compare"))), WAITING));
        }
    }

    /** Goes on with a run of the open problem that was stopped, or lost its program. */
    public void goOn(RunState run) {
        Tree tree = shown.tree();
        if (tree != null && !going.containsKey(run.run().id())) {
            String name = person.get();
            take(runner().thenApplyAsync(r -> r.goOn(tree, run, name).join(), WAITING));
        }
    }

    /** Whether the run goes on in this window; one that says so otherwise lost its program. */
    public boolean leads(Id run) {
        return going.containsKey(run);
    }

    /** The runs that go on in this window, at any moment; it may be asked on any thread. */
    public Set<Id> led() {
        return Collections.unmodifiableSet(going.keySet());
    }

    /** Leads a run that somebody else began, without saying how it ended: one of a set. */
    public void follow(Running running) {
        going.put(running.id(), running);
        look();
        Runnable end = () -> {
            going.remove(running.id());
            look();
        };
        Fx.then(running.done(), settled -> end.run(), sentence -> end.run());
    }

    /** Pauses the run of the open problem, or lets it go on. */
    public void pauseOrGoOn() {
        Running run = current.get();
        if (run != null && run.gate().closed()) {
            run.gate().goOn();
            set(Lead.RUNNING);
        } else if (run != null) {
            run.gate().pause();
            set(Lead.PAUSING);
        }
    }

    /** Lets the run of the open problem take one turn. */
    public void step() {
        Running run = current.get();
        if (run != null) {
            run.gate().step();
            set(Lead.PAUSING);
        }
    }

    /** Ends the run of the open problem with what it has. */
    public void stop() {
        Running run = current.get();
        if (run != null) {
            set(Lead.STOPPING);
            run.stop();
        }
    }

    /** Stops all runs; they can be gone on with when the session is open again. */
    @Override
    public void close() {
        List.copyOf(going.values()).forEach(Running::stop);
    }

    /** The way to run, made at its first need. */
    public CompletableFuture<Runner> runner() {
        CompletableFuture<Runner> found = opened;
        if (found == null || found.isCompletedExceptionally()) {
            found = CompletableFuture.supplyAsync(runner, WAITING);
            opened = found;
        }
        return found;
    }

    private void take(CompletableFuture<Running> beginning) {
        Fx.then(beginning, running -> {
            going.put(running.id(), running);
            look();
            Fx.then(running.done(), landing -> ended(running, landing), sentence -> {
                going.remove(running.id());
                look();
                fail.accept(sentence);
            });
        }, fail);
    }

    private void ended(Running running, Landing landing) {
        going.remove(running.id());
        look();
        String why = Kept.shown(landing.why());
        if (landing.status() == RunStatus.FAILED) {
            boolean refused = landing.trouble() == Trouble.Kind.REFUSED
                    && Plan.of(running.run().parameters()).builtIn();
            (refused ? tooHard : fail).accept(WORDS.say("conductor.the-run-failed", why));
        } else {
            tell.accept(landing.answer() == null ? WORDS.say("conductor.the-run-has-ended-without", why)
                    : shown.verdictsHiddenProperty().get()
                            ? WORDS.say("conductor.the-run-has-come-to", landing.answer())
                    : WORDS.say("conductor.come-to-because", landing.answer(), why));
        }
    }

    /** Which run goes on in the problem that is shown, and how far it is. */
    private void look() {
        Id problem = shown.problem();
        Running newest = null;
        for (Running running : going.values()) {
            newest = running.run().problem().equals(problem) ? running : newest;
        }
        current.set(newest);
        if (newest == null) {
            set(Lead.NONE);
        } else if (lead.get() == Lead.NONE || lead.get() != Lead.STOPPING) {
            Tree tree = shown.tree();
            RunState state = tree == null ? null : tree.runs().get(newest.id());
            boolean stands = state != null && state.status() == RunStatus.PAUSED && newest.gate().stands();
            set(!newest.gate().closed() ? Lead.RUNNING : stands ? Lead.PAUSED : Lead.PAUSING);
        }
    }

    private void set(Lead now) {
        lead.set(now);
    }
}
