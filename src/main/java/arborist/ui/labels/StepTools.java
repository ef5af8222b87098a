package arborist.ui.labels;

import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.Labelling;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;

/** What is done about the step that is judged and needs words, or is no label: each opens its card. */
final class StepTools {
    private static final Words WORDS = Words.of(StepTools.class);
    private final Sitting sitting;
    private final LabelsView.Surroundings around;

    StepTools(Sitting sitting, LabelsView.Surroundings around) {
        this.sitting = sitting;
        this.around = around;
    }

    void calculate() {
        Case now = sitting.course().nowProperty().get();
        Door door = around.shown().door();
        Tree tree = around.shown().tree();
        if (now == null || door == null || tree == null) {
            return;
        }
        Labelling labelling = new Labelling(door, new CalculatorLabeller(), around.hand().name());
        Fx.then(CompletableFuture.supplyAsync(() -> labelling.label(tree, Integer.MAX_VALUE, () -> {})),
                done -> around.tell()
                        .accept(done.labels() == 0 ? WORDS.say("step-tools.the-calculator-has-nothing-new")
                                : WORDS.say("step-tools.the-calculator-gave-labels-they", done.labels())),
                around.fail());
    }

    void note() {
        step((now, step) -> {
            StepCard card = new StepCard(WORDS.say("step-tools.note-on-step", now.at() + 1),
                    WORDS.say("step-tools.your-own-words-nobodys-labels"),
                    step.note(), text -> {
                        around.overlay().close();
                        sitting.acted();
                        around.hand()
                                .make(text.isEmpty() ? WORDS.say("step-tools.the-note-is-gone")
                                        : WORDS.say("step-tools.the-note-is-kept"),
                                        new Change.SetNote(step.id(), text));
                    }, around.overlay()::close);
            ask(card, card.first());
        });
    }

    void better() {
        step((now, step) -> {
            StepCard card = new StepCard(WORDS.say("step-tools.a-better-step", now.at() + 1),
                    WORDS.say("step-tools.it-stands-beside-the-step"), "", text -> {
                        around.overlay().close();
                        sitting.acted();
                        if (!text.isEmpty()) {
                            around.hand().make(WORDS.say("step-tools.the-better-step-stands-beside", now.at() + 1),
                                    new Change.AddThought(new Thought(Id.random(), step.thought().problem(),
                                            step.thought().parent(), null, Kind.STEP, text, Reasoning.NONE,
                                            Completeness.COMPLETE, null,
                                            new Attributes("{\"human_completion\":true}"))));
                        }
                    }, around.overlay()::close);
            ask(card, card.first());
        });
    }

    void split() {
        step((now, step) -> {
            if (step.text().isBlank()) {
                around.tell().accept(WORDS.say("step-tools.the-step-has-no-words"));
                return;
            }
            SplitCard card = new SplitCard(now.at() + 1, step.text(), at -> {
                around.overlay().close();
                sitting.acted();
                sitting.cutting().split(step, at);
            }, around.overlay()::close);
            ask(card, card.first());
        });
    }

    private void step(BiConsumer<Case, Node> asks) {
        sitting.ask(now -> asks.accept(now, now.step()));
    }

    private void ask(Region card, javafx.scene.Node first) {
        around.overlay().show(card, first);
    }
}
