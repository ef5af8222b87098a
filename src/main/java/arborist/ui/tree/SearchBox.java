package arborist.ui.tree;

import arborist.ui.kit.Controls;
import arborist.ui.kit.KeyText;
import arborist.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Searches as one types; how many were found, and the ways to the next and the one before, stand beside only while it does. */
public final class SearchBox extends HBox {
    private static final Words WORDS = Words.of(SearchBox.class);
    private final TreeModel model;
    private final TextField words = new TextField();

    @SuppressWarnings("this-escape")
    SearchBox(TreeModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("tree-search-box");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("tree-search");
        words.setPrefColumnCount(16);
        words.setStyle("-fx-min-width: 8em;");
        setHgrow(words, Priority.ALWAYS);
        Controls.describe(words, WORDS.say("search-box.words-to-search-thoughts-for"),
                WORDS.say("search-box.finds-thoughts-by-their-words"));
        Label count = Controls.label("", "muted");
        count.setId("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button before = step("‹", WORDS.say("search-box.the-match-before-shift-enter"), -1);
        Button after = step("›", WORDS.say("search-box.the-next-match-enter"), 1);
        getChildren().addAll(words, count, before, after);
        var searching = Bindings.isNotEmpty(words.textProperty());
        for (Node beside : new Node[] {count, before, after}) {
            Controls.shown(beside, searching);
        }
        words.textProperty().addListener((o, was, now) -> model.search(now));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.searchProperty().addListener((o, was, now) -> count.setText(now.count()));
    }

    /** Where the search is typed, for the key that leads there. */
    public TextField field() {
        return words;
    }

    /** Names the key that leads here, which may change. */
    public void lead(ObservableValue<KeyCombination> key) {
        words.promptTextProperty().bind(key.map(now -> WORDS.say("search-box.search-thoughts", KeyText.of(now))));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.searchOn(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }

    private Button step(String sign, String tooltip, int by) {
        Button button = Controls.button(sign, tooltip, () -> model.searchOn(by));
        button.setAccessibleText(tooltip);
        button.getStyleClass().add("quiet");
        return button;
    }
}
