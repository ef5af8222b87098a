package arborist.ui.workbench;

import arborist.settings.SessionLimits;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Preferences;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What all runs of a session together may spend; an empty field limits nothing, and what is no number changes nothing. */
final class SessionLimitsRow extends HBox {
    /** A field whose text is no number above zero; the limit stays what it was. */
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    SessionLimitsRow(Preferences preferences) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        SessionLimits now = preferences.get().sessionLimits();
        TextField tokens = field("session-tokens", now.tokens(), "Tokens of a session",
                "How many tokens all runs of a session may use, prompts and answers together");
        TextField usd = field("session-usd", now.usd(), "Dollars of a session",
                "How many US dollars all runs of a session may cost, as far as prices are known");
        listen(tokens, Long::valueOf, value -> value > 0, (s, value) -> new SessionLimits(value, s.usd()), preferences);
        listen(usd, BigDecimal::new, value -> value.signum() > 0, (s, value) -> new SessionLimits(s.tokens(), value),
                preferences);
        getChildren().addAll(tokens, Controls.label("tokens", "muted"), usd, Controls.label("US dollars", "muted"));
    }

    private static TextField field(String id, @Nullable Number value, String words, String tip) {
        TextField field = new TextField(value instanceof BigDecimal cost ? cost.toPlainString()
                : value == null ? "" : value.toString());
        field.setId(id);
        field.setPrefColumnCount(8);
        field.setPromptText("no limit");
        return Controls.describe(field, words, tip);
    }

    private static <T> void listen(TextField field, Function<String, T> read, Function<T, Boolean> fits,
            BiFunction<SessionLimits, @Nullable T, SessionLimits> change, Preferences preferences) {
        // Not while it is typed: the first digits of a number would stop the runs that go on.
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                take(field, read, fits, change, preferences);
            }
        });
        field.setOnAction(event -> take(field, read, fits, change, preferences));
    }

    private static <T> void take(TextField field, Function<String, T> read, Function<T, Boolean> fits,
            BiFunction<SessionLimits, @Nullable T, SessionLimits> change, Preferences preferences) {
        // Commas part thousands; a decimal comma would be another number.
        String text = field.getText().strip().replaceAll(",(?=\\d{3}(\\D|$))", "");
        boolean taken = false;
        try {
            T value = text.isEmpty() ? null : read.apply(text);
            taken = value == null || fits.apply(value);
            if (taken) {
                preferences.change(s -> s.withSessionLimits(change.apply(s.sessionLimits(), value)));
            }
        } catch (NumberFormatException e) {
            // It is marked below.
        }
        field.pseudoClassStateChanged(WRONG, !taken);
    }
}
