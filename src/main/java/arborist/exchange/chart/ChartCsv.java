package arborist.exchange.chart;

import arborist.exchange.text.CsvCells;
import java.io.IOException;
import java.io.Writer;

/** The numbers of a chart as a table with a head. */
final class ChartCsv {
    private ChartCsv() {}

    static void write(Chart chart, Writer out) throws IOException {
        switch (chart) {
            case Chart.Lines lines -> lines(lines, out);
            case Chart.Bars bars -> bars(bars, out);
        }
        out.flush();
    }

    private static void lines(Chart.Lines chart, Writer out) throws IOException {
        new CsvCells(out).text("series").text(chart.xLabel()).text(chart.yLabel()).text("low").text("high").end();
        for (Chart.Series series : chart.series()) {
            for (Chart.Point point : series.points()) {
                CsvCells row = new CsvCells(out).text(series.name()).number(point.x()).number(point.y());
                row.number(point.hasBand() ? point.low() : Double.NaN)
                        .number(point.hasBand() ? point.high() : Double.NaN).end();
            }
        }
    }

    private static void bars(Chart.Bars chart, Writer out) throws IOException {
        new CsvCells(out).text("answer").text("value").text("right").text("note").end();
        for (Chart.Bar bar : chart.bars()) {
            new CsvCells(out).text(bar.label()).number(bar.value())
                    .text(bar.right().map(right -> right ? "yes" : "no").orElse("")).text(bar.note()).end();
        }
    }
}
