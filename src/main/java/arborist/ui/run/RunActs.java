package arborist.ui.run;

import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on runs. */
public final class RunActs {
    private final Conductor conductor;
    private final Shown shown;
    private final RunDialog dialog;

    public RunActs(Conductor conductor, Shown shown, RunDialog dialog) {
        this.conductor = conductor;
        this.shown = shown;
        this.dialog = dialog;
    }

    public void addTo(Actions actions) {
        StringBinding closed = hindrance(() -> shown.tree() == null ? "Open a problem first."
                : shown.pastProperty().get() ? "The past cannot be grown; go back to now first (L)." : "");
        StringBinding idle = hindrance(() -> conductor.leadProperty().get() == Conductor.Lead.NONE
                ? "Nothing runs in this problem." : "");
        actions.add(Actions.Section.RUN,
                ActDraft.of("run", "Run…", Material2MZ.PLAY_CIRCLE_OUTLINE, "Shortcut+R")
                        .tip("Grows a tree from the question with a technique and a model").unless(closed)
                        .does(() -> dialog.show(null)),
                ActDraft.of("grow-live", "Grow it live", Material2MZ.REPLAY, "Shift+G")
                        .tip("Does once more what the chosen run did, or else the newest one, with other luck")
                        .unless(hindrance(() -> closed.get().isEmpty() ? again().isEmpty()
                                ? "There is no run to do once more; begin one (Ctrl+R)." : "" : closed.get()))
                        .does(() -> again().ifPresent(conductor::begin)),
                ActDraft.of("grow-here", "Grow here…", Material2MZ.NATURE, "G")
                        .tip("Grows from the selected thought with a technique and a model")
                        .unless(hindrance(() -> closed.get().isEmpty() && shown.selectedNode() == null
                                ? "Select a thought first." : closed.get()))
                        .does(this::growHere),
                ActDraft.of("judge-steps", "Judge steps here…", Material2AL.GAVEL, "J")
                        .tip("Has a scorer judge the steps that lead to the selected thought and follow from it,"
                                + " one by one")
                        .unless(hindrance(() -> closed.get().isEmpty() ? unjudgeable() : closed.get()))
                        .does(this::judgeHere));
        actions.add(Actions.Section.RUN,
                ActDraft.of("pause", "Pause", Material2MZ.PAUSE, "P")
                        .named(Bindings.createStringBinding(() -> halted() ? "Go on" : "Pause",
                                conductor.leadProperty()))
                        .tip("Stands the run still after its step, or lets it go on").unless(idle)
                        .does(conductor::pauseOrGoOn),
                ActDraft.of("run-step", "One step", Material2MZ.SKIP_NEXT, "Shift+P")
                        .tip("Lets the run take one step, then stands it still").unless(idle).does(conductor::step),
                ActDraft.of("stop", "Stop", Material2MZ.STOP, "Shift+Escape")
                        .tip("Ends the run with what it has").unless(idle).does(conductor::stop),
                ActDraft.of("go-on", "Go on with the run", Material2AL.FAST_FORWARD, "Shortcut+Shift+R")
                        .tip("Goes on with the chosen run where it was stopped")
                        .unless(hindrance(() -> stopped().isEmpty() ? "Choose a run that was stopped first." : ""))
                        .does(() -> stopped().ifPresent(conductor::goOn)));
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
            return "Select a thought first.";
        }
        return node.thought().parent() == null && tree.children(node.id()).isEmpty()
                ? "There are no steps to judge yet; grow some first (Ctrl+R)." : "";
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

    private StringBinding hindrance(Supplier<String> why) {
        return Bindings.createStringBinding(why::get, shown.treeProperty(), shown.pastProperty(),
                shown.selectedProperty(), shown.runProperty(), conductor.leadProperty());
    }
}
