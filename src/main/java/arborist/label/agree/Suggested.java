package arborist.label.agree;

import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What suggestions do to a person's step ratings: how often a suggestion that was shown was followed, against how often ratings that
 * were given unseen equal what a program said all the same. The difference is the bias, as far as the steps are alike.
 *
 * @param shown ratings that were given after a suggestion
 * @param followed those of them that equal it
 * @param unseen ratings that were given without one, of steps that one of the programs judged
 * @param same those of them that equal the program's
 */
public record Suggested(int shown, int followed, int unseen, int same) {
    public static final Suggested NOTHING = new Suggested(0, 0, 0, 0);

    /**
     * Those of one tree.
     *
     * @param programs the first of them that judged a step is the one that is compared with
     */
    public static Suggested of(Tree tree, List<Voice> people, List<Voice> programs) {
        Suggested sum = NOTHING;
        for (Node node : tree.nodes().values()) {
            if (!node.findings().allLabels().isEmpty() && tree.live(node.id()).isPresent()) {
                for (Voice person : people) {
                    Optional<Label> label = Said.ofStep(node, person, Schemes.STEP_RATING);
                    sum = label.isPresent() ? sum.plus(one(node, label.get(), programs)) : sum;
                }
            }
        }
        return sum;
    }

    private static Suggested one(Node node, Label label, List<Voice> programs) {
        String suggestion = label.suggestion();
        if (suggestion != null) {
            return new Suggested(1, suggestion.equals(label.value()) ? 1 : 0, 0, 0);
        }
        return programs.stream().map(program -> Said.ofStep(node, program, Schemes.STEP_RATING))
                .flatMap(Optional::stream).findFirst()
                .map(auto -> new Suggested(0, 0, 1, Objects.equals(auto.value(), label.value()) ? 1 : 0))
                .orElse(NOTHING);
    }

    public Suggested plus(Suggested other) {
        return new Suggested(shown + other.shown, followed + other.followed, unseen + other.unseen,
                same + other.same);
    }
}
