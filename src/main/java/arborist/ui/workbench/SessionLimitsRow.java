package arborist.ui.workbench;

import arborist.settings.SessionLimits;
import arborist.ui.kit.Amounts;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What all runs of a session together may spend; an empty field limits nothing, and what is no number changes nothing and says so. */
final class SessionLimitsRow extends VBox {
    private static final Words WORDS = Words.of(SessionLimitsRow.class);
    private final Preferences preferences;
    private final TextField tokens;
    private final TextField usd;
    private final TextField calls;
    private final TextField seconds;
    private final Label wrong = Controls.wrapped("", "wrong-sign", "small");

    SessionLimitsRow(Preferences preferences) {
        super(4);
        this.preferences = preferences;
        SessionLimits now = preferences.get().sessionLimits();
        tokens = field("session-tokens", now.tokens() == null ? null : now.tokens().toString(),
                WORDS.say("session-limits-row.tokens-of-a-session"),
                WORDS.say("session-limits-row.how-many-tokens-all-runs"));
        usd = field("session-usd", now.usd() == null ? null : now.usd().toPlainString(),
                WORDS.say("session-limits-row.dollars-of-a-session"),
                WORDS.say("session-limits-row.how-many-us-dollars-all"));
        calls = field("session-calls", now.calls() == null ? null : now.calls().toString(),
                WORDS.say("session-limits-row.calls-of-a-session"),
                WORDS.say("session-limits-row.how-many-calls-all-runs"));
        seconds = field("session-seconds", now.seconds() == null ? null : now.seconds().toString(),
                WORDS.say("session-limits-row.seconds-of-a-session"),
                WORDS.say("session-limits-row.how-many-seconds-all-runs"));
        wrong.setId("session-limits-wrong");
        HBox row = new HBox(8, tokens, Controls.label(WORDS.say("session-limits-row.tokens"), "muted"), usd,
                Controls.label(WORDS.say("session-limits-row.us-dollars"), "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        HBox more = new HBox(8, calls, Controls.label(WORDS.say("session-limits-row.calls"), "muted"), seconds,
                Controls.label(WORDS.say("session-limits-row.seconds-of-thinking"), "muted"));
        more.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, more, Controls.shown(wrong, wrong.textProperty().isNotEmpty()));
    }

    private TextField field(String id, @Nullable String value, String words, String tip) {
        TextField field = new TextField(value == null ? "" : value);
        field.setId(id);
        field.setPrefColumnCount(8);
        field.setPromptText(WORDS.say("session-limits-row.no-limit"));
        // Not while it is typed: the first digits of a number would stop the runs that go on.
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.setOnAction(event -> take());
        return Controls.describe(field, words, tip);
    }

    private void take() {
        try {
            SessionLimits limits = new SessionLimits(Amounts.whole(tokens), Amounts.number(usd),
                    Amounts.whole(calls), Amounts.whole(seconds));
            wrong.setText("");
            preferences.change(s -> s.withSessionLimits(limits));
        } catch (IllegalArgumentException e) {
            wrong.setText(WORDS.say("session-limits-row.the-limits-stay-as-they", String.valueOf(e.getMessage())));
        }
    }
}
