package arborist.ui.workbench;

import arborist.settings.Glance;
import arborist.settings.Look;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * The window's frame before anything is in it: its place, its ground, the bars in which menus and status will stand. No control, no
 * text and no style sheet is in it, since each of them costs what the person at the screen waits for.
 */
public final class BareWindow {
    private static final double PIXELS = 13;

    private BareWindow() {}

    /** Shows it on the stage, where the window stood before; {@link WorkbenchWindow} then fills the same stage. */
    public static void show(Stage stage, Glance glance) {
        boolean dark = switch (glance.look()) {
            case Look.LIGHT -> false;
            case Look.DARK -> true;
            case Look.SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        double em = PIXELS * glance.fontPercent() / 100;
        Color ground = Color.web(dark ? "#0d1117" : "#ffffff");
        BorderPane root = new BorderPane();
        root.setBackground(Background.fill(ground));
        root.setTop(bar(dark, 3.3 * em));
        root.setBottom(bar(dark, 2.1 * em));
        stage.setTitle("Arborist");
        stage.setScene(new Scene(root, 1200, 800, ground));
        StageKeeper.place(stage, glance.windows());
        stage.show();
    }

    private static Region bar(boolean dark, double height) {
        Region bar = new Region();
        bar.setBackground(Background.fill(Color.web(dark ? "#151b23" : "#f6f8fa")));
        bar.setPrefHeight(height);
        return bar;
    }
}
