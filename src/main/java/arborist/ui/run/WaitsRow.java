package arborist.ui.run;

import arborist.settings.ServerWaits;
import arborist.ui.kit.Amounts;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How long servers are waited for; an empty field waits as long as usual, and what is no number changes nothing and says so. */
final class WaitsRow extends VBox {
    private static final Words WORDS = Words.of(WaitsRow.class);
    private final Preferences preferences;
    private final TextField first;
    private final TextField total;
    private final Label wrong = Controls.wrapped("", "wrong-sign", "small");

    WaitsRow(Preferences preferences) {
        super(4);
        this.preferences = preferences;
        ServerWaits now = preferences.get().waits();
        first = field("waits-first", now.first(), "300", WORDS.say("waits-row.first"),
                WORDS.say("waits-row.first-tip"));
        total = field("waits-total", now.total(), "1800", WORDS.say("waits-row.total"),
                WORDS.say("waits-row.total-tip"));
        wrong.setId("waits-wrong");
        getChildren().addAll(new FlowPane(12, 6, Rows.name(WORDS.say("waits-row.wait-for")),
                pair(first, WORDS.say("waits-row.seconds-to-the-first-text")),
                pair(total, WORDS.say("waits-row.seconds-for-an-answer"))),
                Controls.shown(wrong, wrong.textProperty().isNotEmpty()));
    }

    private TextField field(String id, @Nullable Long value, String usual, String words, String tip) {
        TextField field = new TextField(value == null ? "" : value.toString());
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setPromptText(usual);
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.setOnAction(event -> take());
        return Controls.describe(field, words, tip);
    }

    private static HBox pair(TextField field, String unit) {
        Label label = Controls.label(unit, "muted");
        label.setLabelFor(field);
        HBox pair = new HBox(6, field, label);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private void take() {
        try {
            ServerWaits waits = new ServerWaits(Amounts.whole(first), Amounts.whole(total));
            wrong.setText("");
            preferences.change(s -> s.withWaits(waits));
        } catch (IllegalArgumentException e) {
            wrong.setText(WORDS.say("waits-row.stays-as-it-was", String.valueOf(e.getMessage())));
        }
    }
}
