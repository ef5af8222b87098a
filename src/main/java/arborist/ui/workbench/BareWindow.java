package arborist.ui.workbench;

import arborist.settings.Glance;
import arborist.settings.Look;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
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
        Color line = Color.web(dark ? "#3a424d" : "#d0d7de");
        root.setTop(bar(ground, 3.85 * em, line, new BorderWidths(0, 0, 1, 0)));
        root.setBottom(bar(Color.web(dark ? "#151b23" : "#f6f8fa"), 2.3 * em, line, new BorderWidths(1, 0, 0, 0)));
        stage.setTitle("Arborist");
        stage.setScene(new Scene(root, 1200, 800, ground));
        StageKeeper.place(stage, glance.windows());
        stage.show();
    }

    private static Region bar(Color ground, double height, Color line, BorderWidths where) {
        Region bar = new Region();
        bar.setBackground(Background.fill(ground));
        bar.setBorder(new Border(new BorderStroke(line, BorderStrokeStyle.SOLID, CornerRadii.EMPTY, where)));
        bar.setPrefHeight(height);
        return bar;
    }
}
