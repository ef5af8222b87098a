package arborist.ui.workbench;

import arborist.exchange.mapped.Columns;
import arborist.exchange.mapped.Field;
import arborist.exchange.mapped.Offer;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Where one field stands: a choice of the places that there are, and what stands there. */
final class MappingRow {
    private static final Words WORDS = Words.of(MappingRow.class);

    private final Field field;
    private final Columns columns;
    private final ComboBox<Choice> box = new ComboBox<>();
    private final Label example = Controls.label("", "muted", "small");
    private boolean filling;

    /** A place, or none. */
    private record Choice(@Nullable Offer offer) {
        @Nullable JsonPointer pointer() {
            return offer == null ? null : offer.pointer();
        }
    }

    /** @param changed runs when another place was chosen */
    MappingRow(Field field, Columns columns, Runnable changed) {
        this.field = field;
        this.columns = columns;
        box.setId("map-" + field.word());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null || choice.offer == null ? WORDS.say("mapping-row.nowhere") : choice.offer.words();
            }

            @Override
            public Choice fromString(String text) {
                return box.getItems().stream().filter(c -> toString(c).equals(text)).findFirst()
                        .orElse(new Choice(null));
            }
        });
        box.setStyle("-fx-pref-width: 20em;");
        box.setVisibleRowCount(12);
        Controls.describe(box, WORDS.of("mapping-row.where", field),
                WORDS.of("mapping-row.explanation", field));
        example.setStyle("-fx-pref-width: 18em;");
        box.valueProperty().addListener((o, before, now) -> {
            example.setText(now == null || now.offer == null ? "" : now.offer.example());
            if (!filling) {
                changed.run();
            }
        });
    }

    /** Its name as it begins a row. */
    String name() {
        return WORDS.of("mapping-row.field", field);
    }

    ComboBox<?> box() {
        return box;
    }

    Label example() {
        return example;
    }

    @Nullable JsonPointer pointer() {
        Choice choice = box.getValue();
        return choice == null ? null : choice.pointer();
    }

    /**
     * Offers the places, and takes one of them without saying that it changed.
     *
     * @param samples where the list of samples stands, null where there is none
     */
    void fill(@Nullable JsonPointer samples, @Nullable JsonPointer taken) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(null)));
        Offer.of(columns, field, samples, taken).forEach(offer -> choices.add(new Choice(offer)));
        filling = true;
        box.getItems().setAll(choices);
        box.setValue(choices.stream().filter(c -> c.offer != null && c.offer.pointer().equals(taken)).findFirst()
                .orElse(choices.getFirst()));
        filling = false;
    }
}
