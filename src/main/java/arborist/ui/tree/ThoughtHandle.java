package arborist.ui.tree;

import arborist.label.mark.StepMark;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The selected thought as a real node over the canvas, for the keyboard, for screen readers and for tests to hold. */
final class ThoughtHandle extends Region {
    private static final Words WORDS = Words.of(ThoughtHandle.class);
    private int depth;
    private boolean leaf;
    private boolean open;
    private boolean selected = true;
    private @Nullable ThoughtHandle above;
    private List<javafx.scene.Node> below = List.of();
    private Runnable toggle = () -> {
    };

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
        leaf = plan.isLeaf(i) && plan.outline().hidden()[i] == 0 && plan.piled(i) == 0;
        open = !plan.isLeaf(i);
        String said = said(plan, i, text, place);
        if (!said.equals(getAccessibleText())) {
            setAccessibleText(said);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Who stands above and below it, as handles; a screen reader goes from one to the other. */
    void relate(@Nullable ThoughtHandle parent, List<? extends javafx.scene.Node> children) {
        above = parent;
        below = List.copyOf(children);
    }

    void beSelected(boolean is) {
        selected = is;
    }

    /** What unfolds it and folds it again. */
    void onToggle(Runnable does) {
        toggle = does;
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
        if (plan.piled(i) > 0) {
            return WORDS.say("thought-handle.piled-enter-shows-each-thought", Pile.first(plan, i), Pile.second(plan, i),
                    place[0], place[1], plan.placement().level()[i]);
        }
        StringJoiner said = new StringJoiner(", ").add(text.strip());
        said.add(Looks.figures(node)).add(plan.looks().sign(i).words());
        StepMark mark = plan.looks().mark(i);
        if (mark != StepMark.NONE) {
            said.add(mark == StepMark.APART ? mark.words() : WORDS.say("thought-handle.labelled", mark.words()));
        }
        said.add(WORDS.say("thought-handle.thought", place[0], place[1], plan.placement().level()[i]));
        int folded = plan.outline().hidden()[i];
        if (folded > 0) {
            said.add(WORDS.say("thought-handle.folded", folded));
        }
        return said.toString();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case DISCLOSURE_LEVEL -> depth;
            case EXPANDED -> open;
            case LEAF -> leaf;
            case SELECTED -> selected;
            case TREE_ITEM_PARENT -> above;
            case TREE_ITEM_COUNT -> below.size();
            case TREE_ITEM_AT_INDEX -> below.get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS) {
            requestFocus();
        } else if (action == AccessibleAction.EXPAND && !open || action == AccessibleAction.COLLAPSE && open) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
