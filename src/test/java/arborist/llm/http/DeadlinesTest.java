package arborist.llm.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    @Test
    void aLongerWaitForTheFirstTextLeavesTheUsualTimeForTheRest() {
        assertThat(Deadlines.waiting(null, null)).isEqualTo(Deadlines.STANDARD);
        assertThat(Deadlines.waiting(3_600L, null).total()).isEqualTo(Duration.ofMinutes(90));
        assertThat(Deadlines.waiting(600L, 60L).total()).as("never less than for the first").isEqualTo(
                Duration.ofMinutes(10));
        assertThat(Deadlines.waiting(10L, 7_200L)).isEqualTo(new Deadlines(Deadlines.STANDARD.connect(),
                Duration.ofSeconds(10), Deadlines.STANDARD.idle(), Duration.ofHours(2)));
    }
}
