package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.vote.set.ProblemFigures;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** How many votes were won, and lost for which reason; a click shows those alone. */
final class Kinds extends FlowPane {
    private final Runnable changed;
    private Kind chosen = new Kind("all", "all", "All votes", p -> true);

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
        List<Kind> kinds = new ArrayList<>(List.of(new Kind("all", "all", "All votes", p -> true)));
        if (!hidden) {
            kinds.add(new Kind("won", "won", "A right answer leads alone", ProblemFigures::won));
            for (Diagnosis diagnosis : Diagnosis.values()) {
                kinds.add(new Kind(diagnosis.word(), diagnosis.word(), diagnosis.says(),
                        p -> p.loss().map(Loss::primary).equals(Optional.of(diagnosis))));
            }
            kinds.add(new Kind("doubted", "answer doubted", "A large majority stands against the known answer",
                    p -> p.loss().map(Loss::goldDoubted).orElse(false)));
            kinds.add(new Kind("asked", "asked what if", "Votes that a person asked something of",
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
                        new ToggleButton(kind.name + "  " + String.format(java.util.Locale.ROOT, "%,d", count));
                button.setId("kind-" + kind.id);
                button.setSelected(kind.id.equals(chosen.id));
                Controls.describe(button, kind.name + ", " + count, kind.tip + "; shows these alone");
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
