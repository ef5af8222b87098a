package arborist.ui.run;

import arborist.reason.Estimate;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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

/** Asks for a technique, a model and their numbers, and says what the run will take. */
final class RunCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(RunCard.class);
    private static final String JUDGE = "judge-steps";

    private final Problem problem;
    private final @Nullable Node from;
    private final Consumer<Plan> begin;
    private final Choices choices;
    private final TechniqueFields fields;
    private final ModelRow model;
    private final TextField seed = new TextField();
    private final LimitFields limits = new LimitFields();
    private final Label title = Controls.label("", "title");
    private final Label estimate = Controls.wrapped("", "muted");
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private int asked;

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
        fields = new TechniqueFields(problem, choices);
        model = new ModelRow(choices);
        getStyleClass().add("card");
        setId("run-card");
        setStyle("-fx-pref-width: 52em;");
        setAccessibleText(WORDS.say("run-card.title"));
        seed.setId("run-seed");
        seed.setPromptText(WORDS.say("run-card.any"));
        seed.setPrefColumnCount(6);
        Controls.describe(seed, WORDS.say("run-card.seed"), WORDS.say("run-card.the-same-seed-gives-the"));
        Button words = Controls.link(WORDS.say("run-card.prompts"), WORDS.say("run-card.shows-what-will-be-sent"),
                () -> lookAtPrompts(prompts));
        words.setId("run-prompts");
        HBox.setHgrow(limits, Priority.ALWAYS);
        VBox body = new VBox(10, new PresetRow(keepsake, this::show, () -> plan(model())));
        body.getChildren().addAll(fields.above(words));
        body.getChildren().add(model);
        body.getChildren().addAll(fields.below());
        body.getChildren().addAll(Rows.row(WORDS.say("run-card.seed"), seed),
                Rows.row(WORDS.say("run-card.at-most"), limits));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        // No note is to touch the bar.
        body.setStyle("-fx-padding: 0 0.8em 0 0;");
        estimate.setId("run-estimate");
        title.setId("run-title");
        getChildren().addAll(title, scroll, estimate, Controls.shown(failure, failure.textProperty().isNotEmpty()),
                foot(cancelled));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                go();
                event.consume();
            }
        });
        fields.onChange(this::tell);
        model.onChange(() -> {
            fields.builtIn(model.isHere());
            tell();
        });
        fields.builtIn(model.isHere());
        seed.textProperty().addListener((o, before, now) -> tell());
        limits.onChange(this::tell);
        Plan last = keepsake.last();
        if (last == null) {
            fields.choose(Techniques.all().get(1), null);
        } else {
            show(last);
        }
    }

    /** Chooses a technique, where it is not chosen already. */
    void choose(Technique technique) {
        if (!technique.equals(fields.technique())) {
            fields.choose(technique, null);
        }
    }

    /** Chooses a model that is not in this program, where one is. */
    void elsewhere() {
        model.elsewhere();
    }

    private void show(Plan plan) {
        model.show(plan.model());
        limits.show(plan.limits());
        seed.setText(plan.seed() == null ? "" : plan.seed().toString());
        fields.show(plan);
    }

    javafx.scene.Node first() {
        return fields.first();
    }

    @Override
    public String manualPage() {
        return "runs";
    }

    private HBox foot(Runnable cancelled) {
        Button go =
                Controls.button(WORDS.say("run-card.run"), WORDS.say("run-card.begins-the-run-ctrl-enter"), this::go);
        go.setId("run-go");
        go.getStyleClass().add("accent");
        HBox foot = new HBox(8, go, Controls.keyCap(KeyText.of("Shortcut+Enter")), Controls.spacer(),
                Controls.button(WORDS.say("run-card.cancel"), WORDS.say("run-card.begins-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void lookAtPrompts(Consumer<Plan> prompts) {
        try {
            prompts.accept(plan(named()));
        } catch (IllegalArgumentException e) {
            failure.setText(e.getMessage());
        }
    }

    private String title() {
        boolean judges = fields.technique().name().equals(JUDGE);
        if (from == null) {
            return judges ? WORDS.say("run-card.judge-steps") : WORDS.say("run-card.title");
        }
        return judges ? WORDS.say("run-card.judge-the-steps-that-lead")
                : WORDS.say("run-card.grow-from-the-selected-thought");
    }

    /** Says what the run will take, or what is missing; of several questions only the last is answered. */
    private void tell() {
        failure.setText("");
        int number = ++asked;
        Plan.ModelName name = model.model();
        if (fields.technique() != null) {
            title.setText(title());
        }
        if (name == null || fields.technique() == null) {
            estimate.setText(WORDS.say("run-card.choose-a-model-to-see"));
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
                    WORDS.say("run-card.choose-a-model-first-type"));
        }
        return name;
    }

    /** Prompts can be looked at before there is a model to send them to. */
    private Plan.ModelName named() {
        Plan.ModelName name = model.model();
        return name == null ? new Plan.ModelName("model", null, null) : name;
    }

    private Plan plan(Plan.ModelName name) {
        return new Plan(fields.technique().name(), fields.task(), name, fields.scorer(), seed(),
                from == null ? null : from.id().toString(), null, limits.limits(), fields.parameters());
    }

    private @Nullable Long seed() {
        String text = seed.getText().strip();
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(WORDS.say("run-card.the-seed-is-a-whole", text), e);
        }
    }
}
