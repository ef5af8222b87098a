package arborist.app.command;

import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Bootstrap;
import arborist.label.agree.Intervals;
import arborist.label.agree.Judgements;
import arborist.label.agree.Suggested;
import arborist.label.agree.Unit;
import arborist.trace.Id;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far annotators agree, for people. */
final class AgreementAsText {
    private static final int MOST_ROWS = 50;
    private static final int MOST_CATEGORIES = 12;

    private final AgreementFigures figures;
    private final Agreement agreement;
    private final Judgements judgements;
    private final List<String> names;

    AgreementAsText(AgreementFigures figures) {
        this.figures = figures;
        agreement = figures.agreement();
        judgements = agreement.judgements();
        names = judgements.annotators().stream().map(Words::plain).toList();
    }

    void write(PrintStream out) {
        out.println("Agreement on " + agreement.about());
        for (int i = 0; i < names.size(); i++) {
            OptionalDouble pace = figures.times().get(i).perHour();
            out.println(String.format(Locale.ROOT, "  %-30s %,7d %s%s", names.get(i), judgements.given(i),
                    agreement.about().unit(judgements.given(i)),
                    pace.isEmpty() ? "" : String.format(Locale.ROOT, ", %,.0f labels an hour", pace.getAsDouble())));
        }
        rest(out);
        if (!figures.lacking().isEmpty()) {
            out.println(figures.lacking());
            return;
        }
        out.println(String.format(Locale.ROOT, "%,d %s %s judged by two or more", agreement.units(),
                agreement.about().unit(agreement.units()), agreement.units() == 1 ? "was" : "were"));
        out.println(String.format(Locale.ROOT, "  %-24s %.1f %%", "agreement",
                100 * agreement.percent().orElse(Double.NaN)));
        Intervals intervals = agreement.intervals();
        figure(out, "Cohen's kappa", agreement.cohen(), note("", intervals.cohen()));
        figure(out, "  with squared weights", agreement.quadratic(), note("", intervals.quadratic()));
        figure(out, "Fleiss' kappa", agreement.fleiss(), note(names.size() == 2 ? ""
                : String.format(Locale.ROOT, "of the %,d that all of them judged", judgements.complete().size()),
                intervals.fleiss()));
        figure(out, "Krippendorff's alpha", agreement.alpha(),
                note(agreement.about().ordered() ? "ordinal" : "nominal", intervals.alpha()));
        if (agreement.alpha().isEmpty()) {
            out.println(
                    "Where all say the same of everything, or chance alone would agree always, there is no kappa and no"
                            + " alpha.");
        }
        confusion(out);
        disagreements(out);
        suggested(out);
    }

    private static String note(String words, Optional<Bootstrap.Interval> interval) {
        String range =
                interval.map(i -> String.format(Locale.ROOT, "95 %% of resampled solutions %.4f to %.4f", i.low(),
                        i.high())).orElse("");
        String both = words.isEmpty() || range.isEmpty() ? words + range : words + "; " + range;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    /** Those whose labels were not compared. */
    private void rest(PrintStream out) {
        List<String> others = new ArrayList<>();
        for (Map.Entry<Voice, Integer> one : figures.all().entrySet()) {
            if (!figures.compared().contains(one.getKey())) {
                others.add(String.format(Locale.ROOT, "%s (%,d labels)", Words.plain(one.getKey().toString()),
                        one.getValue()));
            }
        }
        if (!others.isEmpty()) {
            out.println("Not compared: " + String.join(", ", others) + "; see --with and --annotators");
        }
    }

    private static void figure(PrintStream out, String name, OptionalDouble value, String more) {
        if (value.isPresent()) {
            out.println(String.format(Locale.ROOT, "  %-24s %.4f%s", name, value.getAsDouble(), more));
        }
    }

    private void confusion(PrintStream out) {
        int[][] counts = judgements.confusion();
        List<Integer> used = IntStream.range(0, counts.length)
                .filter(c -> IntStream.range(0, counts.length).anyMatch(o -> counts[c][o] + counts[o][c] > 0)).boxed()
                .toList();
        if (used.size() > MOST_CATEGORIES) {
            return;
        }
        out.println(names.size() == 2 ? "Rows " + names.getFirst() + ", columns " + names.getLast() + ":"
                : "All pairs, rows who comes first in the list above:");
        StringBuilder head = new StringBuilder("        ");
        used.forEach(c -> head.append(String.format(Locale.ROOT, "%8s", judgements.categories().get(c))));
        out.println(head);
        for (int row : used) {
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "%8s", judgements.categories().get(row)));
            used.forEach(c -> line.append(String.format(Locale.ROOT, "%,8d", counts[row][c])));
            out.println(line);
        }
    }

    private void disagreements(PrintStream out) {
        List<Unit> disputed = agreement.disputed();
        out.println(String.format(Locale.ROOT, "%,d disagreements%s", disputed.size(), disputed.isEmpty() ? "" : ":"));
        for (Unit unit : disputed.stream().limit(MOST_ROWS).toList()) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < unit.values().length; i++) {
                if (unit.values()[i] != Unit.MISSING) {
                    said.add(names.get(i) + " " + judgements.categories().get(unit.values()[i]));
                }
            }
            Id other = unit.other();
            out.println(String.format(Locale.ROOT, "  problem %d, solution %s%s: %s", unit.number(),
                    brief(unit.solution()),
                    other != null ? " against " + brief(other) : unit.step() < 0 ? "" : ", step " + (unit.step() + 1),
                    String.join(", ", said)));
        }
        if (disputed.size() > MOST_ROWS) {
            out.println(String.format(Locale.ROOT, "  and %,d more; --json lists all", disputed.size() - MOST_ROWS));
        }
    }

    private static String brief(Id key) {
        return key.toString().substring(0, 8);
    }

    private void suggested(PrintStream out) {
        Suggested s = figures.suggested();
        if (s.shown() > 0) {
            out.println(String.format(Locale.ROOT, "Of %,d ratings given after a suggestion %.1f %% follow it%s.",
                    s.shown(), 100.0 * s.followed() / s.shown(),
                    s.unseen() == 0 ? "" : String.format(Locale.ROOT,
                            "; of %,d given unseen %.1f %% say the same as the program", s.unseen(),
                            100.0 * s.same() / s.unseen())));
        }
    }
}
