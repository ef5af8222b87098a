package arborist.exchange.chart;

import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Picture;
import arborist.exchange.render.Type;
import java.util.ArrayList;
import java.util.List;

/** A chart as marks: its title, and below it what its kind draws. */
final class ChartPicture {
    static final double MARGIN = 16;
    /** Less has no room for an axis and its numbers. */
    static final double LEAST_WIDTH = 240;
    static final double LEAST_HEIGHT = 140;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;
    private static final double TITLE = 30;
    private static final double NOTE = 20;
    private static final int MOST_BARS = 40;

    private ChartPicture() {}

    /** As large as it reads well on a page. */
    static Picture of(Chart chart, boolean dark) {
        return of(chart, WIDTH, height(chart), dark);
    }

    /** How high it reads well: bars need no more than their number. */
    static double height(Chart chart) {
        return switch (chart) {
            case Chart.Lines ignored -> HEIGHT;
            case Chart.Bars bars -> Math.max(LEAST_HEIGHT, 2 * MARGIN + (bars.title().isBlank() ? 0 : TITLE)
                    + (bars.note().isBlank() ? 0 : NOTE)
                    + BarsPicture.ROW * Math.min(MOST_BARS, bars.bars().size()));
        };
    }

    /** @param width {@link #LEAST_WIDTH} at least, as the height is {@link #LEAST_HEIGHT} */
    static Picture of(Chart chart, double width, double height, boolean dark) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        List<Mark> marks = new ArrayList<>();
        String title = Numbers.line(chart.title());
        double top = MARGIN;
        if (!title.isEmpty()) {
            marks.add(new Mark.Words(MARGIN, MARGIN + 14, Cut.toFit(title, width - 2 * MARGIN, Type.TITLE::width),
                    Type.TITLE, palette.ink(), false));
            top += TITLE;
        }
        String note = Numbers.line(chart.note());
        if (!note.isEmpty()) {
            marks.add(new Mark.Words(MARGIN, top + 10, Cut.toFit(note, width - 2 * MARGIN, Type.SMALL::width),
                    Type.SMALL, palette.muted(), false));
            top += NOTE;
        }
        switch (chart) {
            case Chart.Lines lines -> new LinesPicture(lines, dark, marks).draw(top, width, height);
            case Chart.Bars bars -> new BarsPicture(bars, dark, marks).draw(top, width, height);
        }
        return new Picture(title, width, height, palette.ground(), marks);
    }
}
