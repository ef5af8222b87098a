package arborist.ui.run;

import arborist.reason.Choice;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Technique;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The numbers and words of a technique, each with a line that explains it. */
final class RunForm extends GridPane {
    private static final Words WORDS = Words.of(RunForm.class);
    private final Map<Option, TextField> fields = new EnumMap<>(Option.class);
    private final Map<Choice, ComboBox<String>> words = new EnumMap<>(Choice.class);
    private Parameters base = Parameters.PLAIN;
    private Runnable changed = () -> {
    };

    RunForm() {
        Rows.align(this);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows the numbers that the technique knows of, with these values. */
    void show(Technique technique, Parameters parameters) {
        base = parameters;
        fields.clear();
        words.clear();
        getChildren().clear();
        for (Option option : technique.options()) {
            if (option == Option.BRANCHING && parameters.generator().equals("propose")) {
                // How many steps it proposes is the model's choice.
                continue;
            }
            Number value = option.of(parameters);
            TextField field = new TextField(value == null ? "" : plain(value));
            field.setId("option-" + option.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            field.setPrefColumnCount(6);
            field.setPromptText(
                    option.canBeLeft() || value == null ? WORDS.say("run-form.left-to-the-model") : plain(value));
            Controls.describe(field, option.title() + ". " + option.explanation(), option.explanation());
            field.textProperty().addListener((o, before, now) -> changed.run());
            Label explained = Controls.wrapped(option.explanation(), "muted", "small");
            Label title = Rows.name(option.title());
            title.setLabelFor(field);
            Rows.add(this, title, field, explained);
            fields.put(option, field);
        }
        for (Choice choice : technique.choices()) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(choice.words());
            box.setEditable(choice.isOpen());
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable String word) {
                    return word == null ? "" : choice.shown(word);
                }

                @Override
                public String fromString(String text) {
                    return choice.meant(text.strip());
                }
            });
            box.setValue(choice.of(parameters));
            // An editable box writes its value into its field only once it is shown.
            box.getEditor().setText(choice.shown(choice.of(parameters)));
            box.getEditor().setPrefColumnCount(7);
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setId("choice-" + choice.name().toLowerCase(Locale.ROOT));
            Controls.describe(box, choice.title() + ". " + choice.explanation(), choice.explanation());
            box.valueProperty().addListener((o, before, now) -> changed.run());
            box.getEditor().textProperty().addListener((o, before, now) -> changed.run());
            Label title = Rows.name(choice.title());
            title.setLabelFor(box);
            Rows.add(this, title, box, Controls.wrapped(choice.explanation(), "muted", "small"));
            words.put(choice, box);
        }
    }

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException where a number is none or out of range, in a sentence
     */
    Parameters parameters() {
        Parameters chosen = base;
        for (var each : fields.entrySet()) {
            String text = each.getValue().getText().strip();
            if (text.isEmpty()) {
                chosen = each.getKey().left(chosen);
            } else {
                try {
                    chosen = each.getKey().with(chosen, Double.valueOf(text.replace(',', '.')));
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(
                            WORDS.say("run-form.is-a-number-not", each.getKey().title(), text), e);
                }
            }
        }
        for (var each : words.entrySet()) {
            ComboBox<String> box = each.getValue();
            // What is being typed is its value only once the box is left.
            chosen = each.getKey().with(chosen,
                    box.isEditable() ? each.getKey().meant(box.getEditor().getText().strip()) : box.getValue());
        }
        return chosen;
    }

    private static String plain(Number value) {
        double number = value.doubleValue();
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
