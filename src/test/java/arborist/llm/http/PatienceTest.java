package arborist.llm.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** When to ask again, and how many may ask at once. */
class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Example
    void aServerIsTakenAtItsWordWhereItMakesSense() {
        assertThat(RetryAfter.read("7", NOW)).isEqualTo(Duration.ofSeconds(7));
        assertThat(RetryAfter.read(" 0.5 ", NOW)).isEqualTo(Duration.ofMillis(500));
        assertThat(RetryAfter.read(date(NOW.plusSeconds(9)), NOW)).isEqualTo(Duration.ofSeconds(9));
        assertThat(RetryAfter.read("86400", NOW)).isEqualTo(Duration.ofDays(1));
        assertThat(RetryAfter.read(null, NOW)).isNull();
        assertThat(RetryAfter.read("-5", NOW)).isNull();
        assertThat(RetryAfter.read("0", NOW)).isNull();
        assertThat(RetryAfter.read(date(NOW.minusSeconds(9)), NOW)).isNull();
        assertThat(RetryAfter.read("soon", NOW)).isNull();
        assertThat(RetryAfter.read("1e999999999", NOW)).isNotNull();
    }

    @Property
    void aWaitIsNeverShorterThanAskedNorLongerThanWeHavePatience(@ForAll @IntRange(min = 1, max = 40) int done,
            @ForAll @DoubleRange(min = 0, max = 1) double random, @ForAll @IntRange(min = 0, max = 100_000) int told) {
        Backoff backoff = Backoff.STANDARD;
        Duration own = backoff.after(done, null, () -> random);
        Duration asked = backoff.after(done, Duration.ofSeconds(told), () -> random);
        if (done >= backoff.tries()) {
            assertThat(own).isNull();
            assertThat(asked).isNull();
        } else {
            assertThat(own).isBetween(Duration.ofMillis(500), backoff.longest());
            if (told > 60) {
                assertThat(asked).isNull();
            } else {
                assertThat(asked).isBetween(Duration.ofSeconds(told), Duration.ofSeconds(told).plusMillis(250));
            }
        }
    }

    @Example
    void theGateHalvesOnceForOneBurstAndGrowsAgain() throws InterruptedException {
        Ticking clock = new Ticking();
        Gate gate = new Gate(8, clock);
        Instant[] burst = new Instant[8];
        for (int i = 0; i < 8; i++) {
            burst[i] = gate.enter();
        }
        for (Instant entered : burst) {
            gate.tooMany(entered, Duration.ZERO);
            gate.leave(false);
        }
        assertThat(gate.limit()).isEqualTo(4);
        gate.tooMany(gate.enter(), Duration.ZERO);
        gate.leave(false);
        assertThat(gate.limit()).isEqualTo(2);
        for (int i = 0; i < 2 + 3 + 4 + 5 + 6 + 7; i++) {
            gate.enter();
            gate.leave(true);
        }
        assertThat(gate.limit()).isEqualTo(8);
        for (int i = 0; i < 20; i++) {
            gate.enter();
            gate.leave(true);
        }
        assertThat(gate.limit()).isEqualTo(8);
    }

    @Example
    void theGateNeverClosesForGood() throws InterruptedException {
        Gate gate = new Gate(2, new Ticking());
        for (int i = 0; i < 5; i++) {
            gate.tooMany(gate.enter(), Duration.ZERO);
            gate.leave(false);
        }
        assertThat(gate.limit()).isEqualTo(1);
        gate.enter();
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Each look at it is a second later. */
    private static final class Ticking implements InstantSource {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }
}
