package arborist.lesson;

import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a claim and holds it against its curve. */
final class ClaimReader {
    private static final Words WORDS = Words.of(ClaimReader.class);
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
            throw below.wrong(WORDS.say("claim-reader.two-levels"));
        }
        if (upper.equals(lower)) {
            throw below.wrong(WORDS.say("claim-reader.above-itself"));
        }
        if (measure(curve, upper).isShare() != measure(curve, lower).isShare()) {
            throw below.wrong(WORDS.say("claim-reader.share-and-count"));
        }
        Optional<Field> expect = fields.maybe("expect");
        Outcome expected = expect.isEmpty() ? Outcome.HOLDS : expected(expect.get());
        String because = fields.text("because", "");
        if (expected != Outcome.HOLDS && because.isEmpty()) {
            throw expect.orElseThrow().wrong(WORDS.say("claim-reader.say-why"));
        }
        return new Part.Claim(id, say, curve.id(), upper, lower, expected, because, fields.line());
    }

    /** The one that is named, else the nearest above. */
    private static Part.Curve curve(Fields fields, List<Part.Curve> curves) throws Wrong {
        Optional<Field> named = fields.maybe("curve");
        if (curves.isEmpty()) {
            throw new Wrong(fields.line(), WORDS.say("claim-reader.nothing-above"));
        }
        if (named.isEmpty()) {
            return curves.getLast();
        }
        List<String> ids = curves.stream().map(Part.Curve::id).toList();
        return curves.get(ids.indexOf(
                Names.known(name -> WORDS.say("claim-reader.no-curve", name), named.get(), ids)));
    }

    private static Spot spot(Field field, Part.Curve curve) throws Wrong {
        Matcher form = SPOT.matcher(field.value());
        List<String> names = curve.series().stream().map(Series::name).toList();
        if (!form.matches() || !names.contains(form.group(1))) {
            throw field.wrong(WORDS.say("claim-reader.place",
                    Names.unknown(name -> WORDS.say("claim-reader.no-series", name, curve.id()),
                            Names.split(field.value()).getFirst(), names)));
        }
        @Nullable String at = form.group(2);
        if (at == null) {
            if (curve.along() instanceof Along.Of) {
                throw field.wrong(WORDS.say("claim-reader.say-where", curve.along().name(), form.group(1),
                        Names.number(curve.along().points().getLast())));
            }
            return new Spot(form.group(1), null);
        }
        List<String> points = curve.along().points().stream().map(Names::number).toList();
        int place = points.indexOf(at);
        if (place < 0 || curve.along() instanceof Along.Nothing) {
            throw field.wrong(curve.along() instanceof Along.Nothing ? WORDS.say("claim-reader.one-point")
                    : WORDS.say("claim-reader.no-point", at, String.join(", ", points)));
        }
        return new Spot(form.group(1), curve.along().points().get(place));
    }

    private static Measure measure(Part.Curve curve, Spot spot) {
        return curve.series().stream().filter(series -> series.name().equals(spot.series())).findFirst().orElseThrow()
                .measure();
    }

    private static Outcome expected(Field field) throws Wrong {
        return Names.named(name -> WORDS.say("claim-reader.no-outcome", name), field, List.of(Outcome.values()),
                Outcome::words);
    }
}
