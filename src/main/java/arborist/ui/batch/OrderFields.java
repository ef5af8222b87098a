package arborist.ui.batch;

import arborist.batch.BatchOrder;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.batch.Post;
import arborist.ui.kit.Controls;
import arborist.ui.run.Rows;
import arborist.words.Words;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the runs of a batch ask: technique, model and numbers, each with a line that explains it. */
final class OrderFields extends GridPane {
    private static final Words WORDS = Words.of(OrderFields.class);
    private final ComboBox<Technique> techniques = new ComboBox<>();
    private final ComboBox<Preset> presets = new ComboBox<>();
    private final TextField model = field("model", WORDS.say("order-fields.model"), WORDS.say("order-fields.its-name"));
    private final TextField samples =
            field("samples", WORDS.say("order-fields.samples"), WORDS.say("order-fields.how-many-of-each"));
    private final TextField temperature = field("temperature", Option.TEMPERATURE.title(),
            WORDS.say("order-fields.empty-for-the-techniques-own"));
    private final TextField tokens =
            field("tokens", Option.ANSWER_TOKENS.title(), WORDS.say("order-fields.empty-for-the-servers-own"));
    private final TextField seed =
            field("seed", WORDS.say("order-fields.seed"), WORDS.say("order-fields.of-the-first"));
    private final CheckBox together = new CheckBox(WORDS.say("order-fields.together"));
    private Runnable changed = () -> {
    };

    /** @param last the plan that was chosen last, null where none was */
    OrderFields(@Nullable Plan last) {
        Rows.align(this);
        techniques.setId("batch-technique");
        Techniques.all().stream().filter(t -> Post.TECHNIQUES.contains(t.name())).forEach(techniques.getItems()::add);
        named(techniques, Technique::title);
        techniques.setValue(Techniques.named("cot").orElseThrow());
        presets.setId("batch-preset");
        presets.getItems().setAll(Presets.ALL);
        named(presets,
                preset -> preset.equals(Presets.OTHER) ? WORDS.say("order-fields.another-server") : preset.name());
        presets.setValue(Presets.OPENAI);
        samples.setText("1");
        if (last != null && last.model().preset() != null) {
            Presets.named(last.model().preset()).ifPresent(preset -> {
                presets.setValue(preset);
                model.setText(last.model().name());
            });
        }
        together.setId("batch-together");
        together.setWrapText(true);
        Controls.describe(together, WORDS.say("order-fields.together"), WORDS.say("order-fields.one-request-asks"));
        row(WORDS.say("order-fields.technique"), techniques, WORDS.say("order-fields.those-that-ask-at-once"));
        row(WORDS.say("order-fields.engine"), presets, WORDS.say("order-fields.how-requests-are-written"));
        row(WORDS.say("order-fields.model"), model, WORDS.say("order-fields.its-name"));
        row(WORDS.say("order-fields.samples"), samples, WORDS.say("order-fields.how-many-of-each"));
        add(together, 1, Rows.next(this), 2, 1);
        row(Option.TEMPERATURE.title(), temperature, WORDS.say("order-fields.empty-for-the-techniques-own"));
        row(Option.ANSWER_TOKENS.title(), tokens, WORDS.say("order-fields.empty-for-the-servers-own"));
        row(WORDS.say("order-fields.seed"), seed, WORDS.say("order-fields.of-the-first"));
        techniques.valueProperty().addListener((o, before, now) -> suit(now));
        presets.valueProperty().addListener((o, before, now) -> changed.run());
        together.selectedProperty().addListener((o, before, now) -> changed.run());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException where a field holds no such number, in a sentence
     * @throws arborist.trace.Refused where a batch cannot do that
     */
    BatchOrder order() {
        int many = Option.SAMPLES.with(Parameters.PLAIN, orOne(whole(samples, WORDS.say("order-fields.samples"))))
                .samples();
        Double warm = decimal(temperature);
        Long most = whole(tokens, Option.ANSWER_TOKENS.title());
        return new BatchOrder(BatchOrder.technique(techniques.getValue().name(), many), model.getText().strip(),
                presets.getValue(), many,
                warm == null ? null : Option.TEMPERATURE.with(Parameters.PLAIN, warm).temperature(),
                most == null ? null : Option.ANSWER_TOKENS.with(Parameters.PLAIN, most).maxTokens(),
                whole(seed, WORDS.say("order-fields.seed")), together.isSelected());
    }

    private void suit(Technique technique) {
        boolean many = technique.name().equals("self-consistency");
        if (many && samples.getText().strip().equals("1")) {
            samples.setText(String.valueOf(technique.defaults().samples()));
        } else if (!many && !technique.name().equals("cot")) {
            samples.setText("1");
        }
        changed.run();
    }

    private static Number orOne(@Nullable Long number) {
        return number == null ? 1L : number;
    }

    private static @Nullable Long whole(TextField field, String name) {
        String text = field.getText().strip();
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(WORDS.say("order-fields.is-a-whole-number", name, text), e);
        }
    }

    private static @Nullable Double decimal(TextField field) {
        String text = field.getText().strip();
        try {
            return text.isEmpty() ? null : Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    WORDS.say("order-fields.is-a-number", Option.TEMPERATURE.title(), text), e);
        }
    }

    private void row(String words, Region control, String explained) {
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Rows.name(words);
        name.setLabelFor(control);
        Rows.add(this, name, control, Controls.wrapped(explained, "muted", "small"));
    }

    private TextField field(String id, String name, String explained) {
        TextField field = new TextField();
        field.setId("batch-" + id);
        field.setPrefColumnCount(12);
        Controls.describe(field, name + ". " + explained, explained);
        field.textProperty().addListener((o, before, now) -> changed.run());
        return field;
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getItems().stream().filter(i -> name.apply(i).equals(text)).findFirst().orElseThrow();
            }
        });
    }
}
