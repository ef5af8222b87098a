package arborist.ui.tree;

import arborist.trace.Id;
import arborist.ui.kit.Shown;
import java.util.function.IntUnaryOperator;

/** What can be done in the tree without changing it: walking, focusing, searching, folding and looking closer. */
public final class TreeCommands {
    private final Shown shown;
    private final TreeModel model;
    private final FoldCommands fold;
    private final LookCommands look;

    TreeCommands(Shown shown, TreeModel model, Camera camera) {
        this.shown = shown;
        this.model = model;
        fold = new FoldCommands(shown, model);
        look = new LookCommands(shown, model, camera);
    }

    /** What folds and unfolds. */
    public FoldCommands fold() {
        return fold;
    }

    /** What moves the view. */
    public LookCommands look() {
        return look;
    }

    public void toParent() {
        walk(i -> walk().parent(i));
    }

    /** To the child that scored best, else the first; unfolds a folded thought. */
    public void toChild() {
        Id id = shown.selected();
        if (id == null || !fold.unfolds(id)) {
            walk(i -> walk().bestChild(i));
        }
    }

    public void toNext() {
        walk(i -> walk().down(i));
    }

    public void toPrevious() {
        walk(i -> walk().up(i));
    }

    public void toRoot() {
        walk(i -> walk().root(i));
    }

    /** To the leaf that scored best, right ones first. */
    public void toBestLeaf() {
        walk(i -> walk().bestLeaf(walk().root(i)));
    }

    /** Down from the selected thought by the best child at every step. */
    public void followBestPath() {
        walk(i -> walk().bestPath(i));
    }

    /** Shows the subtree of the selected thought alone. */
    public void focusOnSubtree() {
        model.focusProperty().set(shown.selected());
    }

    /** Shows the whole tree again. */
    public void leaveFocus() {
        model.focusProperty().set(null);
    }

    /** Looks for thoughts that hold all of the words; blank ends the search. */
    public void search(String words) {
        model.search(words);
    }

    public void nextMatch() {
        model.searchOn(1);
    }

    public void previousMatch() {
        model.searchOn(-1);
    }

    private Walk walk() {
        Plan plan = model.current();
        if (plan == null) {
            throw new IllegalStateException("there is no tree to walk in");
        }
        return new Walk(plan);
    }

    private void walk(IntUnaryOperator step) {
        Plan plan = model.current();
        if (plan == null || plan.size() == 0) {
            return;
        }
        int at = plan.index(shown.selected());
        shown.select(plan.node(at == Plan.NONE ? 0 : step.applyAsInt(at)).id());
        look.reveal();
    }
}
