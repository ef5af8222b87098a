package arborist.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A page that fills its place, and where that is too low for it, as in large type, moves up and down in it: what stands last keeps
 * the height it has to have.
 */
public final class Roomy extends ScrollPane {

    /** @param followed what the page has at its foot, which is in sight when somebody uses it by keys */
    public Roomy(Region page, Node followed) {
        super(page);
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        followed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                bring(page, followed);
            }
        });
    }

    private void bring(Region page, Node node) {
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        Bounds at = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = getVvalue() * hidden;
        boolean whole = at.getMinY() >= seen && at.getMaxY() <= seen + getViewportBounds().getHeight();
        if (hidden > 0 && !whole) {
            setVvalue(Math.min(1, at.getMinY() / hidden));
        }
    }
}
