package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.vote.set.ProblemFigures;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** How many votes were won, and lost for which reason; a click shows those alone. */
final class Kinds extends FlowPane {
    private static final Words WORDS = Words.of(Kinds.class);
    private final Runnable changed;
    private Kind chosen = new Kind("all", WORDS.say("kinds.all"), WORDS.say("kinds.all-votes"), p -> true);

    private record Kind(String id, String name, String tip, Predicate<ProblemFigures> is) {}

    /** @param changed runs when another kind is chosen */
    Kinds(Runnable changed) {
        super(6, 6);
        this.changed = changed;
        setId("votes-kinds");
    }

    boolean passes(ProblemFigures problem) {
        return chosen.is.test(problem);
    }

    void show(List<ProblemFigures> all, boolean hidden) {
        List<Kind> kinds = new ArrayList<>(
                List.of(new Kind("all", WORDS.say("kinds.all"), WORDS.say("kinds.all-votes"), p -> true)));
        if (!hidden) {
            kinds.add(new Kind("won", WORDS.say("kinds.won"), WORDS.say("kinds.a-right-answer-leads"),
                    ProblemFigures::won));
            for (Diagnosis diagnosis : Diagnosis.values()) {
                kinds.add(new Kind(diagnosis.word(), WORDS.of("kinds.diagnosis", diagnosis), diagnosis.says(),
                        p -> p.loss().map(Loss::primary).equals(Optional.of(diagnosis))));
            }
            kinds.add(new Kind("doubted", WORDS.say("kinds.answer-doubted"),
                    WORDS.say("kinds.a-large-majority-stands"),
                    p -> p.loss().map(Loss::goldDoubted).orElse(false)));
            kinds.add(new Kind("asked", WORDS.say("kinds.asked-what-if"), WORDS.say("kinds.votes-asked-of"),
                    p -> !p.whatIf().isNothing()));
        }
        if (kinds.stream().noneMatch(k -> k.id.equals(chosen.id))) {
            chosen = kinds.getFirst();
        }
        String focused = getChildren().stream().filter(n -> n.isFocused()).map(n -> n.getId()).findFirst().orElse("");
        getChildren().clear();
        for (Kind kind : kinds) {
            long count = all.stream().filter(kind.is).count();
            if (count > 0 || kind.id.equals(chosen.id)) {
                ToggleButton button =
                        new ToggleButton(kind.name + "  " + String.format(WORDS.language(), "%,d", count));
                button.setId("kind-" + kind.id);
                button.setSelected(kind.id.equals(chosen.id));
                Controls.describe(button, kind.name + ", " + count, WORDS.say("kinds.shows-these-alone", kind.tip));
                button.setOnAction(event -> {
                    chosen = kind;
                    show(all, hidden);
                    changed.run();
                });
                getChildren().add(button);
            }
        }
        getChildren().stream().filter(n -> !focused.isEmpty() && focused.equals(n.getId()))
                .forEach(n -> n.requestFocus());
    }
}
