package arborist.lesson.measure;

import arborist.lesson.Lesson;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.trace.ContentHash;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the file of a curve. The lesson's name and the curve's are there for whoever looks into it.
 *
 * @param key the hash of all that the figures depend on
 * @param at when it was measured
 * @param by the model that all series asked, null for that of each
 * @param series of each series in their order, of each point, what came of the problems
 */
record KeptCurve(String lesson, String curve, String key, String at, Plan.@Nullable ModelName by,
        List<List<Spotted>> series) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    KeptCurve {
        series = series.stream().map(List::copyOf).toList();
    }

    /**
     * What came of the problems at one point.
     *
     * @param values what the series measures
     * @param tokens that were read and written
     */
    record Spotted(List<Double> values, List<Double> tokens) {
        Spotted {
            values = List.copyOf(values);
            tokens = List.copyOf(tokens);
        }

        private boolean fits(Measure measure, int problems) {
            return values.size() == problems && tokens.size() == problems
                    && values.stream().allMatch(v -> Double.isFinite(v) && v >= 0 && (!measure.isShare() || v <= 1))
                    && tokens.stream().allMatch(t -> Double.isFinite(t) && t >= 0);
        }

        private List<Map<Measure, Double>> rows(Measure measure) {
            return IntStream.range(0, values.size()).mapToObj(i -> {
                Map<Measure, Double> row = new EnumMap<>(Measure.class);
                row.put(Measure.TOKENS, tokens.get(i));
                row.put(measure, values.get(i));
                return row;
            }).toList();
        }
    }

    /** @param check the hash of the figure as it was written: a file that a disk has damaged may still be JSON */
    private record Sealed(String check, KeptCurve figure) {}

    static KeptCurve of(Lesson lesson, Surveyed measured, Instant at, String key) {
        Part.Curve curve = measured.curve();
        List<List<Spotted>> all = curve.series().stream()
                .map(series -> IntStream.range(0, curve.along().points().size())
                        .mapToObj(i -> new Spotted(measured.each(series, i, series.measure()),
                                measured.each(series, i, Measure.TOKENS)))
                        .toList())
                .toList();
        return new KeptCurve(lesson.name(), curve.id(), key, at.toString(), measured.by(), all);
    }

    /** @throws IOException where it is damaged */
    static KeptCurve read(byte[] bytes) throws IOException {
        Sealed sealed = JSON.readValue(bytes, Sealed.class);
        if (sealed == null || sealed.figure == null || !sealed.figure.check().equals(sealed.check)) {
            throw new IOException("it is damaged");
        }
        return sealed.figure;
    }

    byte[] write() throws IOException {
        return JSON.writeValueAsBytes(new Sealed(check(), this));
    }

    private String check() throws IOException {
        return ContentHash.of(JSON.writeValueAsBytes(this)).hex();
    }

    /**
     * As it was measured; empty where it is not what the curve comes to now.
     *
     * @param keyNow of a figure that a model measured, as things are now
     */
    Optional<Surveyed> surveyed(Part.Curve now, Function<Plan.@Nullable ModelName, String> keyNow) {
        if (!keyNow.apply(by).equals(key) || series.size() != now.series().size()) {
            return Optional.empty();
        }
        Map<String, List<List<Map<Measure, Double>>>> values = new HashMap<>();
        for (int i = 0; i < series.size(); i++) {
            Series one = now.series().get(i);
            List<List<Map<Measure, Double>>> points = new ArrayList<>();
            for (int j = 0; j < series.get(i).size(); j++) {
                // The same problems in each series, else none could be set against another.
                if (j >= series.getFirst().size() || !series.get(i).get(j).fits(one.measure(), problems(j))) {
                    return Optional.empty();
                }
                points.add(series.get(i).get(j).rows(one.measure()));
            }
            if (points.size() != now.along().points().size()) {
                return Optional.empty();
            }
            values.put(one.name(), points);
        }
        return Optional.of(new Surveyed(now, by, Instant.parse(at), values));
    }

    private int problems(int point) {
        return series.getFirst().get(point).values().size();
    }
}
