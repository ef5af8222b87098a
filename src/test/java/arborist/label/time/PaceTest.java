package arborist.label.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Time spent on labels, pauses left out. */
class PaceTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final Pace begun = Pace.of(Duration.ofSeconds(60)).acted(NINE);

    @Test
    void theTimeOfALabelIsWhatWasWorkedSinceTheLast() {
        Pace.Labelled first = begun.acted(NINE.plusSeconds(4)).labelled(NINE.plusSeconds(10));
        assertThat(first.tookMillis()).isEqualTo(10_000);
        Pace.Labelled second = first.pace().labelled(NINE.plusSeconds(30));
        assertThat(second.tookMillis()).isEqualTo(20_000);
        assertThat(second.pace().perHour()).hasValue(240);
    }

    @Test
    void aPauseIsLeftOut() {
        Pace.Labelled label = begun.acted(NINE.plusSeconds(20)).acted(NINE.plusSeconds(3620))
                .labelled(NINE.plusSeconds(3630));
        assertThat(label.tookMillis()).isEqualTo(30_000);
        assertThat(label.pace().perHour()).hasValue(120);
    }

    @Test
    void aClockThatIsSetBackAddsNothing() {
        Pace.Labelled label = begun.acted(NINE.minusSeconds(30)).labelled(NINE.minusSeconds(20));
        assertThat(label.tookMillis()).isEqualTo(10_000);
    }

    @Test
    void beforeAnythingWasWorkedThereIsNoPace() {
        assertThat(begun.perHour()).isEmpty();
        assertThat(Pace.of(Duration.ofSeconds(60)).labelled(NINE).pace().perHour()).isEmpty();
    }

    @Property
    void theTimesOfLabelsAddUpToWhatWasWorked(@ForAll List<@IntRange(min = 0, max = 200) Integer> gaps) {
        Pace pace = begun;
        Instant now = NINE;
        long sum = 0;
        for (int i = 0; i < gaps.size(); i++) {
            now = now.plusSeconds(gaps.get(i));
            if (i % 3 == 0) {
                pace = pace.acted(now);
            } else {
                Pace.Labelled label = pace.labelled(now);
                sum += label.tookMillis();
                pace = label.pace();
            }
        }
        assertThat(sum + pace.since().toMillis()).isEqualTo(pace.worked().toMillis());
        assertThat(pace.worked().toSeconds())
                .isEqualTo(gaps.stream().filter(gap -> gap <= 60).mapToLong(gap -> gap).sum());
    }
}
