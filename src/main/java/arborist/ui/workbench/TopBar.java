package arborist.ui.workbench;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Menus;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The uppermost line: menus, what is open, and the way to every action. */
final class TopBar extends HBox {

    /**
     * @param title of the session, empty where none is open
     */
    TopBar(Actions actions, String title, String path) {
        getStyleClass().add("top");
        MenuBar menus = Menus.bar(actions);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Controls.label("Arborist", "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label session = Controls.label(title, "muted");
        session.setId("session-title");
        session.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        session.setMinWidth(0);
        if (!path.isEmpty()) {
            Controls.describe(session, "Session " + title, path);
        }
        getChildren().addAll(menus, Controls.spacer(), name, session, Controls.spacer(),
                Controls.button(actions.get("palette")));
    }
}
