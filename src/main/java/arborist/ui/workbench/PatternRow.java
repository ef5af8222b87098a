package arborist.ui.workbench;

import arborist.exchange.mapped.Expression;
import arborist.trace.Refused;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for an expression that finds the answers in the texts of samples; left empty, the rules do. */
final class PatternRow {
    private static final Words WORDS = Words.of(PatternRow.class);

    private final TextField field;
    private final Label note = Controls.label(WORDS.say("pattern-row.note"), "muted", "small");

    /** @param changed runs when it was changed */
    PatternRow(@Nullable Expression pattern, Runnable changed) {
        field = Controls.describe(new TextField(pattern == null ? "" : pattern.written()),
                WORDS.say("pattern-row.spoken"), WORDS.say("pattern-row.explanation"));
        field.setId("map-pattern");
        field.getStyleClass().add("mono");
        field.setPromptText(WORDS.say("pattern-row.prompt"));
        field.setStyle("-fx-pref-width: 20em;");
        note.setStyle("-fx-pref-width: 18em;");
        field.textProperty().addListener((o, before, now) -> changed.run());
    }

    /** Its name as it begins a row. */
    String name() {
        return WORDS.say("pattern-row.name");
    }

    TextField field() {
        return field;
    }

    Label note() {
        return note;
    }

    /**
     * Null where nothing was typed.
     *
     * @throws Refused where it is no expression, in a sentence
     */
    @Nullable Expression pattern() {
        return field.getText().isEmpty() ? null : new Expression(field.getText());
    }
}
