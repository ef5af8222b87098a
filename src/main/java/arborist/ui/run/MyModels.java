package arborist.ui.run;

import arborist.llm.openai.Server;
import arborist.reason.Plan;
import arborist.settings.KnownModel;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The models that a person uses, with the keys of their servers: the first of them is the one that is chosen where nothing else was. */
public final class MyModels extends VBox {
    private static final Words WORDS = Words.of(MyModels.class);
    private final Choices choices;
    private final Preferences preferences;
    private final ListView<KnownModel> list = new ListView<>();
    private final ModelRow row;
    private final Label told = Controls.wrapped("", "muted");
    private final Deque<List<KnownModel>> before = new ArrayDeque<>();
    private final Button back;

    public MyModels(Choices choices, Preferences preferences) {
        super(10);
        this.choices = choices;
        this.preferences = preferences;
        row = new ModelRow(choices);
        row.withoutMine();
        list.setId("my-models");
        list.setStyle("-fx-pref-height: 11em; -fx-min-height: 6em;");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Controls.wrapped(WORDS.say("my-models.none-yet"), "muted"));
        Controls.explain(list, WORDS.say("my-models.models-you-use"), WORDS.say("my-models.the-first-is"));
        list.getItems().setAll(preferences.get().models());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                onChosen(this::remove);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                row.show(name(now));
            }
        });
        BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        Button first = button("my-models-first", WORDS.say("my-models.make-default"),
                WORDS.say("my-models.make-default.tip"), () -> onChosen(this::prefer));
        first.disableProperty().bind(none.or(list.getSelectionModel().selectedIndexProperty().isEqualTo(0)));
        Button remove = button("my-models-remove", WORDS.say("my-models.remove"), WORDS.say("my-models.remove.tip"),
                () -> onChosen(this::remove));
        remove.disableProperty().bind(none);
        back = button("my-models-back", WORDS.say("my-models.take-back"), WORDS.say("my-models.take-back.tip"),
                this::back);
        back.setDisable(true);
        Button test = button("my-models-test", WORDS.say("my-models.test"), WORDS.say("my-models.test.tip"),
                this::test);
        Button add = button("my-models-add", WORDS.say("my-models.add"), WORDS.say("my-models.add.tip"), this::add);
        add.getStyleClass().add("accent");
        told.setId("my-models-told");
        getChildren().addAll(Controls.label(WORDS.say("my-models.models-you-use"), "heading"),
                Controls.wrapped(WORDS.say("my-models.the-first-is"), "muted"), list,
                new FlowPane(8, 6, first, remove, back),
                Controls.label(WORDS.say("my-models.a-model"), "heading"), row, new WaitsRow(preferences),
                new FlowPane(8, 6, add, test), told);
    }

    public Node first() {
        return list;
    }

    private static Button button(String id, String name, String tip, Runnable does) {
        Button button = Controls.button(name, tip, does);
        button.setId(id);
        return button;
    }

    private void onChosen(Consumer<KnownModel> does) {
        KnownModel chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            does.accept(chosen);
        }
    }

    private void prefer(KnownModel chosen) {
        change(all -> {
            all.remove(chosen);
            all.addFirst(chosen);
            return all;
        }, WORDS.say("my-models.is-the-default", chosen.name()));
        list.getSelectionModel().select(chosen);
    }

    private void remove(KnownModel chosen) {
        change(all -> {
            all.remove(chosen);
            return all;
        }, WORDS.say("my-models.is-removed", chosen.name()));
        list.requestFocus();
    }

    private void add() {
        Plan.ModelName named = row.model();
        if (named == null) {
            told.setText(WORDS.say("my-models.name-a-model-first"));
            return;
        }
        if (named.baseUrl() != null && Server.hasUser(named.baseUrl())) {
            told.setText(WORDS.say("my-models.no-password-in-an-address"));
            return;
        }
        KnownModel model = new KnownModel(named.name(), String.valueOf(named.preset()), named.baseUrl());
        if (list.getItems().contains(model)) {
            told.setText(WORDS.say("my-models.is-in-the-list", model.name()));
        } else {
            change(all -> {
                all.add(model);
                return all;
            }, WORDS.say("my-models.is-added", model.name()));
        }
        list.getSelectionModel().select(model);
    }

    private void back() {
        preferences.change(s -> s.withModels(before.pop()));
        show(WORDS.say("my-models.taken-back"));
        if (before.isEmpty()) {
            list.requestFocus();
        }
    }

    private void change(UnaryOperator<List<KnownModel>> change, String said) {
        before.push(preferences.get().models());
        preferences.change(s -> s.withModels(change.apply(new ArrayList<>(s.models()))));
        show(said);
    }

    private void show(String said) {
        list.getItems().setAll(preferences.get().models());
        back.setDisable(before.isEmpty());
        told.setText(said);
    }

    /** Asks the server what it has: that costs nothing, and shows whether it is there and takes the key. */
    private void test() {
        Plan.ModelName named = row.model();
        if (named == null) {
            told.setText(WORDS.say("my-models.name-a-model-first"));
            return;
        }
        String read = row.words(named);
        told.setText(WORDS.say("my-models.asking", read));
        Fx.then(choices.models(String.valueOf(named.preset()), named.baseUrl()),
                found -> tell(named, row.isHere() ? WORDS.say("my-models.is-in-this-program", named.name())
                        : found.contains(named.name()) ? WORDS.say("my-models.it-answers", read)
                        : WORDS.say("my-models.it-answers-without", read, found.size())),
                why -> tell(named, why));
    }

    /** Where the person has gone on to another model, an answer about this one would mislead. */
    private void tell(Plan.ModelName about, String sentence) {
        if (about.equals(row.model())) {
            told.setText(sentence);
        }
    }

    private static Plan.ModelName name(KnownModel model) {
        return new Plan.ModelName(model.name(), model.preset(), model.address());
    }

    private final class Cell extends ListCell<KnownModel> {
        @Override
        protected void updateItem(@Nullable KnownModel model, boolean empty) {
            super.updateItem(model, empty);
            setText(model == null || empty ? ""
                    : getIndex() == 0 ? WORDS.say("my-models.default", row.words(name(model)))
                    : row.words(name(model)));
        }
    }
}
