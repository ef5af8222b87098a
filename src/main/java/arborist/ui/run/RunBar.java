package arborist.ui.run;

import arborist.reason.Running;
import arborist.reason.Techniques;
import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What runs in the open problem: how it goes, what leads it, and how much of its budget is spent. Hidden where nothing runs. */
public final class RunBar extends HBox {
    private static final Words WORDS = Words.of(RunBar.class);
    private final Shown shown;
    private final Purse purse = new Purse();
    private final Conductor conductor;
    private final Label state = Controls.label("");
    private final Label spent = Controls.label("", "muted");
    private final ProgressBar budget = new ProgressBar(0);

    /** @param session what the session has spent of its own limits */
    public RunBar(Conductor conductor, Shown shown, Actions actions, SessionSpent session) {
        super(8);
        this.conductor = conductor;
        this.shown = shown;
        setId("run-bar");
        getStyleClass().add("bottom");
        setAlignment(Pos.CENTER_LEFT);
        state.setId("run-state");
        budget.setId("run-budget");
        budget.setPrefWidth(90);
        budget.setAccessibleText(WORDS.say("run-bar.share-of-the-budget-that"));
        getChildren().addAll(state, Controls.button(actions.get("pause")), Controls.button(actions.get("run-step")),
                Controls.button(actions.get("stop")), Controls.spacer(), session, spent, budget);
        Controls.shown(this, Bindings.createBooleanBinding(
                () -> conductor.leadProperty().get() != Conductor.Lead.NONE, conductor.leadProperty()));
        conductor.leadProperty().addListener((o, before, now) -> tell());
        conductor.currentProperty().addListener((o, before, now) -> count(null));
        shown.treeProperty().addListener((o, before, now) -> count(shown.edits()));
        budget.managedProperty().bind(budget.visibleProperty());
        budget.setVisible(false);
    }

    private void tell() {
        Running run = conductor.currentProperty().get();
        if (run != null) {
            state.setText(words(conductor.leadProperty().get(), title(run)));
        }
    }

    private void count(@Nullable List<Edit> edits) {
        Running run = conductor.currentProperty().get();
        Tree tree = shown.tree();
        if (run == null || tree == null) {
            return;
        }
        tell();
        Spent so = purse.after(run.run(), tree, edits);
        spent.setText(so.words());
        budget.setVisible(so.share() >= 0);
        budget.setProgress(Math.max(0, so.share()));
    }

    private static String words(Conductor.Lead lead, String title) {
        return switch (lead) {
            case NONE -> "";
            case RUNNING -> WORDS.say("run-bar.running", title);
            case PAUSING -> WORDS.say("run-bar.pausing-after-this-step", title);
            case PAUSED -> WORDS.say("run-bar.paused", title);
            case STOPPING -> WORDS.say("run-bar.stopping", title);
        };
    }

    private static String title(Running run) {
        return Techniques.named(run.run().strategy()).map(t -> t.title()).orElse(run.run().strategy());
    }
}
