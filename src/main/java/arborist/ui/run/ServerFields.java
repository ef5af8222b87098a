package arborist.ui.run;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The fields that say which server a model is on, and where that is. */
final class ServerFields {
    private static final Words WORDS = Words.of(ServerFields.class);
    final ComboBox<Choices.Kind> kinds = new ComboBox<>();
    final TextField address = new TextField();
    private final Runnable turned;
    /** Whether both are being set: only after that is it known where. */
    private boolean setting = true;

    /**
     * @param all at least one
     * @param turned is told when they may name another place than before
     */
    ServerFields(List<Choices.Kind> all, Runnable turned) {
        this.turned = turned;
        kinds.setId("run-server");
        kinds.getItems().setAll(all);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choices.@Nullable Kind kind) {
                return kind == null ? "" : kind.name();
            }

            @Override
            public Choices.Kind fromString(String text) {
                return all.stream().filter(k -> k.name().equals(text)).findFirst().orElseThrow();
            }
        });
        Controls.describe(kinds, WORDS.say("model-row.server"), WORDS.say("model-row.which-kind-of-server-the"));
        address.setId("run-address");
        Controls.describe(address, WORDS.say("model-row.address-of-the-server"),
                WORDS.say("model-row.where-the-server-is-for"));
        // What stands beside them gives way, also in large type.
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setMaxWidth(Double.MAX_VALUE);
        // What is here, or else a server on this machine, if any: nobody else is asked before the person says so.
        kinds.setValue(all.stream().filter(k -> !k.wantsKey()).findFirst().orElse(all.getFirst()));
        turn(kinds.getValue());
        setting = false;
        kinds.valueProperty().addListener((o, before, now) -> turn(now));
        address.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                turned.run();
            }
        });
    }

    /** What they name now. */
    Place place() {
        Choices.Kind kind = kinds.getValue();
        String text = address.getText().strip();
        return new Place(kind, text.isEmpty() || text.equals(kind.address()) ? null : text);
    }

    /**
     * Names a place; whoever is told of it sees both fields as they are then.
     *
     * @param kind an id, null or unknown for the kind that is chosen already
     * @param where null for the kind's own address
     */
    void show(@Nullable String kind, @Nullable String where) {
        setting = true;
        try {
            kinds.getItems().stream().filter(k -> k.id().equals(kind)).findFirst().ifPresent(kinds::setValue);
            address.setText(where == null ? kinds.getValue().address() : where);
        } finally {
            setting = false;
        }
        turned.run();
    }

    private void turn(Choices.@Nullable Kind kind) {
        if (kind != null) {
            address.setText(kind.address());
            address.setVisible(!kind.isHere());
            address.setManaged(!kind.isHere());
            if (!setting) {
                turned.run();
            }
        }
    }
}
