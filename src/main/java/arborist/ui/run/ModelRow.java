package arborist.ui.run;

import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which model, on which server, and the key to it. */
public final class ModelRow extends GridPane {
    private static final Words WORDS = Words.of(ModelRow.class);
    private final Choices choices;
    private final ComboBox<Choices.Kind> kinds = new ComboBox<>();
    private final TextField address = new TextField();
    private final ComboBox<String> models = new ComboBox<>();
    private final PasswordField key = new PasswordField();
    /** Whether a key is kept for the server. */
    private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept");
    private final Button forget;
    private boolean sure;
    private final MenuButton mine = new MenuButton(WORDS.say("model-row.mine"));
    private final Label told = Controls.wrapped("", "muted", "small");
    private Runnable changed = () -> {
    };

    public ModelRow(Choices choices) {
        this.choices = choices;
        Rows.align(this);
        kinds.setId("run-server");
        kinds.getItems().setAll(choices.kinds());
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choices.@Nullable Kind kind) {
                return kind == null ? "" : kind.name();
            }

            @Override
            public Choices.Kind fromString(String text) {
                return choices.kinds().stream().filter(k -> k.name().equals(text)).findFirst().orElseThrow();
            }
        });
        Controls.describe(kinds, WORDS.say("model-row.server"), WORDS.say("model-row.which-kind-of-server-the"));
        address.setId("run-address");
        Controls.describe(address, WORDS.say("model-row.address-of-the-server"),
                WORDS.say("model-row.where-the-server-is-for"));
        models.setId("run-model");
        models.setEditable(true);
        // What stands beside them gives way, also in large type.
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setMaxWidth(Double.MAX_VALUE);
        models.setStyle("-fx-pref-width: 16em; -fx-min-width: 12em;");
        Controls.describe(models, WORDS.say("model-row.model"), WORDS.say("model-row.the-models-name-as-its"));
        key.setId("run-key");
        Controls.describe(key, WORDS.say("model-row.key"), WORDS.say("model-row.the-servers-key-it-goes"));
        Button keep = Controls.button(WORDS.say("model-row.keep-key"), WORDS.say("model-row.puts-the-key-into-the"),
                this::keep);
        keep.setId("run-key-keep");
        forget = Controls.button(WORDS.say("model-row.forget-key"), WORDS.say("model-row.forget-key.tip"),
                this::forget);
        forget.setId("run-key-forget");
        Controls.shown(forget, kept);
        forget.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                doubt();
            }
        });
        mine.setId("run-mine");
        mine.setMinWidth(Region.USE_PREF_SIZE);
        Controls.describe(mine, WORDS.say("model-row.mine"), WORDS.say("model-row.mine.tip"));
        addRow(0, Rows.name(WORDS.say("model-row.server")), kinds, address);
        addRow(1, Rows.name(WORDS.say("model-row.model")), models, new HBox(8, mine, told));
        addRow(2, Rows.name(WORDS.say("model-row.key")), key, new FlowPane(8, 4, keep, forget));
        kinds.valueProperty().addListener((o, before, now) -> turn(now));
        models.getEditor().textProperty().addListener((o, before, now) -> changed.run());
        address.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                look();
            }
        });
        // What is here, or else a server on this machine, if any: nobody else is asked before the person says so.
        kinds.setValue(choices.kinds().stream().filter(k -> !k.wantsKey()).findFirst()
                .orElse(choices.kinds().getFirst()));
        offer(choices.mine(), true);
    }

    /** Offers the models that the person uses. */
    private void offer(List<Plan.ModelName> models, boolean first) {
        mine.getItems().setAll(models.stream().map(name -> {
            MenuItem item = new MenuItem(words(name));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> show(name));
            return item;
        }).toList());
        mine.setVisible(!models.isEmpty());
        mine.setManaged(!models.isEmpty());
        if (first && !models.isEmpty()) {
            show(models.getFirst());
        }
    }

    /** A model and where it is, as people read it. */
    String words(Plan.ModelName name) {
        String server = choices.kinds().stream().filter(k -> k.id().equals(name.preset())).findFirst()
                .map(Choices.Kind::name).orElse("");
        String place = name.baseUrl() == null ? server : name.baseUrl();
        return place.isEmpty() ? name.name() : WORDS.say("model-row.model-on-server", name.name(), place);
    }

    /** Leaves out what chooses among the person's own: they stand beside it. */
    void withoutMine() {
        offer(List.of(), false);
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows a model that was chosen before. */
    public void show(Plan.ModelName name) {
        // A run from the command line may have named an address alone: that is any other server, which none is set up for.
        String kind = name.preset() == null && name.baseUrl() != null ? "other" : name.preset();
        choices.kinds().stream().filter(k -> k.id().equals(kind)).findFirst().ifPresent(kinds::setValue);
        if (name.baseUrl() != null) {
            address.setText(name.baseUrl());
        }
        models.getEditor().setText(name.name());
        look();
    }

    /** Turns to the first server that is not in this program, where the built-in model is chosen. */
    void elsewhere() {
        if (isHere()) {
            models.getEditor().clear();
            choices.kinds().stream().filter(k -> !k.isHere()).findFirst().ifPresent(kinds::setValue);
        }
    }

    /** Null where none was named. */
    public Plan.@Nullable ModelName model() {
        String name = models.getEditor().getText().strip();
        return name.isEmpty() ? null : new Plan.ModelName(name, kinds.getValue().id(), written());
    }

    /** Whether the model is in this program. */
    boolean isHere() {
        return kinds.getValue().isHere();
    }

    public ComboBox<String> first() {
        return models;
    }

    private @Nullable String written() {
        String text = address.getText().strip();
        return text.isEmpty() || text.equals(kinds.getValue().address()) ? null : text;
    }

    private void turn(Choices.@Nullable Kind kind) {
        if (kind != null) {
            address.setText(kind.address());
            address.setVisible(!kind.isHere());
            address.setManaged(!kind.isHere());
            for (var each : getChildren()) {
                Integer row = getRowIndex(each);
                if (row != null && row == 2) {
                    each.setVisible(mayWantKey(kind));
                    each.setManaged(mayWantKey(kind));
                }
            }
            look();
        }
    }

    /** Asks the server what it has, where it needs no key or has one; what it says comes when it comes. */
    private void look() {
        Choices.Kind kind = kinds.getValue();
        changed.run();
        if (!kind.wantsKey()) {
            kept.set(false);
            if (mayWantKey(kind) && !address.getText().isBlank()) {
                Fx.then(choices.hasKey(kind.id(), written()), has -> kept.set(has && kind.equals(kinds.getValue())),
                        why -> {});
            }
            ask(kind);
            return;
        }
        told.setText("");
        kept.set(false);
        Fx.then(choices.hasKey(kind.id(), written()), has -> {
            kept.set(has && kind.equals(kinds.getValue()));
            key.setPromptText(has ? WORDS.say("model-row.a-key-is-kept") : WORDS.say("model-row.no-key-yet"));
            if (has && kind.equals(kinds.getValue())) {
                ask(kind);
            }
        }, told::setText);
    }

    private void ask(Choices.Kind kind) {
        if (!kind.isHere() && kind.address().isEmpty() && address.getText().isBlank()) {
            told.setText(WORDS.say("model-row.type-the-address-of-the"));
            return;
        }
        told.setText(WORDS.say("model-row.looking-for-models"));
        Fx.then(choices.models(kind.id(), written()), found -> {
            if (kind.equals(kinds.getValue())) {
                offer(found);
            }
        }, why -> {
            if (kind.equals(kinds.getValue())) {
                told.setText(why);
            }
        });
    }

    private void offer(List<String> found) {
        String typed = models.getEditor().getText();
        models.getItems().setAll(found);
        models.getEditor().setText(typed.isBlank() && !found.isEmpty() ? found.getFirst() : typed);
        told.setText(found.isEmpty() ? WORDS.say("model-row.the-server-names-no-models")
                : kinds.getValue().isHere() ? WORDS.say("model-row.models-no-network-needed", found.size())
                : WORDS.say("model-row.models-there", found.size()));
        changed.run();
    }

    /** Whether it has a place for a key: another server may want one, which nobody knows before it is asked. */
    private static boolean mayWantKey(Choices.Kind kind) {
        return kind.wantsKey() || !kind.isHere() && kind.address().isEmpty();
    }

    /** Nobody can take it back, since keys are not shown: it is asked for twice. */
    private void forget() {
        if (!sure) {
            sure = true;
            forget.setText(WORDS.say("model-row.forget-key-really"));
            return;
        }
        doubt();
        Fx.then(choices.forget(kinds.getValue().id(), written()), done -> {
            models.requestFocus();
            look();
            told.setText(WORDS.say("model-row.the-key-is-forgotten"));
        }, told::setText);
    }

    private void doubt() {
        sure = false;
        forget.setText(WORDS.say("model-row.forget-key"));
    }

    private void keep() {
        if (!key.getText().isBlank()) {
            Fx.then(choices.keep(kinds.getValue().id(), written(), key.getText()), sentence -> {
                key.clear();
                look();
                told.setText(sentence);
            }, told::setText);
        }
    }
}
