package arborist.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The newest choice of a project says whether the right answer is hidden, wherever it was made. */
class GoldAnswerTest {
    private static final String HIDDEN = GoldAnswer.of(true, Instant.ofEpochMilli(5)).choice();
    private static final String SHOWN = GoldAnswer.of(false, Instant.ofEpochMilli(6)).choice();

    @Test
    void theNewestCountsInWhicheverOrderTheyCome() {
        assertThat(GoldAnswer.newest(List.of()).hidden()).isFalse();
        assertThat(GoldAnswer.newest(List.of(HIDDEN)).hidden()).isTrue();
        assertThat(GoldAnswer.newest(List.of(HIDDEN, SHOWN)).hidden()).isFalse();
        assertThat(GoldAnswer.newest(List.of(SHOWN, HIDDEN)).hidden()).isFalse();
    }

    @Test
    void whatIsNoChoiceDoesNotCount() {
        assertThat(GoldAnswer.newest(List.of("", "{", "null", "{\"hidden\":\"yes\",\"written\":9}", HIDDEN)).hidden())
                .isTrue();
    }
}
