package arborist.exchange.chart;

import arborist.exchange.chart.Chart.Series;
import arborist.exchange.chart.Chart.Style;
import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Type;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The names of lines in rows, each behind a piece of its line. */
final class ChartLegend {
    private static final Words WORDS = Words.of(ChartLegend.class);
    private static final double ROW = 20;
    private static final double SAMPLE = 34;
    private static final double GAP = 18;
    private static final double LEAST_ENTRY = 110;

    private final List<Series> series;
    private final boolean dark;
    private final Palette palette;
    private final double width;

    ChartLegend(List<Series> series, boolean dark, Palette palette, double width) {
        this.series = series;
        this.dark = dark;
        this.palette = palette;
        this.width = width;
    }

    /**
     * Draws as many as there is room for, and says how many there are besides. Names are cut where all of them find room only so.
     *
     * @return where it ends
     */
    double draw(double x, double top, double height, List<Mark> marks) {
        int rows = Math.max(1, (int) (height / ROW));
        List<Entry> entries = entries(width, rows);
        for (int columns = 2; entries.size() < series.size() && width / columns >= LEAST_ENTRY; columns++) {
            entries = entries(width / columns, rows);
        }
        for (Entry entry : entries) {
            sample(entry.place, x + entry.x, top + entry.row * ROW + ROW / 2, marks);
            words(x + entry.x + SAMPLE + 8, top + entry.row * ROW, entry.name, marks);
        }
        int last = entries.getLast().row;
        if (entries.size() < series.size()) {
            words(x, top + ++last * ROW, WORDS.say("picture.more", series.size() - entries.size()), marks);
        }
        return top + (last + 1) * ROW + 4;
    }

    private record Entry(int place, double x, int row, String name) {}

    /** Those that fit, one at least. */
    private List<Entry> entries(double room, int rows) {
        List<Entry> entries = new ArrayList<>();
        double at = 0;
        int row = 0;
        for (int i = 0; i < series.size(); i++) {
            String name = Cut.toFit(Numbers.line(series.get(i).name()), room - SAMPLE - 8 - (room < width ? GAP : 0),
                    Type.SMALL::width);
            double wide = SAMPLE + 8 + Type.SMALL.width(name);
            if (at > 0 && at + wide > width) {
                row++;
                at = 0;
            }
            if (row == rows) {
                return entries;
            }
            entries.add(new Entry(i, at, row, name));
            at += wide + GAP;
        }
        return entries;
    }

    private void sample(int place, double x, double y, List<Mark> marks) {
        Look look = Look.of(place, dark);
        if (series.get(place).style() != Style.POINTS) {
            marks.add(look.line(List.of(new Mark.At(x, y), new Mark.At(x + SAMPLE, y))));
        }
        marks.add(look.marker(x + SAMPLE / 2, y));
    }

    private void words(double x, double rowTop, String text, List<Mark> marks) {
        marks.add(new Mark.Words(x, rowTop + ROW / 2 + 4, text, Type.SMALL, palette.ink(), false));
    }
}
