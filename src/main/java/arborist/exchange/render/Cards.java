package arborist.exchange.render;

import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws thoughts as cards, and the edges that lead to them. */
final class Cards {
    private static final double WIDTH = Places.CARD_WIDTH;
    private static final double HEIGHT = Places.CARD_HEIGHT;
    private static final double BAR = 6;
    private static final double RADIUS = 5;
    private static final double PADDING = 14;
    private static final double FIRST_LINE = 21;
    private static final double SECOND_LINE = 40;

    private final Outline outline;
    private final ScoreScales scales;
    private final Palette palette;
    private final boolean upright;

    Cards(Outline outline, ScoreScales scales, Palette palette, boolean upright) {
        this.outline = outline;
        this.scales = scales;
        this.palette = palette;
        this.upright = upright;
    }

    /** From the parent's far side to the card's near side, the wider the better the score it leads to. */
    Mark edge(int node, double parentX, double parentY, double x, double y) {
        Node to = outline.nodes().get(node);
        boolean pruned = Sign.of(to).contains(Sign.PRUNED);
        double width = pruned ? 1 : 1.2 + 2.6 * to.score().map(scales::at).orElse(0.0);
        return upright
                ? new Mark.Curve(parentX + WIDTH / 2, parentY + HEIGHT, x + WIDTH / 2, y, true, width, palette.edge(),
                        pruned)
                : new Mark.Curve(parentX + WIDTH, parentY + HEIGHT / 2, x, y + HEIGHT / 2, false, width, palette.edge(),
                        pruned);
    }

    void draw(int index, double x, double y, List<Mark> marks) {
        Node node = outline.nodes().get(index);
        Set<Sign> signs = Sign.of(node);
        boolean pruned = signs.contains(Sign.PRUNED);
        boolean question = node.thought().kind().equals(Kind.PROBLEM);
        marks.add(new Mark.Box(x, y, WIDTH, HEIGHT, RADIUS, palette.card(), pruned ? palette.edge() : palette.line(),
                pruned));
        marks.add(new Mark.Bar(x, y, BAR, HEIGHT, RADIUS, barColour(node, question)));

        Type type = question ? Type.STRONG : Type.BODY;
        double left = x + PADDING;
        String glyphs = signs.stream().map(Sign::glyph).collect(Collectors.joining());
        double indent = glyphs.isEmpty() ? 0 : Type.BODY.width(glyphs) + 5;
        String figure = figure(index, node);
        double room = WIDTH - PADDING - 10;
        double taken = figure.isEmpty() ? 0 : Type.FIGURE.width(figure) + 8;
        CardText text = CardText.of(node).fit(room - indent, room - taken, type::width, Type.SMALL::width);
        if (!glyphs.isEmpty()) {
            marks.add(new Mark.Words(left, y + FIRST_LINE, glyphs, Type.BODY, signColour(signs), false));
        }
        int ink = pruned ? palette.muted() : palette.ink();
        marks.add(new Mark.Words(left + indent, y + FIRST_LINE, text.first(), type, ink, false));
        if (!text.second().isEmpty()) {
            marks.add(new Mark.Words(left, y + SECOND_LINE, text.second(), Type.SMALL, palette.muted(), false));
        }
        if (!figure.isEmpty()) {
            marks.add(
                    new Mark.Words(x + WIDTH - 10, y + SECOND_LINE, figure, Type.FIGURE, palette.muted(), true));
        }
    }

    private String figure(int index, Node node) {
        int hidden = outline.hidden()[index];
        return hidden == 0 ? FigureText.of(node) : (FigureText.of(node) + "  +" + hidden).strip();
    }

    private int barColour(Node node, boolean question) {
        if (question) {
            return palette.accent();
        }
        return node.score().map(score -> palette.ramp().at(scales.at(score))).orElse(palette.line());
    }

    private int signColour(Set<Sign> signs) {
        if (signs.contains(Sign.RIGHT) || signs.contains(Sign.SOLVED)) {
            return palette.good();
        }
        return signs.contains(Sign.WRONG) || signs.contains(Sign.INVALID) ? palette.bad() : palette.muted();
    }
}
