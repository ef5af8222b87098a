package arborist.ui.workbench;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Ends;
import arborist.ui.kit.Menus;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The uppermost line: menus, what is open, what finds things in it, and the way to every action. */
final class TopBar extends VBox {
    private static final Words WORDS = Words.of(TopBar.class);
    private static final String TIGHT = "tight";

    /**
     * @param session the file that is open, null where none is
     * @param finding stands before the way to all actions
     */
    TopBar(Actions actions, @Nullable Path session, List<? extends Node> finding) {
        getStyleClass().add("top");
        MenuBar menus = Menus.bar(actions);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox left = new HBox(menus);
        if (session != null) {
            Button home = Controls.icon(actions.get("close"));
            home.setId("home");
            home.setGraphic(new FontIcon(Material2AL.HOME));
            left.getChildren().addFirst(home);
        }
        left.setAlignment(Pos.CENTER_LEFT);
        // What is open goes with what finds things in it, also where these take a line of their own.
        HBox right = new HBox(8, name(session), Controls.spacer());
        right.setAlignment(Pos.CENTER_LEFT);
        right.getChildren().addAll(finding);
        right.getChildren().add(Controls.button(actions.get("palette")));
        getChildren().add(new Ends(left, right));
        widthProperty().addListener((o, before, now) -> Platform.runLater(() -> fit(menus, left)));
        menus.heightProperty().addListener((o, before, now) -> Platform.runLater(() -> fit(menus, left)));
    }

    /** Where the menus are wider than the window, in large type or long words, they stand closer and in smaller letters. */
    private void fit(MenuBar menus, HBox line) {
        boolean was = menus.getStyleClass().remove(TIGHT);
        menus.applyCss();
        if (line.prefWidth(-1) > getWidth() - snappedLeftInset() - snappedRightInset()) {
            menus.getStyleClass().add(TIGHT);
        } else if (was) {
            requestLayout();
        }
    }

    private static Label name(@Nullable Path session) {
        Label name = new Title();
        if (session != null) {
            name.setText(String.valueOf(session.getFileName()).replaceAll("\\.arborist$", ""));
            Controls.describe(name, WORDS.say("top-bar.session", name.getText()), session.toString());
        }
        name.setId("session-title");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return name;
    }

    /** As much of the name as tells it from others. */
    private static final class Title extends Label {
        private static final double MOST_EM = 14;

        @SuppressWarnings("this-escape")
        Title() {
            super("Arborist");
            getStyleClass().add("strong");
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(super.computePrefWidth(height), MOST_EM * getFont().getSize());
        }
    }
}
