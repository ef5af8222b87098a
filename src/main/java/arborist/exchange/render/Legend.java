package arborist.exchange.render;

import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Says in one line what colours and signs mean; only what the picture has. */
final class Legend {
    private static final Words WORDS = Words.of(Legend.class);
    private static final double STRIP = 110;
    private static final double GAP = 20;
    private static final int FIELDS = 44;

    private final List<ScoreScale> scales;
    private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    private final String count;
    private final Palette palette;
    private boolean simulated;

    private Legend(List<ScoreScale> scales, String count, Palette palette) {
        this.scales = scales;
        this.count = count;
        this.palette = palette;
    }

    static Legend of(Outline outline, ScoreScales scales, Palette palette) {
        int all = outline.size();
        Legend legend = new Legend(scales.distinct(),
                WORDS.say("legend.thoughts", all), palette);
        for (Node node : outline.nodes()) {
            legend.signs.addAll(Sign.of(node));
            legend.simulated |= node.tally().visits() > 0;
        }
        return legend;
    }

    double width() {
        return draw(0, 0, new ArrayList<>());
    }

    /**
     * Draws it.
     *
     * @param y the baseline
     * @return where it ends
     */
    double draw(double x, double y, List<Mark> marks) {
        double at = words(x, y, count, marks) + GAP;
        for (ScoreScale scale : scales) {
            at = words(at, y, scale.scorer().name() + "  " + ScoreText.of(scale.scoreAt(0)), marks) + 6;
            List<Integer> fills = new ArrayList<>();
            for (int i = 0; i < FIELDS; i++) {
                fills.add(palette.ramp().at((i + 0.5) / FIELDS));
            }
            marks.add(new Mark.Strip(at, y - 10, STRIP, 10, fills));
            at = words(at + STRIP + 6, y, ScoreText.of(scale.scoreAt(1)) + (scale.logarithmic()
                    ? "  " + WORDS.say("legend.logarithmic", ScoreText.of(scale.scoreAt(0.5))) : ""), marks) + GAP;
        }
        if (simulated) {
            at = words(at, y, WORDS.say("legend.visits"), marks) + GAP;
        }
        for (Sign sign : signs) {
            at = words(at, y, sign.glyph() + " " + sign.word(), marks) + GAP;
        }
        return at - GAP;
    }

    private double words(double x, double y, String text, List<Mark> marks) {
        marks.add(new Mark.Words(x, y, text, Type.SMALL, palette.muted(), false));
        return x + Type.SMALL.width(text);
    }
}
