package arborist.ui.kit;

import arborist.label.mark.Eyes;
import arborist.trace.Batch;
import arborist.trace.Door;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one problem that all views show, the one thought selected in it, and the run looked at: everything here is read and set on
 * the FX thread alone.
 */
public final class Shown implements AutoCloseable {
    private final ReadOnlyObjectWrapper<@Nullable Tree> tree = new ReadOnlyObjectWrapper<>(this, "tree");
    private final ReadOnlyObjectWrapper<Map<Id, String>> growing =
            new ReadOnlyObjectWrapper<>(this, "growing", Map.of());
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
    private final ObjectProperty<@Nullable Id> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<@Nullable Id> run = new SimpleObjectProperty<>(this, "run");
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>(this, "trouble");
    private final BooleanProperty verdictsHidden = new SimpleBooleanProperty(this, "verdictsHidden");
    private final BooleanProperty covered = new SimpleBooleanProperty(this, "covered");

    private final ObjectProperty<Eyes> eyes = new SimpleObjectProperty<>(this, "eyes", Eyes.CLOSED);

    private @Nullable Tree newest;
    private @Nullable Opened opened;
    private @Nullable List<Edit> edits;

    /** A problem that is being watched: its door, and what ends the watching. */
    private record Opened(Door door, Id problem, Door.Watch watch, EachPulse<Batch> news) {}

    /** The problem as it is shown: as it is now, or as it was at a moment of its past; null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Tree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    public @Nullable Tree tree() {
        return tree.get();
    }

    /** Why the problem that was opened cannot be shown, in a sentence; null where it can, or where that is not known yet. */
    public ReadOnlyObjectProperty<@Nullable String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The text so far of thoughts that are still growing. */
    public ReadOnlyObjectProperty<Map<Id, String>> growingProperty() {
        return growing.getReadOnlyProperty();
    }

    /** Whether a moment of the past is shown, in which nothing can be edited. */
    public ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Whether something stands in its place that is not about its thoughts: nothing is done to what nobody sees. */
    public BooleanProperty coveredProperty() {
        return covered;
    }

    /** The thought that every view shows as selected, null where none is. */
    public ObjectProperty<@Nullable Id> selectedProperty() {
        return selected;
    }

    public @Nullable Id selected() {
        return selected.get();
    }

    public void select(@Nullable Id thought) {
        selected.set(thought);
    }

    /** The selected thought as it is shown, null where none is. */
    public @Nullable Node selectedNode() {
        Tree now = tree.get();
        Id id = selected.get();
        return now == null || id == null ? null : now.live(id).orElse(null);
    }

    /** The run looked at, whose thoughts stand out; null for all runs alike. */
    public ObjectProperty<@Nullable Id> runProperty() {
        return run;
    }

    /** Whether every view keeps to itself what is right and wrong, so that a class can guess; nothing in the session changes. */
    public BooleanProperty verdictsHiddenProperty() {
        return verdictsHidden;
    }

    /** Whose labels the views show as marks. */
    public ObjectProperty<Eyes> eyesProperty() {
        return eyes;
    }

    /** With whose eyes labels are seen now: with nobody's while right and wrong are kept back. */
    public Eyes eyes() {
        return verdictsHidden.get() ? Eyes.CLOSED : eyes.get();
    }

    /** Whether a label is seen now: one's own unless right and wrong are kept back, and those of the eyes. */
    public boolean sees(Label label) {
        return !verdictsHidden.get() && (eyes.get().sees(label)
                || !label.byProgram() && label.annotator().equals(eyes.get().me()));
    }

    /** The open problem, null where none is. */
    public @Nullable Id problem() {
        return opened == null ? null : opened.problem;
    }

    /** The door to the open problem, null where none is open. */
    public @Nullable Door door() {
        return opened == null ? null : opened.door;
    }

    /**
     * What happened between the tree shown before and the one shown now, for views that change only what has changed; null where
     * the two have nothing to do with each other and all must be looked at anew. Right while the tree's listeners are told.
     */
    public @Nullable List<Edit> edits() {
        return edits;
    }

    /** Shows a problem of a session and follows it, instead of what was shown before. */
    public void open(Door door, Id problem) {
        close();
        EachPulse<Batch> news = new EachPulse<>(Shown::both, this::take);
        Opened now = new Opened(door, problem, door.watch(problem, news::put), news);
        opened = now;
        // Who watches is told of what is there, and never that nothing can be read.
        Fx.then(door.tree(problem), there -> {}, why -> {
            if (now.equals(opened) && tree.get() == null) {
                trouble.set(why);
            }
        });
    }

    /** Shows nothing any more, and ends the watching. */
    @Override
    public void close() {
        if (opened != null) {
            opened.watch.close();
            opened.news.close();
            opened = null;
        }
        newest = null;
        trouble.set(null);
        past.set(false);
        selected.set(null);
        run.set(null);
        growing.set(Map.of());
        set(null, null);
    }

    /** Shows a moment of the problem's past, until {@link #live}; what happens meanwhile is kept. */
    public void show(Tree moment) {
        past.set(true);
        set(moment, null);
    }

    /** Shows the problem as it is now again. */
    public void live() {
        if (past.get()) {
            past.set(false);
            set(newest, null);
        }
    }

    private void take(Batch batch) {
        newest = batch.tree();
        growing.set(batch.growing());
        if (!past.get()) {
            set(batch.tree(), batch.edits().isEmpty() || tree.get() == null ? null : batch.edits());
        }
    }

    @SuppressWarnings("ReferenceEquality") // comparing two trees thought by thought would cost a frame
    private void set(@Nullable Tree shown, @Nullable List<Edit> since) {
        Tree before = tree.get();
        if (before == shown) {
            return;
        }
        edits = since;
        Id kept = stillThere(selected.get(), before, shown);
        RunState runShown = shown == null || run.get() == null ? null : shown.runs().get(run.get());
        if (runShown == null || runShown.removed()) {
            run.set(null);
        }
        tree.set(shown);
        if (!Objects.equals(kept, selected.get())) {
            selected.set(kept);
        }
    }

    /** The thought, or the nearest above it that is still there; the tree shown before knows what is above one that is gone. */
    private static @Nullable Id stillThere(@Nullable Id thought, @Nullable Tree before, @Nullable Tree now) {
        Id id = thought;
        while (id != null && now != null) {
            if (now.live(id).isPresent()) {
                return id;
            }
            Node node = now.node(id);
            if (node == null && before != null) {
                node = before.node(id);
            }
            id = node == null ? null : node.thought().parent();
        }
        return null;
    }

    private static Batch both(Batch earlier, Batch later) {
        List<Edit> edits = new ArrayList<>(earlier.edits());
        edits.addAll(later.edits());
        return new Batch(later.tree(), edits, later.growing());
    }
}
