package arborist.ui.run;

import arborist.reason.Advice;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Problem;
import arborist.ui.kit.Controls;
import arborist.words.Named;
import arborist.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which technique, for which task, with which scorer and numbers: what is chosen of one sets what the others begin with. */
final class TechniqueFields {
    private static final Words WORDS = Words.of(TechniqueFields.class);
    private final ComboBox<Technique> techniques = new ComboBox<>();
    private final ComboBox<String> tasks = new ComboBox<>();
    private final ComboBox<String> scorers = new ComboBox<>();
    private final RunForm form = new RunForm();
    private final Label sentence = Controls.wrapped("", "muted");
    private final AdvicePane advice;
    private boolean builtIn;
    private Runnable changed = () -> {
    };

    TechniqueFields(Problem problem, Choices choices) {
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
        Controls.describe(techniques, WORDS.say("technique-fields.technique"),
                WORDS.say("technique-fields.how-the-tree-is-grown"));
        techniques.valueProperty().addListener((o, before, now) -> {
            if (before != null && now != null) {
                choose(now, null);
            }
        });
        tasks.setId("run-task");
        tasks.getItems().setAll(choices.tasks());
        tasks.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String task) {
                return task == null ? "" : Named.shown(task);
            }

            @Override
            public String fromString(String shown) {
                return tasks.getItems().stream().filter(t -> Named.shown(t).equals(shown)).findFirst().orElse(shown);
            }
        });
        tasks.setValue(choices.task(problem.task(), problem.question()));
        Controls.describe(tasks, WORDS.say("technique-fields.task"),
                WORDS.say("technique-fields.the-family-of-the-problem"));
        tasks.valueProperty().addListener((o, before, now) -> choose(techniques.getValue(), null));
        scorers.setId("run-scorer");
        scorers.setEditable(true);
        scorers.getItems().setAll(Scorers.NAMES);
        scorers.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setText(name == null || empty ? "" : explained(name));
            }
        });
        Controls.describe(scorers, WORDS.say("technique-fields.scorer"),
                WORDS.say("technique-fields.what-judges-thoughts-http-url"));
        scorers.valueProperty().addListener((o, before, now) -> changed.run());
        form.onChange(() -> changed.run());
        advice = new AdvicePane(() -> new Advice.Ground(tasks.getValue(), problem.question(), builtIn), this::use);
        tasks.valueProperty().addListener((o, before, now) -> advice.another());
    }

    /** A scorer as it is typed, and what that is in the reader's language. */
    private static String explained(String scorer) {
        String shown = Named.shown(scorer);
        return shown.equals(scorer) ? scorer : WORDS.say("technique-fields.typed-and-called", scorer, shown);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * The technique, and help to choose it.
     *
     * @param beside stands beside the technique
     */
    List<Node> above(Node beside) {
        advice.setVisible(false);
        advice.managedProperty().bind(advice.visibleProperty());
        Button ask = Controls.link(WORDS.say("technique-fields.help-me-choose"),
                WORDS.say("technique-fields.asks-a-few-questions-and"),
                () -> advice.setVisible(!advice.isVisible()));
        ask.setId("run-help");
        return List.of(Rows.row(WORDS.say("technique-fields.technique"), techniques, beside), sentence,
                new HBox(16, ask, advice));
    }

    /** What the technique is told. */
    List<Node> below() {
        return List.of(Rows.row(WORDS.say("technique-fields.task"), tasks),
                Controls.shown(Rows.row(WORDS.say("technique-fields.scorer"), scorers),
                        scorers.disabledProperty().not()),
                form);
    }

    Node first() {
        return techniques;
    }

    Technique technique() {
        return techniques.getValue();
    }

    String task() {
        return tasks.getValue();
    }

    /** Null where the technique needs none, or none was named. */
    @Nullable String scorer() {
        // What is being typed is the box's value only once the box is left.
        String scorer = scorers.getEditor().isFocused() ? scorers.getEditor().getText() : scorers.getValue();
        return !technique().scored() || scorer == null || scorer.isBlank() ? null : scorer.strip();
    }

    /** @throws IllegalArgumentException where a field holds none */
    Parameters parameters() {
        return form.parameters();
    }

    /** Shows what was chosen before; numbers that another task has as its own give way to this one's. */
    void show(Plan plan) {
        Technique technique = Techniques.named(plan.strategy()).orElse(Techniques.all().get(1));
        boolean own = plan.task().equals(tasks.getValue())
                || !plan.parameters().equals(Techniques.defaults(technique, plan.task()));
        choose(technique, own ? plan.parameters() : null);
        if (own && technique.scored()) {
            scorers.setValue(plan.scorer());
        }
    }

    /** @param parameters null for those that the technique begins with */
    void choose(Technique technique, @Nullable Parameters parameters) {
        techniques.setValue(technique);
        sentence.setText(technique.sentence());
        scorers.setDisable(!technique.scored());
        scorers.setValue(technique.needsScorer() ? Scorers.standard(tasks.getValue(), builtIn) : null);
        form.show(technique, parameters == null ? Techniques.defaults(technique, tasks.getValue()) : parameters);
        changed.run();
    }

    /** Whether the built-in model is to be asked: another scorer suits it, where none was chosen by hand. */
    void builtIn(boolean now) {
        if (now != builtIn) {
            String before = Scorers.standard(tasks.getValue(), builtIn);
            builtIn = now;
            if (before.equals(scorers.getValue())) {
                scorers.setValue(Scorers.standard(tasks.getValue(), now));
            }
            advice.again();
        }
    }

    private void use(Advice given) {
        Techniques.named(given.offer().technique()).ifPresent(t -> {
            choose(t, given.offer().parameters());
            if (given.offer().scorer() != null) {
                scorers.setValue(given.offer().scorer());
            }
        });
    }
}
