package arborist.ui.tree;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Never seen: reads the theme's colours for the canvas, which no style sheet reaches by itself. */
final class TreeColours extends Region {
    private static final StyleablePropertyFactory<TreeColours> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());

    private final Map<Tone, StyleableProperty<Color>> tones = new EnumMap<>(Tone.class);

    /**
     * @param changed is run when a colour has become another
     */
    @SuppressWarnings("this-escape") // the properties need to know whose they are
    TreeColours(Runnable changed) {
        getStyleClass().add("tree-colours");
        setManaged(false);
        setVisible(false);
        for (Tone tone : Tone.values()) {
            StyleableProperty<Color> property = FACTORY.createStyleableColorProperty(this, tone.name(), tone.css,
                    colours -> colours.property(tone), tone.initial());
            tones.put(tone, property);
            ((ObservableValue<?>) property).addListener((o, before, now) -> changed.run());
        }
    }

    Color get(Tone tone) {
        return property(tone).getValue();
    }

    boolean dark() {
        return get(Tone.BACKGROUND).getBrightness() < 0.5;
    }

    private StyleableProperty<Color> property(Tone tone) {
        StyleableProperty<Color> property = tones.get(tone);
        if (property == null) {
            throw new IllegalStateException(tone + " was asked for before it was there");
        }
        return property;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
