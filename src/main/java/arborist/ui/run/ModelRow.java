package arborist.ui.run;

import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Which model, on which server, and the key to it. */
public final class ModelRow extends GridPane {
    private static final Words WORDS = Words.of(ModelRow.class);
    private final Choices choices;
    private final ComboBox<String> models = new ComboBox<>();
    private final MenuButton mine = new MenuButton(WORDS.say("model-row.mine"));
    private final Label told = Controls.wrapped("", "muted", "small");
    private final ServerFields server;
    private final KeyPart key;
    private final ServerLook look;
    private Runnable changed = () -> {
    };

    public ModelRow(Choices choices) {
        this.choices = choices;
        Rows.align(this);
        server = new ServerFields(choices.kinds(), this::look);
        key = new KeyPart(choices, server::place, told::setText, this::look);
        look = new ServerLook(choices, server::place, key, told::setText, this::found);
        models.setId("run-model");
        models.setEditable(true);
        models.setStyle("-fx-pref-width: 16em; -fx-min-width: 12em;");
        Controls.describe(models, WORDS.say("model-row.model"), WORDS.say("model-row.the-models-name-as-its"));
        mine.setId("run-mine");
        mine.setMinWidth(Region.USE_PREF_SIZE);
        Controls.describe(mine, WORDS.say("model-row.mine"), WORDS.say("model-row.mine.tip"));
        addRow(0, Rows.name(WORDS.say("model-row.server")), server.kinds, server.address);
        HBox about = new HBox(8, mine, told);
        about.setAlignment(Pos.CENTER_LEFT);
        addRow(1, Rows.name(WORDS.say("model-row.model")), models, about);
        addRow(2, key.row().toArray(Node[]::new));
        models.getEditor().textProperty().addListener((o, before, now) -> changed.run());
        List<Plan.ModelName> own = choices.mine();
        offer(own);
        if (own.isEmpty()) {
            look();
        } else {
            show(own.getFirst());
        }
    }

    /** Offers the models that the person uses. */
    private void offer(List<Plan.ModelName> own) {
        mine.getItems().setAll(own.stream().map(name -> {
            MenuItem item = new MenuItem(words(name));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> show(name));
            return item;
        }).toList());
        mine.setVisible(!own.isEmpty());
        mine.setManaged(!own.isEmpty());
    }

    /** A model and where it is, as people read it. */
    String words(Plan.ModelName name) {
        String kind = choices.kinds().stream().filter(k -> k.id().equals(name.preset())).findFirst()
                .map(Choices.Kind::name).orElse("");
        String place = name.baseUrl() == null ? kind : name.baseUrl();
        return place.isEmpty() ? name.name() : WORDS.say("model-row.model-on-server", name.name(), place);
    }

    /** Leaves out what chooses among the person's own: they stand beside it. */
    void withoutMine() {
        offer(List.of());
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows a model that was chosen before. */
    public void show(Plan.ModelName name) {
        models.getEditor().setText(name.name());
        // A run from the command line may have named an address alone: that is any other server, which none is set up for.
        server.show(name.preset() == null && name.baseUrl() != null ? "other" : name.preset(), name.baseUrl());
    }

    /** Turns to the first server that is not in this program, where the built-in model is chosen. */
    void elsewhere() {
        if (isHere()) {
            models.getEditor().clear();
            choices.kinds().stream().filter(k -> !k.isHere()).findFirst().ifPresent(k -> server.show(k.id(), null));
        }
    }

    /** Null where none was named. */
    public Plan.@Nullable ModelName model() {
        String name = models.getEditor().getText().strip();
        Place place = server.place();
        return name.isEmpty() ? null : new Plan.ModelName(name, place.kind().id(), place.address());
    }

    /** Whether the model is in this program. */
    boolean isHere() {
        return server.place().kind().isHere();
    }

    public ComboBox<String> first() {
        return models;
    }

    private void look() {
        key.show(server.place().mayWantKey());
        changed.run();
        look.look();
    }

    private void found(List<String> names) {
        String typed = models.getEditor().getText();
        models.getItems().setAll(names);
        models.getEditor().setText(typed.isBlank() && !names.isEmpty() ? names.getFirst() : typed);
        told.setText(names.isEmpty() ? WORDS.say("model-row.the-server-names-no-models")
                : isHere() ? WORDS.say("model-row.models-no-network-needed", names.size())
                : WORDS.say("model-row.models-there", names.size()));
        changed.run();
    }
}
