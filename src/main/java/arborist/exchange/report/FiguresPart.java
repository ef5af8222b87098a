package arborist.exchange.report;

import arborist.exchange.chart.VoteCharts;
import arborist.exchange.report.Page.Column;
import arborist.vote.Rules;
import arborist.vote.curve.Curve;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import arborist.vote.set.StopFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of the whole set: rules, curves and stopping. */
final class FiguresPart {
    private final SetFigures figures;
    private final Page page;

    FiguresPart(SetFigures figures, Page page) {
        this.figures = figures;
        this.page = page;
    }

    void summary() throws IOException {
        page.paragraph(count(figures.problems(), "problem") + " with " + count(figures.samples(), "sample")
                + (figures.judged() == figures.problems() ? ""
                        : ", of which " + grouped(figures.judged()) + " can be judged right or wrong")
                + "." + (figures.tokens().isPresent() ? " The samples took " + grouped(figures.tokens().getAsLong())
                        + " tokens." : "")
                + (figures.oracles() == 0 ? "" : " " + grouped(figures.oracles())
                        + (figures.oracles() == 1 ? " of them comes" : " of them come")
                        + " from runs that read the known answer; rules that count them are marked oracle.")
                + figures.scorer().map(scorer -> " Scores by " + Texts.cut(scorer, Texts.ANSWER) + ".").orElse(""));
    }

    void rules() throws IOException {
        page.heading(2, "Rules");
        page.paragraph(
                "Right: won without a tie. Tied: a right answer shares the first place. Right after ties: of answers "
                        + "that tie, the one that was given first wins."
                        + (figures.tokensMean().isPresent() ? " Tokens are those of a problem's samples, in the mean."
                                : ""));
        boolean tokens = figures.tokensMean().isPresent();
        List<Column> columns = new ArrayList<>(List.of(Column.of("rule"), Column.number("right"),
                Column.number("tied"), Column.number("right after ties"), Column.number("of"), Column.number("share")));
        if (tokens) {
            columns.add(Column.number("tokens"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Outcome> rule : figures.rules().entrySet()) {
            Outcome o = rule.getValue();
            String refused = figures.refused().get(rule.getKey());
            List<String> row = new ArrayList<>(List.of(
                    rule.getKey() + (figures.oracles() > 0 && refused == null && o.of() > 0 ? " (oracle)" : "")));
            if (refused != null) {
                row.add("refused: " + refused);
            } else if (o.of() == 0) {
                row.add(Rules.missing(rule.getKey()));
            } else {
                row.addAll(List.of(grouped(o.right()), grouped(o.tied()), grouped(o.rightBroken()), grouped(o.of()),
                        percent(o.right() / (double) o.of())));
                figures.tokensMean().ifPresent(mean -> row.add(grouped(Math.round(mean))));
            }
            rows.add(row);
        }
        page.table(columns, rows);
    }

    void curves() throws IOException {
        page.heading(2, "What more samples are worth");
        if (figures.curves().isEmpty()) {
            page.paragraph("No curves. " + figures.whyNoCurves());
            return;
        }
        SetFigures.Curves curves = figures.curves().get();
        page.paragraph(
                "pass@k: one of k samples is right. maj@k: the majority of k samples is right; where answers tie, the "
                        + "share of right ones among them counts. In brackets, and drawn as bands, the range that holds 95 % of the "
                        + "means over sets of as many problems.");
        page.figure(VoteCharts.samples(curves));
        List<Column> columns = new ArrayList<>(List.of(Column.number("k"), Column.number("pass@k"),
                Column.number("maj@k")));
        curves.best().keySet().forEach(name -> columns.add(Column.number(name)));
        List<List<String>> rows = new ArrayList<>();
        List<Curve.Point> points = curves.pass().points();
        for (int i = 0; i < points.size(); i++) {
            if (Integer.bitCount(points.get(i).k()) == 1 || i == points.size() - 1) {
                List<String> row = new ArrayList<>(List.of(grouped(points.get(i).k()), point(points.get(i)),
                        point(curves.majority().points().get(i))));
                for (Curve best : curves.best().values()) {
                    row.add(point(best.points().get(i)));
                }
                rows.add(row);
            }
        }
        page.table(columns, rows);
        stopping(curves);
    }

    private void stopping(SetFigures.Curves curves) throws IOException {
        page.heading(2, "What stopping early costs");
        page.paragraph("Each rule reads the samples in the order in which they are there and stops where it would have "
                + "stopped; then the majority decides. Each point of a line is a setting.");
        page.figure(VoteCharts.stopping(curves));
        boolean tokens = curves.stopping().stream().anyMatch(f -> f.tokensMean().isPresent());
        List<Column> columns = new ArrayList<>(List.of(Column.of("stop"), Column.of("setting"),
                Column.number("accuracy"), Column.number("samples")));
        if (tokens) {
            columns.add(Column.number("tokens"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (StopFigure figure : curves.stopping().stream().filter(f -> !f.isLonger()).toList()) {
            List<String> row = new ArrayList<>(List.of(figure.stop().name(), figure.stop().setting(),
                    percent(figure.accuracy()), String.format(Locale.ROOT, "%.1f", figure.samplesMean())));
            if (tokens) {
                row.add(tokens(figure.tokensMean()));
            }
            rows.add(row);
        }
        page.table(columns, rows);
    }

    private static String tokens(OptionalDouble mean) {
        return mean.isPresent() ? grouped(Math.round(mean.getAsDouble())) : "";
    }

    private static String point(Curve.Point point) {
        return String.format(Locale.ROOT, "%.1f%% (%.1f to %.1f)", 100 * point.share(), 100 * point.low(),
                100 * point.high());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    static String count(long many, String noun) {
        return grouped(many) + " " + noun + (many == 1 ? "" : "s");
    }

    static String grouped(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }
}
