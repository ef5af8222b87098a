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
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Name, look, size of text, language, folder and limits; each takes effect at once. */
final class GeneralPage extends VBox {
    private static final Words WORDS = Words.of(GeneralPage.class);
    private final TextField name;

    GeneralPage(Preferences preferences, Ask ask) {
        super(12);
        Settings now = preferences.get();

        name = new TextField(now.name());
        name.setId("preferences-name");
        Controls.describe(name, WORDS.say("general-page.your-name"),
                WORDS.say("general-page.the-name-under-which-your"));
        name.textProperty().addListener((o, before, typed) -> preferences.change(s -> s.withName(typed)));

        ToggleGroup group = new ToggleGroup();
        FlowPane looks =
                new FlowPane(16, 4, look(WORDS.say("general-page.as-the-desktop"), Look.SYSTEM, group, preferences),
                        look(WORDS.say("general-page.light"), Look.LIGHT, group, preferences),
                        look(WORDS.say("general-page.dark"), Look.DARK, group, preferences));

        ToggleGroup spoken = new ToggleGroup();
        FlowPane languages = new FlowPane(16, 4,
                language(WORDS.say("general-page.as-the-desktop"), Language.SYSTEM, spoken, preferences),
                language("English", Language.ENGLISH, spoken, preferences),
                language("Deutsch", Language.GERMAN, spoken, preferences));

        Slider size = new Slider(Settings.LEAST_FONT, Settings.MOST_FONT, now.fontPercent());
        size.setBlockIncrement(10);
        size.setMajorTickUnit(20);
        size.setMinorTickCount(1);
        size.setSnapToTicks(true);
        size.setShowTickLabels(true);
        // The first and the last number are wider than the knob.
        size.setStyle("-fx-padding: 0 0.6em 0 0.6em;");
        Controls.describe(size, WORDS.say("general-page.size-of-text-in-percent"),
                WORDS.say("general-page.size-of-text-from-to"));
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

        getChildren().addAll(
                row(WORDS.say("general-page.your-name"), name),
                row(WORDS.say("general-page.light-or-dark"), looks),
                row(WORDS.say("general-page.size-of-text"), size),
                row(WORDS.say("general-page.language-from-the-next-start"), languages),
                row(WORDS.say("general-page.most-that-a-session-may"), new SessionLimitsRow(preferences)),
                row(WORDS.say("general-page.folder-for-sessions"), new FolderRow(preferences, ask)));
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
        return Controls.describe(button, words, WORDS.of("general-page.shows-the-window", look));
    }

    private static RadioButton language(String words, Language language, ToggleGroup group, Preferences preferences) {
        RadioButton button = new RadioButton(words);
        button.setId("language-" + language);
        button.setToggleGroup(group);
        button.setSelected(preferences.get().language() == language);
        button.setOnAction(e -> preferences.change(s -> s.withLanguage(language)));
        return Controls.describe(button, words, WORDS.say("general-page.shows-the-window-in-this"));
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
