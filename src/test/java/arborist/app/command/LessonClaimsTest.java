package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.models.RunKit;
import arborist.lesson.Along;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Series;
import arborist.lesson.Spot;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Grower;
import arborist.lesson.measure.Survey;
import arborist.llm.Limits;
import arborist.settings.Keys;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three claims without which the lessons have nothing to say hold with the model that ships, measured as the lessons measure them: on
 * the first of their problems, as many as decide it, since {@code arborist lessons check} takes minutes.
 */
class LessonClaimsTest {
    private static final Lessons LESSONS = new Lessons(Path.of("no-such-folder"));
    private static final int THREADS = 2;
    private static final RunKit KIT =
            new RunKit(Path.of("no-such-folder"), () -> new Keys(null, Map.of()), "test", THREADS);
    private static final Survey SURVEY =
            new Survey(new Grower(door -> KIT.in(door, null, null, Limits.NONE)), 2 * THREADS);

    @AfterAll
    static void close() {
        KIT.close();
    }

    /** At each level there are so many problems. */
    @ParameterizedTest
    @CsvSource({"02, chain-above-direct, 4, 0.4", "04, vote-above-one, 160, 0.02", "06, beam-above-vote, 32, 0.3"})
    void holds(String name, String id, int problems, double least) throws Exception {
        Lesson lesson = LESSONS.read(LESSONS.named(name));
        Part.Claim claim = lesson.claim(id).orElseThrow();
        assertThat(claim.expected()).isEqualTo(Outcome.HOLDS);
        Part.Curve curve = lesson.curve(claim.curve()).orElseThrow();
        Checked checked = SURVEY.of(only(curve, claim, problems), (done, of) -> {}).check(claim);
        assertThat(checked.outcome()).as(id + ": " + checked).isEqualTo(Outcome.HOLDS);
        assertThat(checked.difference().mean()).as("and by more than nothing").isGreaterThan(least);
    }

    /** Of the curve what the claim is about. */
    private static Part.Curve only(Part.Curve curve, Part.Claim claim, int problems) {
        Set<String> named = Stream.of(claim.above(), claim.below()).map(Spot::series).collect(Collectors.toSet());
        List<Series> series = curve.series().stream().filter(one -> named.contains(one.name())).toList();
        Set<Double> points = Stream.of(claim.above().point(), claim.below().point()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Along along = curve.along() instanceof Along.Of(var option, var all)
                ? new Along.Of(option, all.stream().filter(points::contains).toList()) : curve.along();
        return new Part.Curve(curve.id(), curve.title(), curve.from().with(problems, curve.from().seed()), along,
                series, curve.line());
    }
}
