package arborist.lesson.measure;

import arborist.lesson.Along;
import arborist.lesson.Lesson;
import arborist.lesson.Measure;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.reason.Plan;
import arborist.trace.ContentHash;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of a curve depend on. Titles and names of series are not among it: lessons in several languages share what was
 * measured.
 *
 * @param stamp of the program, its models and its prompts
 * @param by the model that all series ask, null for that of each
 * @param along what goes from point to point
 */
record CurveKey(String stamp, String lesson, String curve, Plan.@Nullable ModelName by, String family,
        List<Integer> levels, int count, Problems.Kinds kinds, long seed, String along, List<Double> points,
        List<Line> series) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One series.
     *
     * @param plan all that is told a strategy, its defaults too
     * @param tokensOf the place of the series whose tokens it may spend; -1 where it has a number of its own
     */
    record Line(String plan, Measure measure, int tokensOf) {}

    /** Its hash. */
    static String of(Lesson lesson, Part.Curve curve, Plan.@Nullable ModelName by, String stamp) {
        Problems.Drawn from = curve.from();
        List<String> names = curve.series().stream().map(Series::name).toList();
        List<Line> lines = curve.series().stream().map(series -> new Line(
                (by == null ? series.way().plan(from.family(), from.seed())
                        : series.way().plan(from.family(), by, from.seed())).json().json(),
                series.measure(), series.tokensOf() == null ? -1 : names.indexOf(series.tokensOf()))).toList();
        return new CurveKey(stamp, lesson.name(), curve.id(), by, from.family(), from.levels(), from.count(),
                from.kinds(), from.seed(), along(curve.along()), curve.along().points(), lines).hash();
    }

    private static String along(Along along) {
        return switch (along) {
            case Along.Nothing _ -> "nothing";
            case Along.Level _ -> "level";
            case Along.Of of -> "option " + of.option().name();
        };
    }

    private String hash() {
        try {
            return ContentHash.of(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8)).hex();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
