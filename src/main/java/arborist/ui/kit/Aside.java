package arborist.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tooltip for rows that are read one after the other: it stands beside its row, never over the next ones, and goes with it. */
public final class Aside {
    private static final double GAP = 8;

    private Aside() {}

    /** Puts the tooltip that a control has beside it, for a few seconds, until the control moves or leaves. */
    public static void put(Control row) {
        Tooltip words = row.getTooltip();
        words.setShowDelay(Duration.seconds(1));
        words.setShowDuration(Duration.seconds(4));
        words.setHideDelay(Duration.ZERO);
        words.setOnShown(event -> beside(row, words));
        row.sceneProperty().addListener((o, before, now) -> words.hide());
        row.localToSceneTransformProperty().addListener((o, before, now) -> moved(row, words));
    }

    /** Whoever scrolls has gone on; also what was still to come does not come then. */
    private static void moved(Control row, Tooltip words) {
        if (words.isShowing() || row.isHover()) {
            words.hide();
            Tooltip.uninstall(row, words);
            Tooltip.install(row, words);
        }
    }

    private static void beside(Control row, Tooltip words) {
        Bounds bounds = row.localToScreen(row.getBoundsInLocal());
        if (bounds != null && bounds.getMinX() - words.getWidth() - GAP >= 0) {
            words.setX(bounds.getMinX() - words.getWidth() - GAP);
            words.setY(bounds.getMinY());
        }
    }
}
