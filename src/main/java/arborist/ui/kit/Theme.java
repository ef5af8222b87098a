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
        String base = (night ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(List.of(sheet(night ? "dark" : "light"), sheet("arborist"), size()));
        dark.set(night);
    }

    private String size() {
        double pixels = BASE_PIXELS * percent / 100;
        // An icon's em is the icon itself, so its size must be told in pixels.
        String css = ".root { -fx-font-size: " + pixels + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(pixels * 1.25) + "px; }";
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
