package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Spent;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a run has spent is told from its calls. */
class SpentBeforeTest {
    private static final Id PROBLEM = Id.random();

    private final Id run = Id.random();
    private final List<Edit> edits = new ArrayList<>();

    @Test
    void timeInWhichSeveralCallsWereUnderWayCountsOnceAndTimeBetweenThemNotAtAll() {
        call(run, 10_000L, 4_000L);
        call(run, 11_000L, 1_000L);
        call(run, 13_000L, 3_000L);
        call(run, 60_000L, 500L);
        call(Id.random(), 30_000L, 9_000L);
        call(run, null, null);
        Spent spent = SpentBefore.of(Tree.EMPTY.apply(edits), run);
        assertThat(spent.thinking()).isEqualTo(Duration.ofMillis(6_500));
        assertThat(spent.calls()).isEqualTo(5);
        assertThat(spent.tokens()).isEqualTo(5 * 12);
        assertThat(spent.usd()).isEqualByComparingTo("0.05");
    }

    @Test
    void aRunWithoutCallsHasSpentNothing() {
        assertThat(SpentBefore.of(Tree.EMPTY, run)).isEqualTo(Spent.NOTHING);
    }

    private void call(Id of, @Nullable Long started, @Nullable Long took) {
        Call call = new Call(Id.random(), PROBLEM, of, "sample", "m", null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, "stop", started, null, took,
                new Usage(10L, null, null, 2L, new BigDecimal("0.01")));
        edits.add(new Edit(Id.random(), PROBLEM, edits.size() + 1, Id.random(), Author.person("Ada"), Instant.EPOCH,
                new Change.RecordCall(call), null));
    }
}
