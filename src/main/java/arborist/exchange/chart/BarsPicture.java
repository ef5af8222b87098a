package arborist.exchange.chart;

import arborist.exchange.chart.Chart.Bar;
import arborist.exchange.render.CardText;
import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Type;
import arborist.words.Words;
import java.util.List;

/** Lays out bars one below another: what it is, whether it is right, the bar, its number and its note. */
final class BarsPicture {
    private static final Words WORDS = Words.of(BarsPicture.class);
    static final double ROW = 26;
    private static final double MARGIN = ChartPicture.MARGIN;
    private static final double LEAST_ROW = 19;
    private static final double SIGN = 16;
    private static final int RIGHT = 0x009E73;

    private final List<Bar> bars;
    private final Palette palette;
    private final int plain;
    private final int wrong;
    private final List<Mark> marks;

    BarsPicture(Chart.Bars chart, boolean dark, List<Mark> marks) {
        bars = chart.bars();
        palette = dark ? Palette.DARK : Palette.LIGHT;
        plain = Look.of(0, dark).colour();
        wrong = palette.edge();
        this.marks = marks;
    }

    /** Draws as many below {@code top} as there is room for, and says how many there are besides. */
    void draw(double top, double width, double height) {
        double room = height - top - MARGIN + 6;
        int rows = Math.max(1, (int) (room / LEAST_ROW));
        int shown = bars.size() <= rows ? bars.size() : Math.max(1, rows - 1);
        if (bars.isEmpty()) {
            words(MARGIN, top + 14, WORDS.say("picture.nothing"), Type.SMALL, palette.muted());
            return;
        }
        double row = Math.clamp(room / Math.min(rows, bars.size()), LEAST_ROW, ROW + 6);
        List<Bar> some = bars.subList(0, shown);
        boolean judged = some.stream().anyMatch(b -> b.right().isPresent());
        double labels = Math.min(0.34 * width, widest(some.stream().map(b -> label(b.label())).toList(), Type.BODY))
                + (judged ? SIGN : 0) + 10;
        double behind = Math.min(0.36 * width, widest(some.stream().map(BarsPicture::behind).toList(), Type.SMALL)) + 8;
        double left = MARGIN + labels;
        double along = Math.max(10, width - MARGIN - behind - left);
        double low = Math.min(0, some.stream().mapToDouble(BarsPicture::drawn).min().orElse(0));
        double high = Math.max(0, some.stream().mapToDouble(BarsPicture::drawn).max().orElse(0));
        double unit = high > low ? along / (high - low) : 0;
        double zero = left - low * unit;
        for (int i = 0; i < shown; i++) {
            row(some.get(i), top + i * row, row, zero, unit, labels - (judged ? SIGN : 0) - 10,
                    width - MARGIN, judged);
        }
        marks.add(new Mark.Line(List.of(new Mark.At(zero, top), new Mark.At(zero, top + shown * row)), 1,
                palette.edge(), List.of()));
        if (shown < bars.size()) {
            words(MARGIN, top + shown * row + 13, WORDS.say("picture.more", bars.size() - shown), Type.SMALL,
                    palette.muted());
        }
    }

    private void row(Bar bar, double y, double height, double zero, double unit, double labels, double end,
            boolean judged) {
        double base = y + height / 2 + 4.5;
        double x = MARGIN;
        if (judged) {
            bar.right().ifPresent(right -> words(MARGIN, base, right ? "✓" : "✗", Type.BODY,
                    right ? palette.good() : palette.bad()));
            x += SIGN;
        }
        words(x, base, Cut.toFit(label(bar.label()), labels, Type.BODY::width), Type.BODY, palette.ink());
        double to = zero + drawn(bar) * unit;
        double thick = Math.min(height - 6, 18);
        if (to != zero) {
            double top = y + (height - thick) / 2;
            marks.add(new Mark.Area(List.of(new Mark.At(zero, top), new Mark.At(to, top), new Mark.At(to, top + thick),
                    new Mark.At(zero, top + thick)), bar.right().map(r -> r ? RIGHT : wrong).orElse(plain), 1));
        }
        double behind = Math.max(zero, to) + 7;
        words(behind, base, Cut.toFit(behind(bar), end - behind, Type.SMALL::width), Type.SMALL, palette.muted());
    }

    private static double drawn(Bar bar) {
        return Double.isFinite(bar.value()) ? bar.value() : 0;
    }

    private static String behind(Bar bar) {
        String note = Numbers.line(bar.note());
        return Numbers.of(bar.value()) + (note.isEmpty() ? "" : "  " + note);
    }

    private static String label(String text) {
        String line = Numbers.line(text);
        return line.isEmpty() ? CardText.BLANK : line;
    }

    private static double widest(List<String> texts, Type type) {
        return texts.stream().mapToDouble(type::width).max().orElse(0) + 1;
    }

    private void words(double x, double y, String text, Type type, int colour) {
        marks.add(new Mark.Words(x, y, text, type, colour, false));
    }
}
