package arborist.lesson.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.app.models.RunKit;
import arborist.lesson.Measure;
import arborist.lesson.Way;
import arborist.llm.Limits;
import arborist.reason.Attempt;
import arborist.reason.Option;
import arborist.settings.Keys;
import arborist.trace.Score;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read off a run of the built-in model is what the tree says. */
class ReadingTest {
    private static final String QUESTION = "Compute 12 * 3 + 48 / 6 - 17.";

    /** Best-of-N settles on what its scorer likes best, so what it promises is the greatest of all scores. */
    @ParameterizedTest
    @ValueSource(strings = {"sapling-orm", "sapling-prm"})
    void aJudgePromisesTheBestOfWhatItSaid(String scorer) throws InterruptedException {
        Grower.Grown grown = grown("best-of-n", scorer);
        double best = Attempt.of(grown.tree(), grown.run().run().id()).stream()
                .flatMap(attempt -> attempt.leaf().score().stream()).mapToDouble(Score::share).max().orElseThrow();
        assertThat(best).isGreaterThan(0);
        assertThat(Reading.of(grown)).hasEntrySatisfying(Measure.PROMISED,
                promised -> assertThat(promised).isEqualTo(best, within(1e-9)));
    }

    @Test
    void whereNothingWasScoredNothingIsPromised() throws InterruptedException {
        assertThat(Reading.of(grown("self-consistency", null))).containsEntry(Measure.PROMISED, 0.0);
    }

    private static Grower.Grown grown(String strategy, @Nullable String scorer)
            throws InterruptedException {
        try (RunKit kit = new RunKit(Path.of("no-such-folder"), () -> new Keys(null, Map.of()), "test", 2)) {
            Way way = new Way(strategy, "sapling", scorer, Map.of(Option.SAMPLES, 4.0), Map.of());
            return new Grower(door -> kit.in(door, null, null, Limits.NONE)).grow(QUESTION, null,
                    way.plan("arithmetic", 3L));
        }
    }
}
