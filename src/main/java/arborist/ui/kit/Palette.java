package arborist.ui.kit;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that can be done, and every problem, found by a few letters of its name. */
public final class Palette extends VBox {
    private static final Words WORDS = Words.of(Palette.class);
    private static final int MOST = 60;

    private final TextField query = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Runnable again;

    /**
     * One line.
     *
     * @param note stands at its end: the key, or why it cannot be done now
     */
    public record Entry(String name, String note, boolean possible, Runnable run) {
        static Entry of(Act act) {
            return new Entry(act.name().getValue(), act.possible() ? act.keyText() : act.hindrance().getValue(),
                    act.possible(), act.handler());
        }
    }

    /**
     * @param more entries for what was typed, beside the acts, such as problems by title
     * @param done closes the palette, before the chosen entry is run
     */
    public Palette(Actions actions, Function<String, List<Entry>> more, Runnable done) {
        getStyleClass().addAll("card", "palette");
        setAccessibleText(WORDS.say("palette.actions"));
        query.setPromptText(WORDS.say("palette.what-do-you-want-to"));
        Controls.describe(query, WORDS.say("palette.what-do-you-want-to"), WORDS.say("palette.a-few-letters-of-an"));
        Controls.explain(list, WORDS.say("palette.actions-found"), WORDS.say("palette.enter-does-it"));
        list.setCellFactory(v -> new Line());
        list.setStyle("-fx-pref-width: 43em; -fx-pref-height: 32em;");
        list.setPlaceholder(Controls.wrapped(WORDS.say("palette.nothing-has-these-letters"), "muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(query, list);

        List<Entry> acts = actions.all().stream().map(Entry::of).toList();
        again = () -> fill(acts, more, query.getText());
        query.textProperty().addListener((o, before, now) -> again.run());
        again.run();
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, done));
        list.setOnKeyPressed(event -> keys(event, done));
        list.setOnMouseClicked(event -> choose(done));
    }

    public TextField query() {
        return query;
    }

    private void fill(List<Entry> acts, Function<String, List<Entry>> more, String typed) {
        List<Entry> found = new ArrayList<>(Fuzzy.find(typed, acts, Entry::name));
        found.addAll(more.apply(typed));
        list.getItems().setAll(found.subList(0, Math.min(MOST, found.size())));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void keys(KeyEvent event, Runnable done) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            if (list.getItems().isEmpty()) {
                // What was still being read when it was typed may be there now.
                again.run();
            }
            choose(done);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, next - 6));
            event.consume();
        }
    }

    private void choose(Runnable done) {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.possible) {
            done.run();
            entry.run.run();
        }
    }

    private static final class Line extends ListCell<Entry> {
        private final Label name = Controls.label("");
        private final Label note = Controls.keyCap("");
        private final Label why = Controls.label("", "muted", "small");
        private final HBox row = new HBox(12, name, Controls.spacer(), why, note);

        Line() {
            getStyleClass().add("row-cell");
            row.setAlignment(Pos.CENTER_LEFT);
            why.setTextOverrun(OverrunStyle.ELLIPSIS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (entry == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(entry.name);
            name.getStyleClass().setAll("label");
            if (!entry.possible) {
                name.getStyleClass().add("muted");
            }
            note.setText(entry.note);
            why.setText(entry.note);
            note.setVisible(entry.possible);
            note.setManaged(entry.possible);
            why.setVisible(!entry.possible);
            why.setManaged(!entry.possible);
            setGraphic(row);
            setAccessibleText(entry.name + ", " + entry.note);
        }
    }
}
