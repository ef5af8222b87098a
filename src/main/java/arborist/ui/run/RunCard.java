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
import java.util.Locale;
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
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks for a technique, a model and their numbers, and says what the run will take. */
final class RunCard extends VBox {
    private final Problem problem;
    private final @Nullable Node from;
    private final Consumer<Plan> begin;
    private final ComboBox<Technique> techniques = new ComboBox<>();
    private final ComboBox<String> tasks = new ComboBox<>();
    private final ComboBox<String> scorers = new ComboBox<>();
    private final ModelRow model;
    private final RunForm form = new RunForm();
    private final TextField budget = new TextField();
    private final Label sentence = Controls.wrapped("", "muted");
    private final Label estimate = Controls.wrapped("", "muted");
    private final Label failure = Controls.wrapped("", "wrong-sign");

    /**
     * @param from the thought to grow from, null for the question
     * @param begin takes the plan
     */
    RunCard(Problem problem, @Nullable Node from, Choices choices, RunDialog.Keepsake keepsake, Consumer<Plan> begin,
            Runnable cancelled) {
        this.problem = problem;
        this.from = from;
        this.begin = begin;
        model = new ModelRow(choices);
        getStyleClass().add("card");
        setId("run-card");
        setPrefWidth(640);
        setAccessibleText("Run");
        fill(choices);
        HBox help = help();
        VBox body = new VBox(10, row("Technique", techniques), sentence, help, model, row("Task", tasks),
                Controls.shown(row("Scorer", scorers), scorers.disabledProperty().not()), form,
                row("At most", tokensRow()),
                estimate);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Button go = Controls.button("Run", "Begins the run (Ctrl+Enter)", this::go);
        go.setId("run-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap("Ctrl+Enter"), Controls.spacer(),
                Controls.button("Cancel", "Begins nothing (Esc)", cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(from == null ? "Run" : "Grow from the selected thought", "title"), scroll,
                Controls.shown(failure, failure.textProperty().isNotEmpty()), foot);
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
            model.show(last.model());
            budget.setText(last.limits().tokens() == null ? "" : last.limits().tokens().toString());
            choose(Techniques.named(last.strategy()).orElse(Techniques.all().get(1)),
                    last.task().equals(tasks.getValue()) ? last.parameters() : null);
        }
    }

    javafx.scene.Node first() {
        return techniques;
    }

    private void fill(Choices choices) {
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
        tasks.setValue(choices.tasks().contains(problem.task()) && !problem.task().equals("free") ? problem.task()
                : choices.task(problem.question()));
        Controls.describe(tasks, "Task", "The family of the problem: its prompts, its form of answers, its verifier");
        tasks.valueProperty().addListener((o, before, now) -> choose(techniques.getValue(), null));
        scorers.setId("run-scorer");
        scorers.setEditable(true);
        scorers.getItems().setAll(Scorers.NAMES);
        Controls.describe(scorers, "Scorer", "What judges thoughts; http:URL asks a reward model");
        scorers.valueProperty().addListener((o, before, now) -> tell());
        budget.setId("run-budget-tokens");
        budget.setPromptText("no limit");
        budget.setPrefColumnCount(8);
        Controls.describe(budget, "Budget in tokens", "The run stops cleanly at so many tokens, with what it has");
        budget.textProperty().addListener((o, before, now) -> tell());
    }

    private HBox tokensRow() {
        HBox row = new HBox(8, budget, Controls.label("tokens, prompts and answers together", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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

    /** Says what the run will take, or what is missing. */
    private void tell() {
        failure.setText("");
        Plan.ModelName name = model.model();
        if (name == null || techniques.getValue() == null) {
            estimate.setText("Choose a model to see what the run will take.");
            return;
        }
        try {
            Estimate takes = Estimate.of(plan(name), problem.question());
            estimate.setText(String.format(Locale.ROOT, "About %,d %s and %,d tokens.", takes.calls(),
                    takes.calls() == 1 ? "call" : "calls", takes.tokens()));
        } catch (IllegalArgumentException e) {
            estimate.setText(e.getMessage());
        }
    }

    private void go() {
        Plan.ModelName name = model.model();
        if (name == null) {
            failure.setText("Choose a model first; type its name where the server offers none.");
            model.first().requestFocus();
            return;
        }
        try {
            begin.accept(plan(name));
        } catch (IllegalArgumentException e) {
            failure.setText(e.getMessage());
        }
    }

    private Plan plan(Plan.ModelName name) {
        Technique technique = techniques.getValue();
        String scorer = scorers.getValue();
        return new Plan(technique.name(), tasks.getValue(), name,
                !technique.scored() || scorer == null || scorer.isBlank() ? null : scorer.strip(), null,
                from == null ? null : from.id().toString(), null, new Plan.Limits(tokens(), null, null, null),
                form.parameters());
    }

    private @Nullable Long tokens() {
        String text = budget.getText().strip().replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            long tokens = Long.parseLong(text);
            if (tokens > 0) {
                return tokens;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException("The budget is a number of tokens, not “" + text + "”.");
    }

    private static HBox row(String words, javafx.scene.Node control) {
        HBox row = new HBox(10, Rows.name(words), control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
