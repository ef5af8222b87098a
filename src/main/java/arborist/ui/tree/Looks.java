package arborist.ui.tree;

import arborist.exchange.render.FigureText;
import arborist.exchange.render.ScoreScales;
import arborist.exchange.render.ScoreText;
import arborist.label.mark.StepMark;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.ui.kit.Unjudged;
import arborist.words.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each thought of a plan looks like, in arrays that a frame can run through; an edit changes one place in them. */
final class Looks {
    private static final Words WORDS = Words.of(Looks.class);
    private final Node[] nodes;
    private final int[] parent;
    private final ScoreScales scales;
    private final float[] share;
    private final Sign[] sign;
    private final boolean[] dim;
    private final boolean unjudged;
    private final Told told;
    private final StepMark[] mark;
    private final @Nullable Lines[] lines;
    private final float[] mean;
    private boolean meanKnown;

    /**
     * @param dim the thoughts that are to stand back
     * @param unjudged whether no sign tells right from wrong
     * @param scales what a score is worth
     * @param told what annotators said of the steps
     */
    Looks(List<Node> shown, int[] parent, boolean[] dim, boolean unjudged, ScoreScales scales, Told told) {
        nodes = shown.toArray(Node[]::new);
        this.parent = parent;
        this.dim = dim;
        this.unjudged = unjudged;
        this.scales = scales;
        this.told = told;
        share = new float[nodes.length];
        sign = new Sign[nodes.length];
        lines = new Lines[nodes.length];
        mean = new float[nodes.length];
        mark = new StepMark[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            look(i, nodes[i], nodes[i].score().orElse(null));
            mark[i] = told.marked().steps().getOrDefault(nodes[i].id(), StepMark.NONE);
        }
        findMean();
    }

    /** The thought has become another. */
    void set(int i, Node node) {
        nodes[i] = node;
        look(i, node, node.score().orElse(null));
        mark[i] = told.now(node, mark[i]);
        lines[i] = null;
        meanKnown = false;
    }

    ScoreScales scales() {
        return scales;
    }

    Node node(int i) {
        return nodes[i];
    }

    Sign sign(int i) {
        return sign[i];
    }

    /** The sign of a thought that may not be in the plan yet. */
    Sign sign(Node node) {
        return Sign.of(unjudged ? Unjudged.of(node) : node);
    }

    /** What annotators said of the step. */
    StepMark mark(int i) {
        return mark[i];
    }

    /** What they said of a thought that may not be in the plan yet. */
    StepMark mark(Node node) {
        return told.now(node, StepMark.NONE);
    }

    boolean unjudged() {
        return unjudged;
    }

    boolean dim(int i) {
        return dim[i];
    }

    /** From 0, worst, to 1, best; NaN where nobody scored it. */
    float share(int i) {
        return share[i];
    }

    /** The share, where what has none comes last. */
    float order(int i) {
        return Float.isNaN(share[i]) ? -1 : share[i];
    }

    /** The mean share of all in the subtree, NaN where nothing in it was scored. */
    float mean(int i) {
        if (!meanKnown) {
            findMean();
        }
        return mean[i];
    }

    /** What is written on the thought: visits and value where simulations went through it, else its score; empty where it has none. */
    String number(int i) {
        return FigureText.of(nodes[i]);
    }

    /** The score and what simulations came to, in words. */
    static String figures(Node node) {
        String score = node.score().map(s -> WORDS.say("thought-handle.score", ScoreText.of(s.value())))
                .orElse(WORDS.say("thought-handle.no-score"));
        return node.tally().value()
                .map(mean -> score + ", " + WORDS.say("looks.visits", node.tally().visits(), ScoreText.of(mean)))
                .orElse(score);
    }

    @Nullable Lines lines(int i) {
        return lines[i];
    }

    void lines(int i, Lines cut) {
        lines[i] = cut;
    }

    /** The texts must be cut anew, for another font. */
    void forgetLines() {
        Arrays.fill(lines, null);
    }

    void forgetLines(int i) {
        lines[i] = null;
    }

    private void look(int i, Node node, @Nullable Score score) {
        share[i] = score == null ? Float.NaN : (float) scales.at(score);
        sign[i] = sign(node);
    }

    private void findMean() {
        float[] sum = new float[mean.length];
        int[] scored = new int[mean.length];
        for (int i = mean.length - 1; i >= 0; i--) {
            if (!Float.isNaN(share[i])) {
                sum[i] += share[i];
                scored[i]++;
            }
            mean[i] = scored[i] == 0 ? Float.NaN : sum[i] / scored[i];
            if (parent[i] >= 0) {
                sum[parent[i]] += sum[i];
                scored[parent[i]] += scored[i];
            }
        }
        meanKnown = true;
    }
}
