package arborist.ui.run;

import arborist.reason.Advice;
import arborist.reason.Estimate;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks for a technique, a model and their numbers, and says what the run will take. */
final class RunCard extends VBox {
    private final Problem problem;
    private final @Nullable Node from;
    private final Consumer<Plan> begin;
    private final Choices choices;
    private final ComboBox<Technique> techniques = new ComboBox<>();
    private final ComboBox<String> tasks = new ComboBox<>();
    private final ComboBox<String> scorers = new ComboBox<>();
    private final ModelRow model;
    private final RunForm form = new RunForm();
    private final TextField seed = new TextField();
    private final LimitFields limits = new LimitFields();
    private final Label sentence = Controls.wrapped("", "muted");
    private final Label estimate = Controls.wrapped("", "muted");
    private int asked;
    private final Label failure = Controls.wrapped("", "wrong-sign");

    /**
     * @param from the thought to grow from, null for the question
     * @param begin takes the plan
     * @param prompts is handed the plan whose prompts are to be shown
     */
    RunCard(Problem problem, @Nullable Node from, Choices choices, RunDialog.Keepsake keepsake, Consumer<Plan> begin,
            Consumer<Plan> prompts, Runnable cancelled) {
        this.choices = choices;
        this.problem = problem;
        this.from = from;
        this.begin = begin;
        model = new ModelRow(choices);
        getStyleClass().add("card");
        setId("run-card");
        setStyle("-fx-pref-width: 51em;");
        setAccessibleText("Run");
        fill();
        Button words = Controls.link("Prompts…", "Shows what will be sent, and lets you change it",
                () -> lookAtPrompts(prompts));
        words.setId("run-prompts");
        VBox body = new VBox(10, new PresetRow(keepsake, this::show, () -> plan(model())),
                row("Technique", techniques, words), sentence, help(), model, row("Task", tasks),
                Controls.shown(row("Scorer", scorers), scorers.disabledProperty().not()), form, row("Seed", seed),
                row("At most", limits));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Button go = Controls.button("Run", "Begins the run (Ctrl+Enter)", this::go);
        go.setId("run-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap("Ctrl+Enter"), Controls.spacer(),
                Controls.button("Cancel", "Begins nothing (Esc)", cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        estimate.setId("run-estimate");
        getChildren().addAll(Controls.label(from == null ? "Run" : "Grow from the selected thought", "title"), scroll,
                estimate, Controls.shown(failure, failure.textProperty().isNotEmpty()), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                go();
                event.consume();
            }
        });
        form.onChange(this::tell);
        model.onChange(this::tell);
        Plan last = keepsake.last();
        if (last == null) {
            choose(Techniques.all().get(1), null);
        } else {
            show(last);
        }
    }

    /** Shows what was chosen before; numbers that another task has as its own give way to this one's. */
    private void show(Plan plan) {
        model.show(plan.model());
        limits.show(plan.limits());
        seed.setText(plan.seed() == null ? "" : plan.seed().toString());
        Technique technique = Techniques.named(plan.strategy()).orElse(Techniques.all().get(1));
        boolean own = plan.task().equals(tasks.getValue())
                || !plan.parameters().equals(Techniques.defaults(technique, plan.task()));
        choose(technique, own ? plan.parameters() : null);
        if (own && technique.scored()) {
            scorers.setValue(plan.scorer());
        }
    }

    javafx.scene.Node first() {
        return techniques;
    }

    private void fill() {
        techniques.setId("run-technique");
        techniques.getItems().setAll(Techniques.all());
        techniques.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Technique technique) {
                return technique == null ? "" : technique.title();
            }

