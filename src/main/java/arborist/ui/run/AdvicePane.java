package arborist.ui.run;

import arborist.reason.Advice;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Helps to choose: a few questions about the case, a technique with the reason why, and what it takes beside the others. */
final class AdvicePane extends VBox {
    private static final Words WORDS = Words.of(AdvicePane.class);
    private final CheckBox verifiable =
            box(WORDS.say("advice-pane.an-answer-can-be-checked"), WORDS.say("advice-pane.something-can-tell-a-right"));
    private final CheckBox hard =
            box(WORDS.say("advice-pane.it-is-hard-for-the"), WORDS.say("advice-pane.a-single-chain-of-thought"));
    private final CheckBox feedback =
            box(WORDS.say("advice-pane.something-can-say-what-is"), WORDS.say("advice-pane.a-verifier-a-tool-or"));
    private final CheckBox steps =
            box(WORDS.say("advice-pane.it-falls-into-small-steps"), WORDS.say("advice-pane.steps-can-be-judged-one"));
    private final CheckBox waits =
            box(WORDS.say("advice-pane.there-is-time-to-wait"), WORDS.say("advice-pane.one-answer-may-come-after"));
    private final Spinner<Integer> answers = new Spinner<>(1, 1000, 10);
    private final Label advice = Controls.wrapped("", "muted");
    private final OfferTable offers = new OfferTable();
    private final Supplier<Advice.Ground> ground;
    /** Those that a person has ticked or cleared. */
    private final Set<CheckBox> ticked = new HashSet<>();
    private boolean following;
    private Advice given;

    /**
     * @param ground what is known of the problem
     * @param use takes the advice
     */
    AdvicePane(Supplier<Advice.Ground> ground, Consumer<Advice> use) {
        super(6);
        this.ground = ground;
        getStyleClass().add("advice");
        setId("advice");
        follow();
        given = ask();
        Controls.describe(answers, WORDS.say("advice-pane.how-many-answers-you-would"),
                WORDS.say("advice-pane.how-many-whole-answers-you"));
        answers.setEditable(true);
        answers.setPrefWidth(100);
        HBox row = new HBox(8, Controls.label(WORDS.say("advice-pane.worth")), answers,
                Controls.label(WORDS.say("advice-pane.answers")));
        row.setAlignment(Pos.CENTER_LEFT);
        Button take = Controls.button(WORDS.say("advice-pane.use-this"),
                WORDS.say("advice-pane.fills-in-the-technique-and"), () -> use.accept(given));
        take.setId("advice-use");
        getChildren().addAll(verifiable, hard, feedback, steps, waits, row, advice, offers, take);
        for (CheckBox each : List.of(verifiable, hard, feedback, steps, waits)) {
            each.selectedProperty().addListener((o, before, now) -> {
                if (!following) {
                    ticked.add(each);
                    tell();
                }
            });
        }
        answers.valueProperty().addListener((o, before, now) -> tell());
        tell();
    }

    /** Another task was chosen: what can be checked of it, and what it takes, is told anew; what somebody ticked stays. */
    void another() {
        following = true;
        follow();
        following = false;
        tell();
    }

    private void follow() {
        boolean checkable = ground.get().checkable();
        Stream.of(verifiable, steps).filter(box -> !ticked.contains(box)).forEach(box -> box.setSelected(checkable));
    }

    /** The numbers are another's, the case is the same. */
    void again() {
        tell();
    }

    private void tell() {
        given = ask();
        String title = Techniques.named(given.offer().technique()).map(Technique::title)
                .orElse(given.offer().technique());
        advice.setText(title + ". " + given.why());
        offers.show(given);
    }

    private Advice ask() {
        return Advice.on(new Advice.Case(verifiable.isSelected(), hard.isSelected(), feedback.isSelected(),
                steps.isSelected(), answers.getValue(), waits.isSelected()), ground.get());
    }

    private static CheckBox box(String words, String tip) {
        return Controls.describe(new CheckBox(words), words, tip);
    }
}
