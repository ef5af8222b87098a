package arborist.ui.samples;

import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Leads to the samples where something about the vote is asked for before they are in sight: one sees first what one changes. */
final class Lead {
    private static final Words WORDS = Words.of(Lead.class);
    private final Shown shown;
    private final BooleanProperty inSight;
    private final BooleanProperty elsewhere = new SimpleBooleanProperty(this, "elsewhere");
    private final Consumer<String> tell;

    Lead(Shown shown, BooleanProperty inSight, Consumer<String> tell) {
        this.shown = shown;
        this.inSight = inSight;
        this.tell = tell;
    }

    /** Whether something stands in place of the tree that one is not to be led away from by a key. */
    BooleanProperty elsewhereProperty() {
        return elsewhere;
    }

    /**
     * Why something cannot be done, nor be led to.
     *
     * @param here why not where the samples are in sight, empty where it can be done
     */
    StringBinding unless(boolean edits, Supplier<String> here, Observable... on) {
        StringBinding binding = Bindings.createStringBinding(() -> edits && shown.pastProperty().get()
                ? WORDS.say("samples-view.the-past-cannot-be")
                : inSight.get() ? here.get()
                : elsewhere.get() || shown.coveredProperty().get() || none() ? WORDS.say(
                        none() ? "lead.no-samples" : "samples-view.open-the-samples-side")
                : "",
                join(on, inSight, elsewhere, shown.coveredProperty(), shown.pastProperty(), shown.treeProperty()));
        return binding;
    }

    private static Observable[] join(Observable[] on, Observable... more) {
        Observable[] all = new Observable[on.length + more.length];
        System.arraycopy(on, 0, all, 0, on.length);
        System.arraycopy(more, 0, all, on.length, more.length);
        return all;
    }

    private boolean none() {
        var tree = shown.tree();
        return tree == null || tree.samples().isEmpty();
    }

    /** Does it where the samples are in sight; else shows them, and says what to do. */
    Runnable first(Runnable does, String then) {
        return () -> {
            if (inSight.get()) {
                does.run();
            } else {
                inSight.set(true);
                tell.accept(then);
            }
        };
    }
}
