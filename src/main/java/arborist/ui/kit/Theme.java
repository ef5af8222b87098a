package arborist.ui.kit;

import arborist.settings.Look;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Dresses a window's scene: light or dark, as the desktop is or as somebody chose, at the size of text they chose. */
public final class Theme implements AutoCloseable {
    private static final double BASE_PIXELS = 13;

    private final Scene scene;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ChangeListener<ColorScheme> follow = (o, before, now) -> dress();
    private Look look = Look.SYSTEM;
    private int percent = 100;

    public Theme(Scene scene) {
        this.scene = scene;
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
        dress();
    }

    /** Whether the window is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /**
     * @param fontPercent the size of text, 100 being 13 pixels
     */
    public void choose(Look wanted, int fontPercent) {
        look = wanted;
        percent = fontPercent;
        dress();
    }

    /** No longer follows the desktop. */
    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(follow);
    }

    private void dress() {
        boolean night = switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        String base = base(night);
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(sheets(night, BASE_PIXELS * percent / 100));
        dark.set(night);
    }

    /** Dresses one scene alone, whatever all others wear. */
    public static void dress(Scene scene, boolean dark, double pixels) {
        scene.setUserAgentStylesheet(base(dark));
        scene.getStylesheets().setAll(sheets(dark, pixels));
    }

    private static String base(boolean dark) {
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    private static List<String> sheets(boolean dark, double pixels) {
        return List.of(sheet(dark ? "dark" : "light"), sheet("arborist"), size(pixels));
    }

    private static String size(double pixels) {
        // An icon's em is the icon itself, so its size must be told in pixels.
        String css = ".root { -fx-font-size: " + pixels + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(pixels * 1.25) + "px; }"
                // The base theme gives it a size of its own.
                + " .tooltip { -fx-font-size: " + pixels * 0.92 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/arborist/assets/theme/" + name + ".css");
        if (url == null) {
            throw new IllegalStateException("the style sheet " + name + " is missing in this build");
        }
        return url.toExternalForm();
    }
}
