package arborist.ui.tree;

import arborist.trace.Node;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The selected thought as a real node over the canvas, for the keyboard, for screen readers and for tests to hold. */
final class ThoughtHandle extends Region {
    private int depth;
    private boolean leaf;
    private boolean open;

    @SuppressWarnings("this-escape")
    ThoughtHandle() {
        getStyleClass().add("tree-thought");
        setId("selected-thought");
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        setFocusTraversable(true);
        setManaged(false);
        setVisible(false);
    }

    /** Says to those who do not see it what the canvas shows. */
    void tell(Plan plan, int i, String text) {
        Walk walk = new Walk(plan);
        int[] place = walk.amongDepth(i);
        depth = plan.placement().level()[i];
        leaf = plan.isLeaf(i) && plan.outline().hidden()[i] == 0;
        open = !plan.isLeaf(i);
        setAccessibleText(said(plan, i, text, place));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Stands around a thought as it was painted; nowhere, where it was not. */
    void stand(Picture p, int at) {
        setVisible(at != Plan.NONE);
        if (at == Plan.NONE) {
            return;
        }
        boolean card = Detail.at(p.view().scale()) == Detail.CARDS;
        double ring = card ? 2 : 3;
        double w = card ? p.reach() : 2 * p.radius();
        double h = card ? Em.CARD_HEIGHT * p.view().scale() : w;
        getStyleClass().remove("small");
        if (!card) {
            getStyleClass().add("small");
        }
        resizeRelocate(Math.rint(p.x(at) - ring), Math.rint(p.y(at) - h / 2 - ring), w + 2 * ring, h + 2 * ring);
    }

    static String said(Plan plan, int i, String text, int[] place) {
        Node node = plan.node(i);
        StringBuilder said = new StringBuilder(text.strip());
        said.append(node.score().map(s -> ", score " + Looks.written(s)).orElse(", no score"));
        said.append(", ").append(plan.looks().sign(i).words);
        said.append(", thought ").append(place[0]).append(" of ").append(place[1]).append(" at depth ")
                .append(plan.placement().level()[i]);
        int folded = plan.outline().hidden()[i];
        if (folded > 0) {
            said.append(", ").append(folded).append(" folded");
        }
        return said.toString();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case DISCLOSURE_LEVEL -> depth;
            case EXPANDED -> open;
            case LEAF -> leaf;
            case SELECTED -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS) {
            requestFocus();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
