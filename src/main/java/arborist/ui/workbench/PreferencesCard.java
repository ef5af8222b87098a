package arborist.ui.workbench;

import arborist.settings.Language;
import arborist.settings.Look;
import arborist.settings.Settings;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The few things a person may prefer; each takes effect at once. */
final class PreferencesCard extends VBox {
    private static final Words WORDS = Words.of(PreferencesCard.class);
    private final TextField name;

    PreferencesCard(Preferences preferences, Runnable done) {
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 37em;");
        setAccessibleText(WORDS.say("preferences-card.preferences"));
        Settings now = preferences.get();

        name = new TextField(now.name());
        name.setId("preferences-name");
        Controls.describe(name, WORDS.say("preferences-card.your-name"),
                WORDS.say("preferences-card.the-name-under-which-your"));
        name.textProperty().addListener((o, before, typed) -> preferences.change(s -> s.withName(typed)));

        ToggleGroup group = new ToggleGroup();
        FlowPane looks =
                new FlowPane(16, 4, look(WORDS.say("preferences-card.as-the-desktop"), Look.SYSTEM, group, preferences),
                        look(WORDS.say("preferences-card.light"), Look.LIGHT, group, preferences),
                        look(WORDS.say("preferences-card.dark"), Look.DARK, group, preferences));

        ToggleGroup spoken = new ToggleGroup();
        FlowPane languages = new FlowPane(16, 4,
                language(WORDS.say("preferences-card.as-the-desktop"), Language.SYSTEM, spoken, preferences),
                language("English", Language.ENGLISH, spoken, preferences),
                language("Deutsch", Language.GERMAN, spoken, preferences));

        Slider size = new Slider(Settings.LEAST_FONT, Settings.MOST_FONT, now.fontPercent());
        size.setBlockIncrement(10);
        size.setMajorTickUnit(20);
        size.setMinorTickCount(1);
        size.setSnapToTicks(true);
        size.setShowTickLabels(true);
        Controls.describe(size, WORDS.say("preferences-card.size-of-text-in-percent"),
                WORDS.say("preferences-card.size-of-text-from-to"));
        ChangeListener<Number> resize = (o, before, chosen) -> {
            if (!size.isValueChanging()) {
                preferences.change(s -> s.withFontPercent(10 * Math.round(chosen.floatValue() / 10)));
            }
        };
        size.valueProperty().addListener(resize);
        size.valueChangingProperty().addListener((o, before, changing) -> {
            if (!changing) {
                preferences.change(s -> s.withFontPercent(10 * Math.round((float) size.getValue() / 10)));
            }
        });

        Button close = Controls.button(WORDS.say("preferences-card.done"),
                WORDS.say("preferences-card.closes-the-preferences-esc"), done);
        HBox foot = new HBox(Controls.spacer(), close);
        getChildren().addAll(Controls.label(WORDS.say("preferences-card.preferences"), "title"),
                row(WORDS.say("preferences-card.your-name"), name),
                row(WORDS.say("preferences-card.light-or-dark"), looks),
                row(WORDS.say("preferences-card.size-of-text"), size),
                row(WORDS.say("preferences-card.language-from-the-next-start"), languages),
                row(WORDS.say("preferences-card.most-that-a-session-may"), new SessionLimitsRow(preferences)), foot);
    }

    Node first() {
        return name;
    }

    private static RadioButton look(String words, Look look, ToggleGroup group, Preferences preferences) {
        RadioButton button = new RadioButton(words);
        button.setId("look-" + look);
        button.setToggleGroup(group);
        button.setSelected(preferences.get().look() == look);
        button.setOnAction(e -> preferences.change(s -> s.withLook(look)));
        return Controls.describe(button, words, WORDS.of("preferences-card.shows-the-window", look));
    }

    private static RadioButton language(String words, Language language, ToggleGroup group, Preferences preferences) {
        RadioButton button = new RadioButton(words);
        button.setId("language-" + language);
        button.setToggleGroup(group);
        button.setSelected(preferences.get().language() == language);
        button.setOnAction(e -> preferences.change(s -> s.withLanguage(language)));
        return Controls.describe(button, words, WORDS.say("preferences-card.shows-the-window-in-this"));
    }

    private static VBox row(String words, Node control) {
        VBox row = new VBox(4, Controls.label(words, "heading"), control);
        row.setAlignment(Pos.TOP_LEFT);
        if (control instanceof Control c) {
            c.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }
}
