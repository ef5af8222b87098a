package arborist.reason;

import arborist.answer.text.Splitter;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.util.List;
import java.util.Optional;

/** How the steps of a chain came about: which they are, and what stood between them. */
public final class Splitting {
    private Splitting() {}

    /** The chain that a thought is part of: the own steps of the first sample that goes through it; empty where there is none. */
    public static List<Node> chain(Tree tree, Id thought) {
        for (Id id : tree.sampleOrder()) {
            SampleState state = tree.samples().get(id);
            if (state != null && !state.struck() && tree.live(state.sample().leaf()).isPresent()) {
                List<Node> own = Attempt.own(tree, state.sample().run(), state.sample().leaf());
                if (own.stream().anyMatch(n -> n.id().equals(thought))) {
                    return own;
                }
            }
        }
        return List.of();
    }

    /**
     * A way of splitting by its name, as runs have it.
     *
     * @throws Refused where there is none of that name
     */
    public static Splitter named(String name) {
        return StepForm.named(name).splitter();
    }

    /** What stood between two steps, where only their own texts are known: as their run split them, else a line break. */
    public static String between(Tree tree, Node step) {
        return Optional.ofNullable(step.thought().run()).map(tree.runs()::get).flatMap(run -> {
            try {
                return Optional.of(StepForm.named(Plan.of(run.run().parameters()).parameters().steps()).between());
            } catch (Refused e) {
                return Optional.empty();
            }
        }).orElse("\n");
    }
}
