package arborist.ui.labels;

import arborist.label.auto.Toll;
import arborist.label.auto.Way;
import arborist.label.queue.Item;
import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.run.Choices;
import arborist.ui.run.LimitFields;
import arborist.ui.run.ModelRow;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which program labels what, by which model and for how much, and says beforehand what it will take. */
final class AutoCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(AutoCard.class);
    private static final int MOST_ROLLOUTS = 1024;

    private final List<Scope> scopes;
    private final ComboBox<Way> way = new ComboBox<>();
    private final Label explained = Controls.wrapped("", "muted", "small");
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final TextField rollouts =
            Controls.describe(new TextField("8"), WORDS.say("auto-card.rollouts-from-each-place"),
                    WORDS.say("auto-card.how-often-the-model-goes"));
    private final @Nullable ModelRow model;
    private final LimitFields limits = new LimitFields();
    private final SimpleBooleanProperty asks = new SimpleBooleanProperty();
    private final SimpleBooleanProperty rolls = new SimpleBooleanProperty();
    private final Label told = Controls.wrapped("", "muted");
    private final Button go;

    /**
     * Some solutions to choose.
     *
     * @param title for people
     */
    record Scope(String title, List<Item> solutions) {
        @Override
        public String toString() {
            return String.format(WORDS.language(), "%s (%,d)", title, solutions.size());
        }
    }

    /**
     * Asks.
     *
     * @param choices null where no model can be asked
     * @param chosen is told what is to be labelled
     */
    AutoCard(List<Scope> scopes, @Nullable Choices choices, Consumer<AutoWish> chosen, Runnable cancelled) {
        this.scopes = scopes;
        getStyleClass().add("card");
        setId("auto-card");
        setStyle("-fx-pref-width: 46em;");
        setAccessibleText(WORDS.say("auto-card.label-automatically"));
        model = choices == null ? null : new ModelRow(choices);
        for (Way one : Way.values()) {
            if (choices != null || !one.asks()) {
                way.getItems().add(one);
            }
        }
        way.setId("auto-way");
        Controls.describe(way, WORDS.say("auto-card.who-labels"), WORDS.say("auto-card.which-program-labels"));
        scope.setId("auto-scope");
        scope.getItems().setAll(scopes);
        Controls.describe(scope, WORDS.say("auto-card.what-is-labelled"),
                WORDS.say("auto-card.which-solutions-are-labelled"));
        rollouts.setId("auto-rollouts");
        rollouts.setPrefColumnCount(5);
        told.setId("auto-toll");
        go = Controls.button(WORDS.say("auto-card.label"), WORDS.say("auto-card.begins-labelling-by-hand-goes"),
                () -> choose(chosen));
        go.setId("auto-go");
        go.setDefaultButton(true);
        VBox fields = new VBox(10, row(WORDS.say("auto-card.by"), way), explained,
                row(WORDS.say("auto-card.solutions"), scope),
                Controls.shown(row(WORDS.say("auto-card.rollouts"), rollouts), rolls));
        if (model != null) {
            fields.getChildren().addAll(Controls.shown(model, asks),
                    Controls.shown(new VBox(4, Controls.label(WORDS.say("auto-card.at-most"), "strong"), limits),
                            asks));
            model.onChange(this::estimate);
        }
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        scroll.setMinHeight(0);
        // The card grows with what is asked for, as far as the window has room.
        scroll.prefViewportHeightProperty().bind(fields.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(8, Controls.spacer(),
                Controls.button(WORDS.say("auto-card.cancel"), WORDS.say("auto-card.labels-nothing-esc"), cancelled),
                go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Controls.label(WORDS.say("auto-card.label-automatically"), "title"), Controls.wrapped(
                WORDS.say("auto-card.what-programs-say-stands-beside"), "muted"), scroll, told,
                foot);
        way.valueProperty().addListener((o, before, now) -> estimate());
        scope.valueProperty().addListener((o, before, now) -> estimate());
        rollouts.textProperty().addListener((o, before, now) -> estimate());
        limits.onChange(this::estimate);
        scope.getSelectionModel().selectFirst();
        way.setValue(way.getItems().getFirst());
    }

    /** Takes the keyboard. */
    Node first() {
        return way;
    }

    @Override
    public String manualPage() {
        return "labels";
    }

    private void choose(Consumer<AutoWish> chosen) {
        try {
            chosen.accept(wish());
        } catch (IllegalArgumentException e) {
            told.setText(e.getMessage());
        }
    }

    private AutoWish wish() {
        Plan.ModelName named = model == null || !way.getValue().asks() ? null : model.model();
        if (way.getValue().asks() && named == null) {
            throw new IllegalArgumentException(WORDS.say("auto-card.choose-a-model"));
        }
        return new AutoWish(way.getValue(), named, times(),
                way.getValue().asks() ? limits.limits() : Plan.Limits.NONE, scope.getValue().solutions());
    }

    private int times() {
        String typed = rollouts.getText().strip();
        int times = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (way.getValue().rolls() && (times < 1 || times > MOST_ROLLOUTS)) {
            throw new IllegalArgumentException(WORDS.say("auto-card.rollouts-are-from-to", MOST_ROLLOUTS));
        }
        return Math.max(1, times);
    }

    /** Says what it will take, or what is still missing. */
    private void estimate() {
        Way now = way.getValue();
        if (now == null || scope.getValue() == null || scopes.isEmpty()) {
            return;
        }
        asks.set(now.asks());
        rolls.set(now.rolls());
        explained.setText(now.explanation());
        try {
            AutoWish wish = wish();
            Toll toll = Toll.of(now, wish.solutions(), wish.rollouts());
            told.setText(now.asks()
                    ? WORDS.say("auto-card.toll", toll.calls(), toll.tokens(), toll.solutions())
                    : WORDS.say("auto-card.no-calls", toll.solutions()));
            go.setDisable(toll.solutions() == 0);
        } catch (IllegalArgumentException e) {
            told.setText(e.getMessage());
            go.setDisable(true);
        }
    }

    private static HBox row(String name, Node control) {
        Label label = Controls.label(name, "strong");
        label.setStyle("-fx-min-width: 7em;");
        label.setLabelFor(control);
        HBox row = new HBox(8, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
