package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.reason.Plan;
import arborist.trace.Id;
import arborist.ui.kit.Act;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** What the blocks of a lesson can do: run, measure, open a tree, count a guess. For the FX thread. */
final class Desk {
    private final BoardRuns runs;
    private final BoardCurves curves;
    private final HandLabels labels;
    private final HourScore score;
    private final Around around;
    private @Nullable Act next;
    private final BooleanProperty notes = new SimpleBooleanProperty(this, "notes");

    /**
     * Where the desk stands.
     *
     * @param openTree opens a problem in the tree, the thoughts of one run standing out
     * @param model that the teacher picked for all runs; null for each lesson's own
     * @param verdictsHidden whether right and wrong are kept back
     * @param figures saves figures
     * @param em the size of text in pixels
     */
    record Around(BiConsumer<Id, Id> openTree, Supplier<Plan.@Nullable ModelName> model,
            ObservableValue<Boolean> verdictsHidden, ChartView.Saving figures, DoubleSupplier em) {}

    Desk(BoardRuns runs, BoardCurves curves, HandLabels labels, HourScore score, Around around) {
        this.runs = runs;
        this.curves = curves;
        this.labels = labels;
        this.score = score;
        this.around = around;
    }

    /** @param act runs the next block, by its key */
    void nextBy(Act act) {
        next = act;
    }

    /** Puts the key that runs the next block behind the words of a block's button. */
    Button keyed(Button button) {
        return next == null ? button : Controls.keyed(button, next);
    }

    /** Whether the notes for the teacher are shown. */
    BooleanProperty notesProperty() {
        return notes;
    }

    ObservableValue<Boolean> verdictsHidden() {
        return around.verdictsHidden;
    }

    ChartView.Saving figures() {
        return around.figures;
    }

    DoubleSupplier em() {
        return around.em;
    }

    HandLabels labels() {
        return labels;
    }

    /** @param luck how often it was run with other luck */
    void run(Board board, Part.Run run, long luck) {
        board.begin(run.id(), luck);
        runs.begin(board, run, around.model.get(), luck);
    }

    /** The model that the teacher picked for all runs; null for each lesson's own. */
    Plan.@Nullable ModelName picked() {
        return around.model.get();
    }

    void stop(Board board, Part.Run run) {
        runs.stop(board, run.id());
    }

    /** @param by the model that all series ask, null for that of each */
    void measure(Board board, Part.Curve curve, Plan.@Nullable ModelName by) {
        curves.begin(board, curve, by);
    }

    void stop(Board board, Part.Curve curve) {
        curves.stop(board, curve.id());
    }

    void openTree(Digest digest) {
        around.openTree.accept(digest.run().run().problem(), digest.run().run().id());
    }

    /** The class has said something, and it is known whether it is right. */
    void guessed(Board board, Part.Ask ask, boolean right) {
        score.guessed(board.lesson().name() + "/" + ask.id() + board.anew(ask), right);
    }
}
