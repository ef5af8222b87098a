package arborist.ui.lessons;

import arborist.label.Rating;
import arborist.trace.Label;
import arborist.trace.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a class has said of the steps of one solution, and what the scorer said after it. For the FX thread. */
final class HandMarks {
    private final Digest digest;
    private final Map<Integer, Label> said = new HashMap<>();
    private @Nullable Tree judged;

    HandMarks(Digest digest) {
        this.digest = digest;
    }

    Digest digest() {
        return digest;
    }

    Optional<Label> label(int step) {
        return Optional.ofNullable(said.get(step));
    }

    Rating rating(int step) {
        return label(step).map(label -> Rating.of(label.value())).orElse(Rating.MISSING);
    }

    void say(int step, Label label) {
        said.put(step, label);
    }

    /** Whether something was said of every step. */
    boolean isWhole() {
        return !digest.steps().isEmpty() && said.size() == digest.steps().size();
    }

    /** The tree with what the scorer said; null before it was asked. */
    @Nullable Tree judged() {
        return judged;
    }

    void judge(Tree tree) {
        judged = tree;
    }
}
