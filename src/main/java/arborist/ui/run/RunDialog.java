package arborist.ui.run;

import arborist.reason.Plan;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Shown;
import org.jspecify.annotations.Nullable;

/** Asks how to run, and begins the run. */
public final class RunDialog {
    private final Conductor conductor;
    private final Shown shown;
    private final Overlay overlay;
    private final Choices choices;
    private final Keepsake keepsake;

    /** What was chosen the last time, kept for the next. */
    public interface Keepsake {
        /** Null where nothing was chosen yet. */
        @Nullable Plan last();

        void keep(Plan plan);
    }

    public RunDialog(Conductor conductor, Shown shown, Overlay overlay, Choices choices, Keepsake keepsake) {
        this.conductor = conductor;
        this.shown = shown;
        this.overlay = overlay;
        this.choices = choices;
        this.keepsake = keepsake;
    }

    /** @param from the thought to grow from, null for the question */
    void show(@Nullable Node from) {
        Tree tree = shown.tree();
        Problem problem = tree == null ? null : tree.problem();
        if (problem == null) {
            return;
        }
        RunCard card = new RunCard(problem, from, choices, keepsake, plan -> {
            overlay.close();
            keepsake.keep(plan);
            conductor.begin(plan);
        }, overlay::close);
        overlay.show(card, card.first());
    }
}
