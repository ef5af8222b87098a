package arborist.ui.workbench;

import arborist.settings.Panes;
import arborist.ui.kit.Preferences;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Puts the side panes beside the tree, which keeps half of the window, hides and shows them, and remembers how wide somebody made them. */
final class Sides extends SplitPane {
    private static final String DIVIDER = "split-pane-divider";

    private final Region left;
    private final Node middle;
    private final Region right;
    private final Preferences preferences;
    private final BooleanProperty leftShown = new SimpleBooleanProperty();
    private final BooleanProperty rightShown = new SimpleBooleanProperty();
    private boolean alone;
    private boolean leftBefore;
    private boolean rightBefore;
    private boolean settling;
    private boolean placing;
    private boolean dragged;

    Sides(Region left, Node middle, Region right, Preferences preferences) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.preferences = preferences;
        Panes panes = preferences.get().panes();
        leftShown.set(panes.problems());
        rightShown.set(panes.inspector());
        leftShown.addListener((o, before, now) -> turned());
        rightShown.addListener((o, before, now) -> turned());
        // A low window in large type cuts what is below rather than pushing the menus out of sight.
        setMinHeight(0);
        left.setMinHeight(0);
        right.setMinHeight(0);
        left.setMinWidth(140);
        right.setMinWidth(180);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        place();
        addEventFilter(MouseEvent.MOUSE_PRESSED,
                event -> dragged = event.getTarget() instanceof Node on && isDivider(on));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::letGo));
        // Only once it is laid out: while it changes, the pane itself moves the dividers with its sides.
        widthProperty().addListener(o -> Platform.runLater(this::divide));
    }

    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /** Gives all the room to the middle, and back: what was beside it stands there again. Meanwhile nothing that is shown is kept. */
    void alone(boolean now) {
        if (alone == now) {
            return;
        }
        alone = now;
        settling = true;
        if (now) {
            leftBefore = leftShown.get();
            rightBefore = rightShown.get();
        }
        leftShown.set(!now && leftBefore);
        rightShown.set(!now && rightBefore);
        settling = false;
        place();
    }

    private void turned() {
        if (settling) {
            return;
        }
        place();
        if (!alone) {
            Panes panes = preferences.get().panes();
            preferences.change(s -> s.withPanes(panes.withShown(leftShown.get(), rightShown.get(), panes.playback())));
        }
    }

    private void place() {
        List<Node> items = new ArrayList<>();
        if (leftShown.get()) {
            items.add(left);
        }
        items.add(middle);
        if (rightShown.get()) {
            items.add(right);
        }
        placing = true;
        getItems().setAll(items);
        placing = false;
        divide();
        getDividers().forEach(d -> d.positionProperty().addListener((o, before, now) -> remember()));
    }

    /**
     * Gives the side panes the widths that were remembered, in the present size of text; where both together would take more than
     * half of the window, each gives way in proportion.
     */
    void divide() {
        if (getWidth() <= 0) {
            return;
        }
        placing = true;
        Panes panes = preferences.get().panes();
        double l = leftShown.get() ? panes.problemsWidth() * em() : 0;
        double r = rightShown.get() ? panes.inspectorWidth() * em() : 0;
        double share = Math.min(1, getWidth() / 2 / (l + r));
        l *= share;
        r *= share;
        if (leftShown.get()) {
            setDividerPosition(0, l / getWidth());
        }
        if (rightShown.get()) {
            setDividerPosition(getDividers().size() - 1, 1 - r / getWidth());
        }
        placing = false;
    }

    private void remember() {
        // A window that opens below the pointer moves its dividers by itself.
        if (placing || !dragged) {
            return;
        }
        Panes panes = preferences.get().panes();
        double l = leftShown.get() ? left.getWidth() / em() : panes.problemsWidth();
        double r = rightShown.get() ? right.getWidth() / em() : panes.inspectorWidth();
        preferences.change(s -> s.withPanes(panes.withWidths(l, r)));
    }

    /** Once it is laid out as it was left. */
    private void letGo() {
        remember();
        dragged = false;
    }

    private static boolean isDivider(Node on) {
        Node above = on.getParent();
        return on.getStyleClass().contains(DIVIDER) || above != null && above.getStyleClass().contains(DIVIDER);
    }

    private double em() {
        return 13.0 * preferences.get().fontPercent() / 100;
    }
}
