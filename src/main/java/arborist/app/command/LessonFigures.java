package arborist.app.command;

import arborist.lesson.Lesson;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.lesson.Spot;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Difference;
import arborist.lesson.measure.Point;
import arborist.lesson.measure.Surveyed;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** Tells what came of claims, each as it is measured, and counts them. */
final class LessonFigures {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final boolean json;
    private int lessons;
    private int claims;
    private int held;
    private int notHeld;
    private int asSaid;

    LessonFigures(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void lesson(Lesson lesson) {
        lessons++;
        if (!json) {
            out.println((lessons == 1 ? "" : "\n") + Words.line(lesson.name() + ": " + lesson.title()));
        }
    }

    void points(Lesson lesson, Surveyed surveyed) {
        for (Series series : surveyed.curve().series()) {
            boolean share = series.measure().isShare();
            for (Point point : surveyed.points(series)) {
                if (json) {
                    out.println(object(lesson, surveyed.curve()).put("series", series.name()).put("at", point.at())
                            .put("mean", point.mean()).put("low", point.low()).put("high", point.high())
                            .put("tokens", point.tokens()).put("problems", point.problems()));
                } else {
                    String at = surveyed.curve().along().points().size() == 1 ? ""
                            : " at " + surveyed.curve().along().name() + " " + plain(point.at());
                    out.println("  " + surveyed.curve().id() + ", " + series.name() + at + ": "
                            + value(point.mean(), share) + " [" + bare(point.low(), share) + ", "
                            + bare(point.high(), share) + "], " + Math.round(point.tokens()) + " tokens, "
                            + Words.count(point.problems(), "problem"));
                }
            }
        }
    }

    void claim(Lesson lesson, Part.Curve curve, Checked checked) {
        claims++;
        held += checked.outcome() == Outcome.HOLDS ? 1 : 0;
        notHeld += checked.outcome() == Outcome.DOES_NOT_HOLD ? 1 : 0;
        asSaid += checked.asSaid() ? 1 : 0;
        Difference d = checked.difference();
        Part.Claim claim = checked.claim();
        if (json) {
            out.println(object(lesson, curve).put("claim", claim.id()).put("outcome", checked.outcome().words())
                    .put("said", claim.expected().words()).put("as_said", checked.asSaid())
                    .put("above", checked.above()).put("below", checked.below()).put("difference", d.mean())
                    .put("low", d.low()).put("high", d.high()).put("problems", d.problems()));
            return;
        }
        boolean share = share(curve, claim.above());
        out.println("  " + checked.outcome().words() + ": " + Words.line(claim.say()));
        out.println("    " + claim.above() + " " + value(checked.above(), share) + ", " + claim.below() + " "
                + value(checked.below(), share) + "; difference " + signed(d.mean(), share) + " ["
                + signed(d.low(), share) + ", " + signed(d.high(), share) + "]" + (share ? " points" : "") + ", "
                + Words.count(d.problems(), "problem"));
        if (claim.expected() != Outcome.HOLDS || !checked.asSaid()) {
            out.println("    The lesson says: " + claim.expected().words() + "."
                    + (checked.asSaid() ? "" : " THIS WAS NOT MEASURED SO."));
        }
        if (d.isTooFew()) {
            out.println("    Too few problems to tell; " + Difference.LEAST + " are the least.");
        }
    }

    void summary() {
        int undecided = claims - held - notHeld;
        if (json) {
            out.println(JSON.createObjectNode().put("lessons", lessons).put("claims", claims).put("held", held)
                    .put("not_held", notHeld).put("undecided", undecided).put("as_said", asSaid));
        } else {
            out.println();
            out.println(Words.count(lessons, "lesson") + ", " + Words.count(claims, "claim") + ": " + held + " held, "
                    + notHeld + " not held, " + undecided + " undecided; " + asSaid
                    + " as the lessons say.");
        }
    }

    boolean allAsSaid() {
        return asSaid == claims;
    }

    private static ObjectNode object(Lesson lesson, Part.Curve curve) {
        return JSON.createObjectNode().put("lesson", lesson.name()).put("curve", curve.id());
    }

    private static boolean share(Part.Curve curve, Spot spot) {
        return curve.series().stream().filter(series -> series.name().equals(spot.series())).findFirst().orElseThrow()
                .measure().isShare();
    }

    private static String value(double value, boolean share) {
        return bare(value, share) + (share ? " %" : "");
    }

    private static String bare(double value, boolean share) {
        return String.format(Locale.ROOT, "%.1f", share ? 100 * value : value);
    }

    private static String signed(double value, boolean share) {
        return String.format(Locale.ROOT, "%+.1f", share ? 100 * value : value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
