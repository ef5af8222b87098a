package arborist.ui.run;

import arborist.reason.Plan;
import arborist.ui.kit.Amounts;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What a run may spend: tokens, money, calls, seconds; an empty field is no limit. */
public final class LimitFields extends FlowPane {
    private static final Words WORDS = Words.of(LimitFields.class);
    private final String tokensUnit = WORDS.say("limit-fields.tokens");
    private final String callsUnit = WORDS.say("limit-fields.calls");
    private final String secondsUnit = WORDS.say("limit-fields.seconds");
    private final TextField tokens =
            field("tokens", tokensUnit, WORDS.say("limit-fields.tokens-of-prompts-and-answers"), 5);
    private final TextField dollars =
            field("dollars", WORDS.say("limit-fields.dollars"), WORDS.say("limit-fields.us-dollars"), 3);
    private final TextField calls = field("calls", callsUnit, WORDS.say("limit-fields.calls-of-the-model"), 3);
    private final TextField seconds = field("seconds", secondsUnit, WORDS.say("limit-fields.seconds-of-the-clock"), 3);
    private Runnable changed = () -> {
    };

    public LimitFields() {
        super(10, 6);
        setId("run-limits");
        // All of the row; its height is then told for what there is.
        setPrefWrapLength(2000);
        setMinWidth(0);
        getChildren().addAll(pair(tokens, tokensUnit), pair(dollars, WORDS.say("limit-fields.us-dollars")),
                pair(calls, callsUnit), pair(seconds, secondsUnit));
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    public void show(Plan.Limits limits) {
        tokens.setText(text(limits.tokens()));
        dollars.setText(limits.costUsd() == null ? "" : String.valueOf(limits.costUsd()));
        calls.setText(text(limits.calls()));
        seconds.setText(text(limits.seconds()));
    }

    /** @throws IllegalArgumentException where a field holds no number above 0, in a sentence */
    public Plan.Limits limits() {
        BigDecimal cost = Amounts.number(dollars);
        return new Plan.Limits(Amounts.whole(tokens), cost == null ? null : cost.doubleValue(), Amounts.whole(calls),
                Amounts.whole(seconds));
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private TextField field(String id, String unit, String words, int columns) {
        TextField field = new TextField();
        field.setId("run-limit-" + id);
        field.setPromptText(WORDS.say("limit-fields.any"));
        field.setPrefColumnCount(columns);
        Controls.describe(field, WORDS.say("limit-fields.most-of-one-run", unit),
                WORDS.say("limit-fields.the-run-stops-cleanly-there", words));
        field.textProperty().addListener((o, before, now) -> changed.run());
        return field;
    }

    private static HBox pair(TextField field, String unit) {
        Label label = Controls.label(unit, "muted");
        label.setLabelFor(field);
        HBox pair = new HBox(6, field, label);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
