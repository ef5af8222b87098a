package arborist.app.command;

import arborist.vote.Rules;
import arborist.vote.curve.Curve;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import arborist.vote.set.StopFigure;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the votes of a session come to, as tables to read. */
final class TallyAsText {
    private static final int RESCUES = 20;

    private final SetFigures figures;
    private final String explained;

    /** @param explained the name of the rule whose losses are explained */
    TallyAsText(SetFigures figures, String explained) {
        this.figures = figures;
        this.explained = explained;
    }

    void write(PrintStream out) {
        out.println(Words.count(figures.problems(), "problem") + " with " + Words.count(figures.samples(), "sample")
                + (figures.judged() == figures.problems() ? ""
                        : ", of which " + figures.judged() + " can be judged right or wrong"));
        if (figures.oracles() > 0) {
            out.println(Words.count(figures.oracles(), "sample") + (figures.oracles() == 1 ? " comes" : " come")
                    + " from runs that read the known answer: what counts them is marked oracle");
        }
        figures.scorer().ifPresent(scorer -> out.println("Scores by " + Words.plain(scorer)));
        out.println();
        rules(out);
        figures.curves().ifPresentOrElse(curves -> curves(out, curves), () -> {
            out.println("No curves. " + figures.whyNoCurves());
            out.println();
        });
        losses(out);
    }

    private void rules(PrintStream out) {
        out.println(String.format(Locale.ROOT, "%-20s %8s %8s %12s %8s%s", "rule", "right", "tied", "tie broken", "of",
                figures.tokensMean().isPresent() ? "     tokens" : ""));
        for (Map.Entry<String, Outcome> rule : figures.rules().entrySet()) {
            Outcome outcome = rule.getValue();
            String refused = figures.refused().get(rule.getKey());
            out.println(refused != null ? String.format(Locale.ROOT, "%-20s refused: %s", rule.getKey(),
                    Words.line(refused))
                    : outcome.of() == 0
                            ? String.format(Locale.ROOT, "%-20s %s", rule.getKey(), Rules.missing(rule.getKey()))
                    : String.format(Locale.ROOT, "%-20s %8d %8d %12d %8d%s", rule.getKey(), outcome.right(),
                            outcome.tied(), outcome.rightBroken(), outcome.of(), tokens(figures.tokensMean()))
                            + (figures.oracles() > 0 ? "  oracle" : ""));
        }
        out.println();
    }

    /** Of one problem, in a column; nothing where nothing told. */
    private static String tokens(OptionalDouble mean) {
        return mean.isPresent() ? String.format(Locale.ROOT, " %,10.0f", mean.getAsDouble()) : "";
    }

    private void curves(PrintStream out, SetFigures.Curves curves) {
        out.println(String.format(Locale.ROOT, "%-8s %-24s %-24s %s", "k", "pass@k", "maj@k",
                curves.best().keySet().stream().map(n -> String.format(Locale.ROOT, "%-24s", n))
                        .collect(Collectors.joining(" ")))
                .strip());
        for (int i = 0; i < curves.pass().points().size(); i++) {
            int k = curves.pass().points().get(i).k();
            boolean shown = Integer.bitCount(k) == 1 || i == curves.pass().points().size() - 1;
            if (shown) {
                int at = i;
                out.println(String.format(Locale.ROOT, "%-8d %-24s %-24s %s", k, point(curves.pass(), i),
                        point(curves.majority(), i),
                        curves.best().values().stream().map(c -> String.format(Locale.ROOT, "%-24s", point(c, at)))
                                .collect(Collectors.joining(" ")))
                        .stripTrailing());
            }
        }
        out.println();
        out.println(String.format(Locale.ROOT, "%-8s %-8s %9s %9s%s", "stop", "setting", "accuracy", "samples",
                curves.stopping().stream().anyMatch(f -> f.tokensMean().isPresent()) ? "     tokens" : ""));
        String last = "";
        for (StopFigure figure : curves.stopping()) {
            if (figure.isLonger()) {
                continue;
            }
            out.println(String.format(Locale.ROOT, "%-8s %-8s %8.1f%% %9.1f%s",
                    figure.stop().name().equals(last) ? "" : figure.stop().name(),
                    figure.stop().setting(), 100 * figure.accuracy(), figure.samplesMean(),
                    tokens(figure.tokensMean())));
            last = figure.stop().name();
        }
        out.println();
    }

    private void losses(PrintStream out) {
        List<Loss> losses = figures.losses();
        if (!figures.decides(explained)) {
            out.println("No votes by " + explained + " to explain.");
            return;
        }
        out.println(Words.count(losses.size(), "vote") + " lost by " + explained + (losses.isEmpty() ? "." : ":"));
        if (losses.isEmpty()) {
            return;
        }
        for (Map.Entry<Diagnosis, Integer> count : figures.diagnoses().entrySet()) {
            out.println(String.format(Locale.ROOT, "%8d  %-11s %s", count.getValue(), count.getKey().word(),
                    count.getKey().says()));
        }
        List<Loss> doubted = figures.doubted();
        if (!doubted.isEmpty()) {
            out.println(String.format(Locale.ROOT,
                    "%8d  of these stand against a large majority: the known answer itself may be wrong:",
                    doubted.size()));
            doubted.stream().limit(RESCUES).forEach(loss -> out.println("          - " + Words.plain(loss.title())));
            if (doubted.size() > RESCUES) {
                out.println("          - and " + Words.grouped(doubted.size() - RESCUES) + " more (--json names all)");
            }
        }
        out.println();
        out.println("Cheapest to rescue:");
        losses.stream().filter(l -> l.primary() != Diagnosis.NONE_RIGHT).limit(RESCUES)
                .forEach(loss -> out.println(
                        String.format(Locale.ROOT, "  %-11s %s: %s", loss.primary().word(), Words.plain(loss.title()),
                                Words.line(loss.main().words()))));
    }

    private static String point(Curve curve, int at) {
        Curve.Point point = curve.points().get(at);
        return String.format(Locale.ROOT, "%.1f%% (%.1f to %.1f)", 100 * point.share(), 100 * point.low(),
                100 * point.high());
    }
}
