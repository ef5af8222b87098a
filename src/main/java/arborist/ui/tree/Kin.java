package arborist.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What stands around the selected thought, its parent and its children, for screen readers to go to; nobody sees it. */
final class Kin extends Group {
    /** More children than these are counted, not held. */
    static final int MOST = 12;

    private final ThoughtHandle selected;
    private final ThoughtHandle parent = new ThoughtHandle();
    private final List<ThoughtHandle> children = new ArrayList<>();
    private final List<Integer> at = new ArrayList<>();
    private int above = Plan.NONE;

    @SuppressWarnings("this-escape")
    Kin(ThoughtHandle selected) {
        this.selected = selected;
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        unseen(parent, "parent-thought");
        getChildren().add(parent);
    }

    /**
     * @param i the selected thought
     * @param text that of a thought of the plan
     */
    void tell(Plan plan, int i, IntFunction<String> text) {
        above = plan.outline().parent()[i];
        parent.setVisible(above >= 0);
        if (above >= 0) {
            parent.tell(plan, above, text.apply(above));
        }
        at.clear();
        int count = 0;
        for (int child = i + 1; child < plan.placement().end()[i]; child = plan.placement().end()[child]) {
            if (!plan.isAbsent(child) && count++ < MOST) {
                at.add(child);
            }
        }
        while (children.size() < at.size()) {
            ThoughtHandle child = new ThoughtHandle();
            unseen(child, "child-thought-" + children.size());
            children.add(child);
            getChildren().add(child);
        }
        for (int n = 0; n < children.size(); n++) {
            children.get(n).setVisible(n < at.size());
            if (n < at.size()) {
                children.get(n).tell(plan, at.get(n), text.apply(at.get(n)));
            }
        }
        List<Node> told = new ArrayList<>(children.subList(0, at.size()));
        selected.relate(above >= 0 ? parent : null, told);
        parent.relate(null, List.of(selected));
        children.forEach(child -> child.relate(selected, List.of()));
    }

    /** Stands where the thoughts were painted, where somebody listens. */
    void stand(Picture p, @Nullable Plan plan) {
        if (plan == null || !Platform.isAccessibilityActive()) {
            return;
        }
        if (above >= 0 && above < plan.size()) {
            parent.stand(p, above);
        }
        for (int n = 0; n < at.size(); n++) {
            if (at.get(n) < plan.size()) {
                children.get(n).stand(p, at.get(n));
            }
        }
    }

    private static void unseen(ThoughtHandle handle, String id) {
        handle.setId(id);
        handle.setFocusTraversable(false);
        handle.beSelected(false);
    }
}
