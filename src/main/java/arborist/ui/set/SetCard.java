package arborist.ui.set;

import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.ui.run.Choices;
import arborist.ui.run.LimitFields;
import arborist.ui.run.ModelRow;
import arborist.ui.run.Rows;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which problems are to be run, with which techniques, models and seeds, and says what all of it will take. */
final class SetCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(SetCard.class);
    private static final Pattern COMMA = Pattern.compile(",");

    private final SourceRow source;
    private final TechniqueTicks ticks;
    private final ModelRow model;
    private final TextField more = new TextField();
    private final TextField seeds = new TextField();
    private final LimitFields limits = new LimitFields();
    private final Forecast forecast;
    private final Label estimate = Controls.wrapped("", "muted");
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final Consumer<SetOrder> begin;
    private int asked;

    /** @param begin takes what was chosen */
    SetCard(SourceRow source, TechniqueTicks ticks, Choices choices, Plan.@Nullable ModelName last,
            Consumer<SetOrder> begin, Runnable cancelled) {
        this.source = source;
        this.ticks = ticks;
        this.begin = begin;
        model = new ModelRow(choices);
        forecast = new Forecast(choices);
        getStyleClass().add("card");
        setId("set-card");
        setStyle("-fx-pref-width: 56em;");
        setAccessibleText(WORDS.say("set-card.run-a-set"));
        field(more, "set-models", WORDS.say("set-card.none"), WORDS.say("set-card.more-models-of-the-same"));
        field(seeds, "set-seeds", WORDS.say("set-card.any"), WORDS.say("set-card.one-or-several-seeds-separated"));
        estimate.setId("set-estimate");
        HBox moreRow = row(WORDS.say("set-card.more-models"), more);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox.setHgrow(limits, Priority.ALWAYS);
        VBox body = new VBox(10, Controls.label(WORDS.say("set-card.problems"), "heading"), source,
                Controls.label(WORDS.say("set-card.techniques"), "heading"),
                ticks, Controls.label(WORDS.say("set-card.model"), "heading"), model, moreRow,
                row(WORDS.say("set-card.seeds"), seeds),
                row(WORDS.say("set-card.at-most-each"), limits));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Button go =
                Controls.button(WORDS.say("set-card.run"), WORDS.say("set-card.begins-the-runs-ctrl-enter"),
                        this::go);
        go.setId("set-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("set-card.cancel"), WORDS.say("set-card.begins-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("set-card.run-a-set-of-problems"), "title"), scroll, estimate,
                Controls.shown(failure, failure.textProperty().isNotEmpty()), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                go();
                event.consume();
            }
        });
        if (last != null) {
            model.show(last);
        }
        source.onChange(this::tell);
        ticks.onChange(this::tell);
        model.onChange(this::tell);
        limits.onChange(this::tell);
        tell();
    }

    Node first() {
        return source.first();
    }

    @Override
    public String manualPage() {
        return "runs";
    }

    private void field(TextField field, String id, String empty, String words) {
        field.setId(id);
        field.setPromptText(empty);
        Controls.describe(field, words, words);
        field.textProperty().addListener((o, before, now) -> tell());
    }

    /** Says what the runs will take, or what is missing; of several questions only the last is answered. */
    private void tell() {
        failure.setText("");
        int number = ++asked;
        try {
            SetOrder order = order();
            String runs = WORDS.say("set-card.runs", order.runs());
            estimate.setText(runs);
            Fx.then(forecast.of(order), takes -> {
                if (number == asked) {
                    estimate.setText(runs + " " + takes.words());
                }
            }, sentence -> {
                if (number == asked) {
                    estimate.setText(runs + " " + sentence);
                }
            });
        } catch (IllegalArgumentException e) {
            estimate.setText(e.getMessage());
        }
    }

    private void go() {
        try {
            begin.accept(order());
        } catch (IllegalArgumentException e) {
            failure.setText(e.getMessage());
        }
    }

    /** @throws IllegalArgumentException where something is missing or wrong, in a sentence */
    private SetOrder order() {
        if (source.problems().isEmpty() && source.questions().isEmpty()) {
            throw new IllegalArgumentException(WORDS.say("set-card.choose-problems-or-a-file"));
        }
        List<TechniqueTicks.Tick> chosen = ticks.chosen();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(WORDS.say("set-card.tick-one-or-more-techniques"));
        }
        Set<Way> ways = new LinkedHashSet<>();
        Plan.Limits most = limits.limits();
        for (TechniqueTicks.Tick tick : chosen) {
            List<Plan.ModelName> models = tick.preset() == null ? models() : List.of(tick.preset().model());
            for (Plan.ModelName name : models) {
                seeds().forEach(seed -> ways.add(new Way(tick.technique(), tick.preset(), name, seed, most)));
            }
        }
        return new SetOrder(source.problems(), source.questions(), List.copyOf(ways));
    }

    private List<Plan.ModelName> models() {
        Plan.ModelName first = model.model();
        if (first == null) {
            throw new IllegalArgumentException(WORDS.say("set-card.choose-a-model-type-its"));
        }
        List<Plan.ModelName> models = new ArrayList<>(List.of(first));
        parts(more).forEach(name -> models.add(new Plan.ModelName(name, first.preset(), first.baseUrl())));
        return models;
    }

    /** Null alone stands for any seed. */
    private List<@Nullable Long> seeds() {
        List<@Nullable Long> all = new ArrayList<>();
        for (String seed : parts(seeds)) {
            try {
                all.add(Long.valueOf(seed));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        WORDS.say("set-card.seeds-are-whole-numbers-separated", seed), e);
            }
        }
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    private static List<String> parts(TextField field) {
        return COMMA.splitAsStream(field.getText()).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static HBox row(String words, Node control) {
        HBox row = new HBox(10, Rows.name(words), control);
        if (control instanceof LimitFields) {
            HBox.setHgrow(control, Priority.ALWAYS);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
