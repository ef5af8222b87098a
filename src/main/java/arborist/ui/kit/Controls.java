package arborist.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls that say what they are, to eyes and to screen readers. */
public final class Controls {
    private Controls() {}

    /** A button with its act's name and key. */
    public static Button button(Act act) {
        Button button = new Button();
        button.textProperty().bind(act.name());
        Label cap = keyCap(act.keyText());
        cap.textProperty().bind(act.keys().map(KeyText::of));
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return wire(button, act);
    }

    /** A button that shows its act's icon alone; name and key stand in its tooltip. */
    public static Button icon(Act act) {
        Button button = new Button();
        button.setGraphic(new FontIcon(act.icon()));
        button.getStyleClass().add("quiet");
        return wire(button, act);
    }

    private static Button wire(Button button, Act act) {
        button.setId(act.id());
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(act.hindered());
        button.setOnAction(e -> act.handler().run());
        describe(button, act.spoken(), act.tooltip());
        return keyed(button, act);
    }

    /** Puts the key of an act that does the same behind the tooltip of a button, as it is now and becomes. */
    public static Button keyed(Button button, Act act) {
        String words = button.getTooltip().getText();
        button.getTooltip().textProperty().bind(act.keys().map(key -> words + " (" + KeyText.of(key) + ")"));
        return button;
    }

    /** A button that stands for no act of its own, such as the one that closes a card. */
    public static Button button(String name, String tooltip, Runnable handler) {
        Button button = new Button(name);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> handler.run());
        return describe(button, name.equals(tooltip) ? name : name + ". " + tooltip, tooltip);
    }

    /** The same, as words that can be clicked. */
    public static Button link(String name, String tooltip, Runnable handler) {
        Button button = button(name, tooltip, handler);
        button.getStyleClass().add("link");
        return button;
    }

    /** Lets its words wrap where they are wider than what it stands in, in large type or a long language, so that they are not cut. */
    public static <B extends Labeled> B narrow(B words) {
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /** Gives its words to something so large that a tooltip would cover what it shows: they are told to screen readers alone. */
    public static <N extends Node> N explain(N node, String spoken, String help) {
        node.setAccessibleText(spoken);
        node.setAccessibleHelp(help);
        return node;
    }

    /** Gives a control its words. */
    public static <C extends Control> C describe(C control, String spoken, String tooltip) {
        control.setAccessibleText(spoken);
        Tooltip words = new Tooltip(tooltip);
        words.setWrapText(true);
        words.setMaxWidth(420);
        words.setShowDelay(Duration.millis(600));
        control.setTooltip(words);
        return control;
    }

    public static Label keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label whose text wraps to as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes the room between its neighbours. */
    public static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Hidden things take no room either. */
    public static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