            @Override
            public Technique fromString(String title) {
                return Techniques.all().stream().filter(t -> t.title().equals(title)).findFirst().orElseThrow();
            }
        });
        Controls.describe(techniques, "Technique", "How the tree is grown");
        techniques.valueProperty().addListener((o, before, now) -> {
            if (before != null && now != null) {
                choose(now, null);
            }
        });
        tasks.setId("run-task");
        tasks.getItems().setAll(choices.tasks());
        tasks.setValue(choices.task(problem.task(), problem.question()));
        Controls.describe(tasks, "Task", "The family of the problem: its prompts, its form of answers, its verifier");
        tasks.valueProperty().addListener((o, before, now) -> choose(techniques.getValue(), null));
        scorers.setId("run-scorer");
        scorers.setEditable(true);
        scorers.getItems().setAll(Scorers.NAMES);
        Controls.describe(scorers, "Scorer", "What judges thoughts; http:URL asks a reward model");
        scorers.valueProperty().addListener((o, before, now) -> tell());
        seed.setId("run-seed");
        seed.setPromptText("any");
        seed.setPrefColumnCount(6);
        Controls.describe(seed, "Seed", "The same seed gives the same texts again, where the server can; empty is any");
        seed.textProperty().addListener((o, before, now) -> tell());
        limits.onChange(this::tell);
    }

    private void lookAtPrompts(Consumer<Plan> prompts) {
        try {
            prompts.accept(plan(named()));
        } catch (IllegalArgumentException e) {
            failure.setText(e.getMessage());
        }
    }

    private HBox help() {
        AdvicePane pane = new AdvicePane(tasks::getValue, this::use);
        pane.setVisible(false);
        pane.setManaged(false);
        Button ask = Controls.link("Help me choose", "Asks a few questions and names a technique", () -> {
            pane.setVisible(!pane.isVisible());
            pane.setManaged(pane.isVisible());
        });
        ask.setId("run-help");
        return new HBox(16, ask, pane);
    }

    private void use(Advice advice) {
        Techniques.named(advice.technique()).ifPresent(t -> choose(t, advice.parameters()));
    }

    private void choose(Technique technique, @Nullable Parameters parameters) {
        techniques.setValue(technique);
        sentence.setText(technique.sentence());
        scorers.setDisable(!technique.scored());
        scorers.setValue(technique.needsScorer() ? Scorers.standard(tasks.getValue()) : null);
        form.show(technique, parameters == null ? Techniques.defaults(technique, tasks.getValue()) : parameters);
        tell();
    }

    /** Says what the run will take, or what is missing; of several questions only the last is answered. */
    private void tell() {
        failure.setText("");
        int number = ++asked;
        Plan.ModelName name = model.model();
        if (name == null || techniques.getValue() == null) {
            estimate.setText("Choose a model to see what the run will take.");
            return;
        }
        try {
            Estimate takes = Estimate.of(plan(name), problem.question());
            estimate.setText(Expected.of(takes, null).calling());
            Fx.then(choices.price(name.name()), price -> {
                if (number == asked) {
                    estimate.setText(Expected.of(takes, price.orElse(null)).words());
                }
            }, sentence -> estimate.setText(Expected.of(takes, null).calling() + " " + sentence));
        } catch (IllegalArgumentException e) {
            estimate.setText(e.getMessage());
        }
    }

    private void go() {
        try {
            begin.accept(plan(model()));
        } catch (IllegalArgumentException e) {
            failure.setText(e.getMessage());
            if (model.model() == null) {
                model.first().requestFocus();
            }
        }
    }

    /** @throws IllegalArgumentException where none is named */
    private Plan.ModelName model() {
        Plan.ModelName name = model.model();
        if (name == null) {
            throw new IllegalArgumentException(
                    "Choose a model first; type its name where the server offers none.");
        }
        return name;
    }

    /** Prompts can be looked at before there is a model to send them to. */
    private Plan.ModelName named() {
        Plan.ModelName name = model.model();
        return name == null ? new Plan.ModelName("model", null, null) : name;
    }

    private Plan plan(Plan.ModelName name) {
        Technique technique = techniques.getValue();
        // What is being typed is the box's value only once the box is left.
        String scorer = scorers.getEditor().isFocused() ? scorers.getEditor().getText() : scorers.getValue();
        return new Plan(technique.name(), tasks.getValue(), name,
                !technique.scored() || scorer == null || scorer.isBlank() ? null : scorer.strip(), seed(),
                from == null ? null : from.id().toString(), null, limits.limits(), form.parameters());
    }

    private @Nullable Long seed() {
        String text = seed.getText().strip();
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The seed is a whole number, or empty for any, not “" + text + "”.", e);
        }
    }

    private static HBox row(String words, javafx.scene.Node... controls) {
        HBox row = new HBox(10, Rows.name(words));
        row.getChildren().addAll(controls);
        HBox.setHgrow(controls[0], controls[0] instanceof LimitFields ? Priority.ALWAYS : Priority.NEVER);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
