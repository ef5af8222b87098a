package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/** What can be done in the tree without changing it: walking, folding, focusing and looking closer. */
public final class TreeCommands {
    private static final double STEP = 1.25;
    private static final double PAN = 80;

    private final Shown shown;
    private final TreeModel model;
    private final Camera camera;
    private final Runnable reveal;

    /**
     * @param reveal brings the selected thought into sight
     */
    TreeCommands(Shown shown, TreeModel model, Camera camera, Runnable reveal) {
        this.shown = shown;
        this.model = model;
        this.camera = camera;
        this.reveal = reveal;
    }

    public void toParent() {
        walk(i -> walk().parent(i));
    }

    /** To the child that scored best, else the first; unfolds a folded thought. */
    public void toChild() {
        Id id = shown.selected();
        if (id != null && model.foldedProperty().get().contains(id)) {
            toggleFold();
        } else {
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

    public void toggleFold() {
        Id id = shown.selected();
        if (id != null) {
            toggleFold(id);
        }
    }

    public void toggleFold(Id thought) {
        Tree tree = shown.tree();
        PSet<Id> folded = model.foldedProperty().get();
        if (folded.contains(thought)) {
            model.fold(folded.minus(thought));
        } else if (tree != null && !tree.children(thought).isEmpty()) {
            model.fold(folded.plus(thought));
        }
    }

    /** Unfolds the selected thought and all below it. */
    public void unfoldSubtree() {
        Tree tree = shown.tree();
        Id id = shown.selected();
        if (tree != null && id != null) {
            PSet<Id> folded = model.foldedProperty().get();
            model.fold(folded.minusAll(folded.stream().filter(f -> within(tree, f, id)).toList()));
        }
    }

    public void unfoldAll() {
        PSet<Id> folded = model.foldedProperty().get();
        model.fold(folded.minusAll(folded));
    }

    /** Folds every thought of this depth that has something below it; 0 folds the roots. */
    public void foldBelow(int depth) {
        Tree tree = shown.tree();
        if (tree == null) {
            return;
        }
        List<Node> at = tree.liveRoots();
        for (int level = 0; level < depth; level++) {
            at = at.stream().flatMap(n -> tree.children(n.id()).stream()).toList();
        }
        List<Id> fold = new ArrayList<>();
        at.stream().filter(n -> !tree.children(n.id()).isEmpty()).forEach(n -> fold.add(n.id()));
        PSet<Id> none = model.foldedProperty().get();
        model.fold(none.minusAll(none).plusAll(fold));
    }

    /** Shows the subtree of the selected thought alone. */
    public void focusOnSubtree() {
        model.focusProperty().set(shown.selected());
    }

    /** Shows the whole tree again. */
    public void leaveFocus() {
        model.focusProperty().set(null);
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    /** All of the tree at once. */
    public void fit() {
        camera.go(camera.goal().whole(), gently());
    }

    public void actualSize() {
        Viewport large = camera.goal().actualSize();
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        camera.go(plan == null || at == Plan.NONE ? large
                : large.holding(plan.left(at) + Em.CARD_WIDTH / 2, plan.placement().centre()[at], large.width() / 2,
                        large.height() / 2),
                gently());
    }

    public void pan(int stepsX, int stepsY) {
        camera.set(camera.goal().panned(-PAN * stepsX, -PAN * stepsY));
    }

    /** Larger by a factor, around the middle of the window. */
    public void zoomBy(double factor) {
        Viewport now = camera.view();
        camera.set(now.zoomed(factor, now.width() / 2, now.height() / 2));
    }

    /** Moves what is seen by pixels. */
    public void panBy(double pixelsX, double pixelsY) {
        camera.set(camera.view().panned(pixelsX, pixelsY));
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

    private void zoom(double factor) {
        Viewport now = camera.goal();
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        double x = plan == null || at == Plan.NONE ? -1 : now.toScreenX(plan.left(at));
        double y = plan == null || at == Plan.NONE ? -1 : now.toScreenY(plan.placement().centre()[at]);
        boolean seen = x >= 0 && y >= 0 && x <= now.width() && y <= now.height();
        camera.go(now.zoomed(factor, seen ? x : now.width() / 2, seen ? y : now.height() / 2), gently());
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
        reveal.run();
    }

    private boolean gently() {
        Plan plan = model.current();
        return plan != null && plan.size() <= TreePane.SMALL;
    }

    private static boolean within(Tree tree, Id thought, @Nullable Id top) {
        return tree.path(thought).stream().anyMatch(n -> n.id().equals(top));
    }
}
