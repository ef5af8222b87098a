package arborist.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a claim and holds it against its curve. */
final class ClaimReader {
    private static final Pattern SPOT = Pattern.compile("(\\S+)(?:\\s+at\\s+(\\S+))?");

    private ClaimReader() {}

    /** @param curves those above */
    static Part.Claim read(Fields fields, String id, List<Part.Curve> curves) throws Wrong {
        String say = fields.need("say").value();
        Part.Curve curve = curve(fields, curves);
        Field above = fields.need("above");
        Field below = fields.need("below");
        Spot upper = spot(above, curve);
        Spot lower = spot(below, curve);
        if (curve.along() instanceof Along.Level && !Objects.equals(upper.point(), lower.point())) {
            throw below.wrong(
                    "At two levels there are different problems, so these cannot be paired; name the same level.");
        }
        if (upper.equals(lower)) {
            throw below.wrong("Nothing lies above itself; name two series, or two points.");
        }
        if (measure(curve, upper).isShare() != measure(curve, lower).isShare()) {
            throw below.wrong("A share and a count cannot be compared; name two series of one sort.");
        }
        Optional<Field> expect = fields.maybe("expect");
        Outcome expected = expect.isEmpty() ? Outcome.HOLDS : expected(expect.get());
        String because = fields.text("because", "");
        if (expected != Outcome.HOLDS && because.isEmpty()) {
            throw expect.orElseThrow().wrong("Say why in a line \"because = ...\": the class will ask.");
        }
        return new Part.Claim(id, say, curve.id(), upper, lower, expected, because, fields.line());
    }

    /** The one that is named, else the nearest above. */
    private static Part.Curve curve(Fields fields, List<Part.Curve> curves) throws Wrong {
        Optional<Field> named = fields.maybe("curve");
        if (curves.isEmpty()) {
            throw new Wrong(fields.line(), "A claim is about a curve; put a curve block above it.");
        }
        if (named.isEmpty()) {
            return curves.getLast();
        }
        List<String> ids = curves.stream().map(Part.Curve::id).toList();
        return curves.get(ids.indexOf(Words.known("curve above this claim", named.get(), ids)));
    }

    private static Spot spot(Field field, Part.Curve curve) throws Wrong {
        Matcher form = SPOT.matcher(field.value());
        List<String> names = curve.series().stream().map(Series::name).toList();
        if (!form.matches() || !names.contains(form.group(1))) {
            throw field.wrong(
                    Words.unknown("series of the curve " + curve.id(), Words.split(field.value()).getFirst(), names)
                            + " A place is a series, or \"SERIES at POINT\".");
        }
        @Nullable String at = form.group(2);
        if (at == null) {
            if (curve.along() instanceof Along.Of) {
                throw field.wrong("Say at which " + curve.along().name() + ": \"" + form.group(1) + " at "
                        + Words.number(curve.along().points().getLast()) + "\".");
            }
            return new Spot(form.group(1), null);
        }
        List<String> points = curve.along().points().stream().map(Words::number).toList();
        int place = points.indexOf(at);
        if (place < 0 || curve.along() instanceof Along.Nothing) {
            throw field.wrong(curve.along() instanceof Along.Nothing ? "This curve has one point; leave out \"at\"."
                    : "There is no point " + at + "; there are " + String.join(", ", points) + ".");
        }
        return new Spot(form.group(1), curve.along().points().get(place));
    }

    private static Measure measure(Part.Curve curve, Spot spot) {
        return curve.series().stream().filter(series -> series.name().equals(spot.series())).findFirst().orElseThrow()
                .measure();
    }

    private static Outcome expected(Field field) throws Wrong {
        return Words.named("outcome", field, List.of(Outcome.values()), Outcome::words);
    }
}
