package arborist.ui.run;

import arborist.reason.Advice;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.ui.kit.Controls;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Helps to choose: a few questions about the case, and a technique with the reason why. */
final class AdvicePane extends VBox {
    private final CheckBox verifiable = box("An answer can be checked", "Something can tell a right answer from a wrong"
            + " one without knowing it");
    private final CheckBox hard = box("It is hard for the model", "A single chain of thought usually fails");
    private final CheckBox feedback = box("Something can say what is wrong", "A verifier, a tool or a person names the"
            + " faulty line");
    private final CheckBox steps = box("It falls into small steps", "Steps can be judged one by one");
    private final CheckBox waits = box("There is time to wait", "One answer may come after the other");
    private final Spinner<Integer> answers = new Spinner<>(1, 1000, 10);
    private final Label advice = Controls.wrapped("", "muted");
    private final Supplier<String> task;
    private Advice given;

    /**
     * @param task the problem's family
     * @param use takes the advice
     */
    AdvicePane(Supplier<String> task, Consumer<Advice> use) {
        super(6);
        this.task = task;
        getStyleClass().add("advice");
        setId("advice");
        verifiable.setSelected(task.get().equals("game24") || task.get().equals("arithmetic"));
        steps.setSelected(verifiable.isSelected());
        given = ask();
        Controls.describe(answers, "How many answers you would pay for", "How many whole answers you would pay for");
        answers.setEditable(true);
        answers.setPrefWidth(100);
        HBox row = new HBox(8, Controls.label("Worth"), answers, Controls.label("answers"));
        row.setAlignment(Pos.CENTER_LEFT);
        Button take = Controls.button("Use this", "Fills in the technique and its numbers", () -> use.accept(given));
        take.setId("advice-use");
        getChildren().addAll(verifiable, hard, feedback, steps, waits, row, advice, take);
        for (CheckBox each : List.of(verifiable, hard, feedback, steps, waits)) {
            each.selectedProperty().addListener((o, before, now) -> tell());
        }
        answers.valueProperty().addListener((o, before, now) -> tell());
        tell();
    }

    private void tell() {
        given = ask();
        String title = Techniques.named(given.technique()).map(Technique::title).orElse(given.technique());
        advice.setText(title + ". " + given.why());
    }

    private Advice ask() {
        return Advice.on(new Advice.Case(verifiable.isSelected(), hard.isSelected(), feedback.isSelected(),
                steps.isSelected(), answers.getValue(), waits.isSelected()), task.get());
    }

    private static CheckBox box(String words, String tip) {
        return Controls.describe(new CheckBox(words), words, tip);
    }
}
