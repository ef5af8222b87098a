package arborist.exchange.play;

import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Type;
import arborist.exchange.render.Wrap;
import arborist.trace.Verdict;
import java.util.List;

/**
 * A vote on a picture or a handout: its bars, closer together where there is little room.
 *
 * @param type of the answers
 * @param room how wide it is
 */
record SlideBars(Palette palette, Type type, double room) {
    private static final double LOOSE = 2.5;
    private static final double TIGHT = 1.7;
    private static final double FOOT = 6;

    void draw(Bars bars, double x, double top, double bottom, List<Mark> marks) {
        double y = Slide.paragraph(bars.head(), x, top + Type.SMALL.size(), room, Type.SMALL, palette.muted(), 2,
                marks) - Type.SMALL.size() / 2.0;
        double rest = bars.rest().stream().mapToInt(l -> Wrap.lines(l, room, Type.SMALL, 9).size()).sum() * Slide.LINE
                * Type.SMALL.size() + FOOT;
        double each = Math.clamp((bottom - y - rest) / Math.max(1, bars.bars().size()), TIGHT * type.size(),
                LOOSE * type.size());
        for (Bars.Bar bar : bars.bars()) {
            if (y + each > bottom) {
                return;
            }
            bar(bars, bar, x, y + each - 0.85 * type.size(), marks);
            y += each;
        }
        for (String line : bars.rest()) {
            int lines = (int) Math.floor((bottom - FOOT - y) / (Slide.LINE * Type.SMALL.size()));
            if (lines > 0) {
                y = Slide.paragraph(line, x, y + Slide.LINE * Type.SMALL.size(), room, Type.SMALL, palette.muted(),
                        lines, marks) - Slide.LINE * Type.SMALL.size();
            }
        }
    }

    private void bar(Bars bars, Bars.Bar bar, double x, double y, List<Mark> marks) {
        String figure = bars.figure(bar);
        String sign = bar.sign().isEmpty() ? "" : bar.sign() + " ";
        double indent = type.width(sign);
        double left = room - indent - type.width(figure) - 8;
        String chosen = bar.chosen() ? "   " + Bars.chosen() : "";
        // Where it has no room, the heavier letters say so alone.
        if (Type.TITLE.width(bar.answer()) + Type.SMALL.width(chosen) > left) {
            chosen = "";
        }
        Type letters = bar.chosen() ? type == Type.LARGE ? Type.TITLE : Type.STRONG : type;
        String answer = Cut.toFit(bar.answer(), left - Type.SMALL.width(chosen), letters::width);
        int tells = switch (bar.right()) {
            case YES -> palette.good();
            case NO -> palette.bad();
            case UNDECIDED -> palette.ink();
        };
        word(x, y, sign, type, tells, marks);
        word(x + indent, y, answer, letters, palette.ink(), marks);
        word(x + indent + letters.width(answer), y, chosen, Type.SMALL, palette.muted(), marks);
        marks.add(new Mark.Words(x + room, y, figure, type, bar.chosen() ? palette.ink() : palette.muted(), true));
        double high = 0.45 * type.size();
        marks.add(new Mark.Box(x, y + 5, room, high, 2, palette.line(), palette.line(), false));
        if (bar.share() > 0) {
            int full = bar.right() == Verdict.Outcome.YES ? palette.good() : palette.edge();
            marks.add(new Mark.Box(x, y + 5, room * bar.share(), high, 2, full, full, false));
        }
    }

    private static void word(double x, double y, String text, Type type, int fill, List<Mark> marks) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(x, y, text, type, fill, false));
        }
    }
}
