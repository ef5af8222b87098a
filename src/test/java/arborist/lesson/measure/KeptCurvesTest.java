package arborist.lesson.measure;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Along;
import arborist.lesson.Lesson;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.lesson.Way;
import arborist.reason.Option;
import arborist.reason.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** A figure is found as it was measured, or not at all. */
class KeptCurvesTest {
    private static final Instant AT = Instant.parse("2026-11-27T01:02:03Z");
    private static final Plan.ModelName OTHER = new Plan.ModelName("other", "openai", "http://localhost:1");
    private static final Way VOTE =
            new Way("self-consistency", "sapling", null, Map.of(Option.TEMPERATURE, 0.7), Map.of());
    private static final Problems.Drawn FROM =
            new Problems.Drawn("arithmetic", List.of(2, 3), 4, Problems.Kinds.KNOWN, 1);

    @SuppressWarnings("NullAway.Init") // made before each property
    private Path folder;

    @BeforeProperty
    void make() throws IOException {
        folder = Files.createTempDirectory("figures");
    }

    @AfterProperty
    void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverWasMeasuredIsFound(@ForAll Measure measure, @ForAll Measure other,
            @ForAll @IntRange(max = 3) int along, @ForAll @IntRange(max = 40) int problems, @ForAll long seed,
            @ForAll boolean byOther, @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 9) Integer> points) {
        Along goes = switch (along) {
            case 0 -> new Along.Nothing();
            case 1 -> new Along.Level(points.stream().distinct().sorted().toList());
            default -> new Along.Of(Option.SAMPLES, points.stream().distinct().sorted().map(i -> i / 1.0).toList());
        };
        Part.Curve curve = new Part.Curve("c/..\\", "A title", FROM.with(problems, seed), goes,
                List.of(new Series("vote", VOTE, measure, null), new Series("the same", VOTE, other, "vote")), 1);
        Surveyed measured = measured(curve, byOther ? OTHER : null, problems, new Random(seed));
        kept("1").keep(lesson("../l"), measured, AT);
        Surveyed found = kept("1").find(lesson("../l"), curve).orElseThrow();
        assertThat(found.at()).isEqualTo(AT);
        assertThat(found.by()).isEqualTo(measured.by());
        for (Series series : curve.series()) {
            assertThat(found.points(series)).isEqualTo(measured.points(series));
            for (int i = 0; i < goes.points().size(); i++) {
                assertThat(found.each(series, i, series.measure()))
                        .isEqualTo(measured.each(series, i, series.measure()));
            }
        }
    }

    @Example
    void whatWasMeasuredOtherwiseIsNot() {
        Part.Curve curve = curve();
        kept("1").keep(lesson("l"), measured(curve, null, 4, new Random(1)), AT);
        Series first = curve.series().getFirst();
        Series second = curve.series().getLast();
        Way way = first.way();
        List<Part.Curve> others = List.of(
                from(curve, FROM.with(4, 2)), from(curve, FROM.with(5, 1)),
                from(curve, new Problems.Drawn("word", FROM.levels(), 4, FROM.kinds(), 1)),
                from(curve, new Problems.Drawn("arithmetic", List.of(2), 4, FROM.kinds(), 1)),
                from(curve, new Problems.Drawn("arithmetic", FROM.levels(), 4, Problems.Kinds.ALL, 1)),
                along(curve, new Along.Of(Option.SAMPLES, List.of(1.0, 3.0))),
                along(curve, new Along.Of(Option.TEMPERATURE, List.of(1.0, 2.0))),
                along(curve, new Along.Level(List.of(1, 2))),
                series(curve, first), series(curve, second, first), series(curve, first, second, second),
                series(curve, first, new Series("any", way, Measure.RIGHT, null)),
                series(curve, first, new Series("any", way, Measure.ANY_RIGHT, "vote")),
                series(curve, first, way(second, new Way("cot", "sapling", null, Map.of(), Map.of()))),
                series(curve, first,
                        way(second, new Way(way.strategy(), "sapling-weak", null, way.numbers(), Map.of()))),
                series(curve, first, way(second, new Way(way.strategy(), "sapling", null, Map.of(), Map.of()))),
                series(curve, first,
                        way(second, new Way(way.strategy(), "sapling", "exact", way.numbers(), Map.of()))));
        assertThat(others).allSatisfy(other -> assertThat(kept("1").find(lesson("l"), other)).isEmpty());
        assertThat(kept("2").find(lesson("l"), curve)).as("of another version, model or prompt").isEmpty();
        assertThat(kept("1").find(lesson("m"), curve)).as("of another lesson").isEmpty();
        Part.Curve german = new Part.Curve(curve.id(), "Ein Titel", curve.from(), curve.along(), List.of(
                new Series("Abstimmung", VOTE, Measure.RIGHT, null),
                new Series("irgendeine", VOTE, Measure.ANY_RIGHT, null)), 7);
        assertThat(kept("1").find(lesson("l"), german)).as("in another language").isPresent();
    }

    @Example
    void aFileFromElsewhereIsNotTaken() throws Exception {
        Part.Curve curve = curve();
        kept("1").keep(lesson("l"), measured(curve, null, 4, new Random(1)), AT);
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        kept("1").keep(lesson("m"), measured(curve, null, 4, new Random(1)), AT);
        Files.write(file(), bytes);
        assertThat(kept("1").find(lesson("m"), curve)).isEmpty();
    }

    @Property(tries = 400)
    void aDamagedFileIsNotTaken(@ForAll Random random) throws Exception {
        Part.Curve curve = curve();
        Surveyed measured = measured(curve, null, 4, new Random(1));
        kept("1").keep(lesson("l"), measured, AT);
        byte[] bytes = Files.readAllBytes(file());
        int at = random.nextInt(bytes.length);
        if (random.nextInt(8) == 0) {
            bytes = Arrays.copyOf(bytes, at);
        } else {
            bytes[at] = (byte) (bytes[at] + 1 + random.nextInt(255));
        }
        Files.write(file(), bytes);
        kept("1").find(lesson("l"), curve).ifPresent(found -> curve.series()
                .forEach(series -> assertThat(found.points(series)).isEqualTo(measured.points(series))));
    }

    @Example
    void whatIsNoFigureIsNotTaken() throws Exception {
        Part.Curve curve = curve();
        kept("1").keep(lesson("l"), measured(curve, null, 4, new Random(1)), AT);
        Path file = file();
        String good = Files.readString(file);
        for (String bad : List.of("", "null", "[]", "{}", "{\"check\":null,\"figure\":null}", "[".repeat(100_000),
                good.replaceFirst("0\\.[0-9]+", "7.5"), good.replace("2026", "2027"))) {
            Files.writeString(file, bad);
            assertThat(kept("1").find(lesson("l"), curve)).as(bad.substring(0, Math.min(60, bad.length()))).isEmpty();
        }
        Files.writeString(file, good + " ".repeat(KeptCurves.MOST_BYTES - good.length()));
        assertThat(kept("1").find(lesson("l"), curve)).as("just small enough").isPresent();
        Files.writeString(file, good + " ".repeat(KeptCurves.MOST_BYTES + 1 - good.length()));
        assertThat(kept("1").find(lesson("l"), curve)).as("too large").isEmpty();
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(kept("1").find(lesson("l"), curve)).isEmpty();
        kept("1").keep(lesson("l"), measured(curve, null, 4, new Random(1)), AT);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("nothing half is left").containsExactly(file);
        }
    }

    /** Sealed as it should be, and yet no figure. */
    @Example
    void figuresThatCannotBeAreNotTaken() {
        Part.Curve curve = curve();
        String key = CurveKey.of(lesson("l"), curve, null, "1");
        Plan.ModelName by = new Plan.ModelName("m", Plan.BUILT_IN, null);
        KeptCurve.Spotted good = spot(1, 0.5);
        for (List<KeptCurve.Spotted> second : List.of(List.of(good), List.of(good, good, good),
                List.of(good, spot(2, 0.5)), List.of(good, spot(1, 1.5)), List.of(good, spot(1, -1)),
                List.of(good, spot(1, Double.NaN)), List.<KeptCurve.Spotted>of())) {
            assertThat(new KeptCurve("l", "votes", key, AT.toString(), by, List.of(List.of(good, good), second))
                    .surveyed(curve, asked -> key)).isEmpty();
        }
        assertThat(new KeptCurve("l", "votes", key, AT.toString(), by, List.of(List.of(good, good),
                List.of(good, good))).surveyed(curve, asked -> key)).isPresent();
    }

    /** Some of it may have been measured with what was there before. */
    @Example
    void whatWasMeasuredAcrossAChangeIsNotKept() {
        String[] stamp = {"1"};
        KeptCurves kept = new KeptCurves(folder, () -> stamp[0]);
        kept.begins();
        stamp[0] = "2";
        kept.keep(lesson("l"), measured(curve(), null, 4, new Random(1)), AT);
        assertThat(kept.find(lesson("l"), curve())).isEmpty();
        stamp[0] = "1";
        kept.keep(lesson("l"), measured(curve(), null, 4, new Random(1)), AT);
        assertThat(kept.find(lesson("l"), curve())).isEmpty();
    }

    private static KeptCurve.Spotted spot(int problems, double value) {
        return new KeptCurve.Spotted(Collections.nCopies(problems, value),
                Collections.nCopies(problems, 9.0));
    }

    private KeptCurves kept(String stamp) {
        return new KeptCurves(folder, () -> stamp);
    }

    private Path file() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().getFirst();
        }
    }

    private static Lesson lesson(String name) {
        return new Lesson(name, "A lesson", List.of(), 1, List.of());
    }

    private static Part.Curve curve() {
        return new Part.Curve("votes", "A title", FROM, new Along.Of(Option.SAMPLES, List.of(1.0, 2.0)), List.of(
                new Series("vote", VOTE, Measure.RIGHT, null), new Series("any", VOTE, Measure.ANY_RIGHT, null)), 1);
    }

    private static Part.Curve from(Part.Curve curve, Problems.Drawn from) {
        return new Part.Curve(curve.id(), curve.title(), from, curve.along(), curve.series(), 1);
    }

    private static Part.Curve along(Part.Curve curve, Along along) {
        return new Part.Curve(curve.id(), curve.title(), curve.from(), along, curve.series(), 1);
    }

    private static Part.Curve series(Part.Curve curve, Series... series) {
        return new Part.Curve(curve.id(), curve.title(), curve.from(), curve.along(), List.of(series), 1);
    }

    private static Series way(Series series, Way way) {
        return new Series(series.name(), way, series.measure(), series.tokensOf());
    }

    private static Surveyed measured(Part.Curve curve, Plan.@Nullable ModelName by, int problems, Random random) {
        Map<String, List<List<Map<Measure, Double>>>> values = new HashMap<>();
        for (Series series : curve.series()) {
            values.put(series.name(), curve.along().points().stream()
                    .map(point -> IntStream.range(0, problems).mapToObj(i -> row(random)).toList()).toList());
        }
        return new Surveyed(curve, by, null, values);
    }

    private static Map<Measure, Double> row(Random random) {
        Map<Measure, Double> row = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            row.put(measure, measure.isShare() ? random.nextDouble() : random.nextInt(10_000));
        }
        return row;
    }
}
