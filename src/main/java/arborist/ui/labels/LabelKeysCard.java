package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.KeyRouter;
import arborist.ui.kit.KeyText;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lets each key of the labelling page be changed: one chooses what it does, and presses the new key. */
final class LabelKeysCard extends VBox {
    private static final Words WORDS = Words.of(LabelKeysCard.class);
    private final List<Act> acts;
    private final Preferences preferences;
    private final Label words = Controls.wrapped(WORDS.say("label-keys-card.choose-what-a-key-does"), "muted");
    private final Button close;
    private @Nullable Act waiting;

    LabelKeysCard(List<Act> acts, Preferences preferences, Runnable done) {
        this.acts = acts;
        this.preferences = preferences;
        getStyleClass().add("card");
        setId("label-keys-card");
        setStyle("-fx-pref-width: 30em;");
        setAccessibleText(WORDS.say("label-keys-card.keys-of-the-labelling-page"));
        close = Controls.button(WORDS.say("label-keys-card.close"),
                WORDS.say("label-keys-card.closes-the-list-of-keys"), done);
        GridPane grid = new GridPane(14, 6);
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Button key = Controls.button("", WORDS.say("label-keys-card.then-press-the-new-key"), () -> ask(act));
            key.setId("key-of-" + act.id());
            key.textProperty().bind(act.keys().map(KeyText::of));
            key.setAccessibleText(WORDS.say("label-keys-card.key-of", act.name().getValue()));
            grid.addRow(i, Controls.label(act.name().getValue()), key);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("label-keys-card.keys-of-the-labelling-page"),
                WORDS.say("label-keys-card.what-each-key-does"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button reset =
                Controls.button(WORDS.say("label-keys-card.those-it-comes-with"),
                        WORDS.say("label-keys-card.gives-every-key-back-the"), this::reset);
        HBox foot = new HBox(8, reset, Controls.spacer(), close);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("label-keys-card.keys-of-the-labelling-page"), "title"), words,
                scroll, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node first() {
        return close;
    }

    private void ask(Act act) {
        waiting = act;
        words.setText(WORDS.say("label-keys-card.press-the-new-key-for", act.name().getValue()));
    }

    private void reset() {
        waiting = null;
        acts.forEach(act -> preferences.change(s -> s.withKey(act.id(), "")));
        words.setText(WORDS.say("label-keys-card.every-key-has-the-letter"));
    }

    private void pressed(KeyEvent event) {
        Act act = waiting;
        if (act == null || event.getCode() == KeyCode.ESCAPE || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        Optional<String> key = name(event);
        if (key.isEmpty()) {
            words.setText(WORDS.say("label-keys-card.press-one-letter-digit-or"));
            return;
        }
        Optional<Act> taken =
                acts.stream().filter(a -> !a.id().equals(act.id()) && KeyRouter.matches(a, event)).findFirst();
        if (taken.isPresent()) {
            words.setText(WORDS.say("label-keys-card.has-that-key-press-another", taken.get().name().getValue()));
            return;
        }
        waiting = null;
        preferences.change(s -> s.withKey(act.id(), key.get()));
        words.setText(WORDS.say("label-keys-card.has-its-new-key", act.name().getValue()));
    }

    private static Optional<String> name(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        KeyCode code = event.getCode();
        if (code.isLetterKey() || code.isDigitKey()) {
            return Optional.of((event.isShiftDown() ? "Shift+" : "")
                    + (code.isDigitKey() ? "DIGIT" : "")
                    + (code.isDigitKey() ? code.getName().replaceAll("\\D", "") : code.getName()));
        }
        String text = event.getText();
        return text.length() == 1 && text.charAt(0) > ' ' ? Optional.of(text) : Optional.empty();
    }
}
