package arborist.exchange.render;

import arborist.trace.Node;

/** The figure on a thought's card: its score, or, where simulations went through it, how many and the mean of their rewards: 12× 0.45. */
public final class FigureText {
    private FigureText() {}

    /** Empty where it has neither. */
    public static String of(Node node) {
        return node.tally().value().map(mean -> node.tally().visits() + "× " + ScoreText.of(mean))
                .orElseGet(() -> node.score().map(score -> ScoreText.of(score.value())).orElse(""));
    }
}
