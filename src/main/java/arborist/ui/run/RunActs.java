package arborist.ui.run;

import arborist.reason.Control;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.reason.batch.Post;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on runs. */
public final class RunActs {
    private static final Words WORDS = Words.of(RunActs.class);
    private final Conductor conductor;
    private final Shown shown;
    private final RunDialog dialog;

    public RunActs(Conductor conductor, Shown shown, RunDialog dialog) {
        this.conductor = conductor;
        this.shown = shown;
        this.dialog = dialog;
    }

    public void addTo(Actions actions) {
        StringBinding closed = hindrance(() -> shown.tree() == null ? WORDS.say("run-acts.open-a-problem-first")
                : shown.coveredProperty().get() ? WORDS.say("run-acts.the-tree-is-covered")
                : shown.pastProperty().get() ? WORDS.say("run-acts.the-past-cannot-be-grown") : "");
        StringBinding idle = hindrance(() -> conductor.leadProperty().get() == Conductor.Lead.NONE
                ? WORDS.say("run-acts.nothing-runs-in-this-problem") : "");
        actions.add(Actions.Section.RUN,
                ActDraft.of("run", WORDS.say("run-acts.run"), Material2MZ.PLAY_CIRCLE_OUTLINE, "Shortcut+R")
                        .tip(WORDS.say("run-acts.grows-a-tree-from-the")).unless(closed)
                        .does(() -> dialog.show(null)),
                ActDraft.of("grow-live", WORDS.say("run-acts.grow-it-live"), Material2MZ.REPLAY, "Shift+G")
                        .tip(WORDS.say("run-acts.does-once-more-what-the"))
                        .unless(hindrance(() -> closed.get().isEmpty() ? again().isEmpty()
                                ? WORDS.say("run-acts.there-is-no-run-to") : "" : closed.get()))
                        .does(() -> again().ifPresent(conductor::begin)),
                ActDraft.of("grow-here", WORDS.say("run-acts.grow-here"), Material2MZ.NATURE, "G")
                        .tip(WORDS.say("run-acts.grows-from-the-selected-thought"))
                        .unless(hindrance(() -> closed.get().isEmpty() && shown.selectedNode() == null
                                ? WORDS.say("run-acts.select-a-thought-first") : closed.get()))
                        .does(this::growHere),
                ActDraft.of("judge-steps", WORDS.say("run-acts.judge-steps-here"), Material2AL.GAVEL, "J")
                        .tip(WORDS.say("run-acts.has-a-scorer-judge-the"))
                        .unless(hindrance(() -> closed.get().isEmpty() ? unjudgeable() : closed.get()))
                        .does(this::judgeHere));
        actions.add(Actions.Section.RUN,
                ActDraft.of("pause", WORDS.say("run-acts.pause"), Material2MZ.PAUSE, "P")
                        .named(Bindings.createStringBinding(
                                () -> halted() ? WORDS.say("run-acts.go-on") : WORDS.say("run-acts.pause"),
                                conductor.leadProperty()))
                        .tip(WORDS.say("run-acts.stands-the-run-still-after")).unless(idle)
                        .does(conductor::pauseOrGoOn),
                ActDraft.of("run-step", WORDS.say("run-acts.one-step"), Material2MZ.SKIP_NEXT, "Shift+P")
                        .tip(WORDS.say("run-acts.lets-the-run-take-one")).unless(idle).does(conductor::step),
                ActDraft.of("stop", WORDS.say("run-acts.stop"), Material2MZ.STOP, "Shift+Esc")
                        .tip(WORDS.say("run-acts.ends-the-run-with-what")).unless(idle).does(conductor::stop),
                ActDraft.of("go-on", WORDS.say("run-acts.go-on-with-the-run"), Material2AL.FAST_FORWARD,
                        "Shortcut+Shift+R")
                        .tip(WORDS.say("run-acts.goes-on-with-the-chosen"))
                        .unless(hindrance(() -> stopped().map(RunActs::unaskable)
                                .orElseGet(() -> WORDS.say("run-acts.choose-a-run-that-was"))))
                        .does(() -> stopped().ifPresent(conductor::goOn)),
                ActDraft.of("control", WORDS.say("run-acts.fresh-samples-at-equal-tokens"),
                        Material2AL.COMPARE_ARROWS, "Shift+F")
                        .tip(WORDS.say("run-acts.begins-the-control-of"))
                        .unless(hindrance(() -> !closed.get().isEmpty() ? closed.get()
                                : revised().isEmpty() ? WORDS.say("run-acts.let-a-self-correction-end") : ""))
                        .does(() -> revised().ifPresent(conductor::control)));
    }

    /** What the chosen run did, or else the newest one that was begun here. */
    private Optional<Plan> again() {
        Tree tree = shown.tree();
        if (tree == null) {
            return Optional.empty();
        }
        RunState chosen = tree.runs().get(shown.runProperty().get());
        return (chosen == null ? tree.liveRuns().reversed() : List.of(chosen)).stream().map(RunActs::plan)
                .flatMap(Optional::stream).findFirst();
    }

    /** The chosen run, or else the newest one, that revised its answers and has ended. */
    private Optional<RunState> revised() {
        Tree tree = shown.tree();
        if (tree == null) {
            return Optional.empty();
        }
        RunState chosen = tree.runs().get(shown.runProperty().get());
        return (chosen == null ? tree.liveRuns().reversed() : List.of(chosen)).stream()
                .filter(run -> Control.isThere(tree, run)).findFirst();
    }

    private static Optional<Plan> plan(RunState run) {
        try {
            return Optional.of(Plan.of(run.run().parameters()).anew());
        } catch (Refused e) {
            // It was read in from elsewhere.
            return Optional.empty();
        }
    }

    private void growHere() {
        Node node = shown.selectedNode();
        if (node != null) {
            dialog.show(node);
        }
    }

    private void judgeHere() {
        Node node = shown.selectedNode();
        if (node != null) {
            dialog.show(node, Techniques.named("judge-steps").orElseThrow());
        }
    }

    private String unjudgeable() {
        Node node = shown.selectedNode();
        Tree tree = shown.tree();
        if (node == null || tree == null) {
            return WORDS.say("run-acts.select-a-thought-first");
        }
        return node.thought().parent() == null && tree.children(node.id()).isEmpty()
                ? WORDS.say("run-acts.there-are-no-steps-to") : "";
    }

    private boolean halted() {
        Conductor.Lead lead = conductor.leadProperty().get();
        return lead == Conductor.Lead.PAUSED || lead == Conductor.Lead.PAUSING;
    }

    /** The chosen run, where it has not come to its end and does not go on now. */
    private Optional<RunState> stopped() {
        Tree tree = shown.tree();
        var chosen = shown.runProperty().get();
        RunState run = tree == null || chosen == null ? null : tree.runs().get(chosen);
        return run == null || run.status() == RunStatus.DONE || conductor.leads(chosen) ? Optional.empty()
                : Optional.of(run);
    }

    /** Why a run cannot be gone on with by asking a model: it goes on as it was begun. */
    private static String unaskable(RunState run) {
        return Post.isWaiting(run.status(), run.reason()) ? WORDS.say("run-acts.it-waits-for-a-batch")
                : plan(run).filter(plan -> !plan.wasRead()).isEmpty() ? WORDS.say("run-acts.it-was-read-in") : "";
    }

    private StringBinding hindrance(Supplier<String> why) {
        return Bindings.createStringBinding(why::get, shown.treeProperty(), shown.pastProperty(),
                shown.coveredProperty(), shown.selectedProperty(), shown.runProperty(), conductor.leadProperty());
    }
}
