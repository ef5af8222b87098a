package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.vote.Until;
import arborist.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many samples are counted: all, the first so many, or until a stopping rule would have stopped. */
final class UntilRow extends VBox {
    private static final Words WORDS = Words.of(UntilRow.class);
    private final ComboBox<Kind> kinds = new ComboBox<>();
    private final TextField setting = new TextField();
    private final Label failure = Controls.wrapped("", "wrong-sign", "small");
    private final Consumer<Optional<Until>> choose;
    private boolean showing;

    private enum Kind {
        ALL("", ""), FIXED("fixed", "8"), BETA("beta", "0.95"), ESC("esc", "5");

        private final String rule;
        private final String standard;

        Kind(String rule, String standard) {
            this.rule = rule;
            this.standard = standard;
        }

        @Override
        public String toString() {
            return WORDS.of("until-row.kind", this);
        }
    }

    /** @param choose is told what was chosen, empty for all samples */
    UntilRow(Consumer<Optional<Until>> choose) {
        super(4);
        this.choose = choose;
        kinds.setId("vote-until");
        kinds.getItems().setAll(Kind.values());
        kinds.setValue(Kind.ALL);
        kinds.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(kinds, WORDS.say("until-row.samples-that-are-counted"),
                WORDS.say("until-row.counts-only-the-first"));
        setting.setId("vote-until-setting");
        setting.setStyle("-fx-pref-width: 5em; -fx-min-width: 4em;");
        Controls.describe(setting, WORDS.say("until-row.setting"),
                WORDS.say("until-row.a-number-of-samples"));
        setting.setOnAction(event -> send());
        kinds.valueProperty().addListener((o, before, now) -> {
            if (!showing && now != null) {
                setting.setText(now.standard);
                send();
            }
        });
        HBox row = new HBox(8, kinds, setting);
        row.setAlignment(Pos.CENTER_LEFT);
        Controls.shown(setting, kinds.valueProperty().isNotEqualTo(Kind.ALL));
        Controls.shown(failure, failure.textProperty().isNotEmpty());
        getChildren().addAll(row, failure);
    }

    void show(Optional<Until> now) {
        if (setting.isFocused()) {
            return;
        }
        showing = true;
        Kind kind = Kind.ALL;
        for (Kind one : Kind.values()) {
            kind = now.filter(u -> u.rule().equals(one.rule)).isPresent() ? one : kind;
        }
        kinds.setValue(kind);
        now.ifPresent(u -> setting.setText(u.setting() == Math.rint(u.setting()) ? String.valueOf((long) u.setting())
                : String.valueOf(u.setting())));
        failure.setText("");
        showing = false;
    }

    private void send() {
        Kind kind = kinds.getValue();
        failure.setText("");
        if (kind == null || kind == Kind.ALL) {
            choose.accept(Optional.empty());
            return;
        }
        try {
            choose.accept(Optional.of(new Until(kind.rule, Double.parseDouble(setting.getText().strip()))));
        } catch (NumberFormatException e) {
            failure.setText(WORDS.say("until-row.type-a-number-such", kind.standard));
        } catch (IllegalArgumentException e) {
            failure.setText(String.valueOf(e.getMessage()));
        }
    }
}
