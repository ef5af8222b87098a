package arborist.ui.lessons;

import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Unjudged;
import arborist.ui.tree.Sign;
import arborist.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Steps with the signs that their cards have in the tree, so that one verdict looks alike in both. */
final class StepSigns {
    private static final Words WORDS = Words.of(StepSigns.class);

    private StepSigns() {}

    static Sign sign(Node step, boolean unjudged) {
        return Sign.of(unjudged ? Unjudged.of(step) : step);
    }

    /** @param unjudged whether right and wrong are kept back */
    static Label step(Digest.Step step, boolean unjudged) {
        Sign sign = sign(step.node(), unjudged);
        String text = step.node().text().strip();
        Label label = Controls.wrapped(sign.glyph.isEmpty() ? text : sign.glyph + " " + text, "lesson-step");
        if (!sign.style().isEmpty()) {
            label.getStyleClass().add(sign.style());
        }
        return sign.glyph.isEmpty() ? label : Controls.describe(label, text + ": " + sign.words(), sign.words());
    }

    /** What the signs mean that are there; empty where there are none. */
    static Optional<Label> legend(List<Digest.Step> steps, boolean unjudged) {
        Set<Sign> there = steps.stream().map(step -> sign(step.node(), unjudged)).filter(sign -> !sign.glyph.isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        return there.isEmpty() ? Optional.empty()
                : Optional.of(Controls.wrapped(WORDS.say("step-signs.legend", there.stream()
                        .map(sign -> sign.glyph + " " + sign.words()).collect(Collectors.joining("   "))), "muted",
                        "small", "lesson-legend"));
    }
}
