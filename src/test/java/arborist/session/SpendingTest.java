package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Submission;
import arborist.trace.Usage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session tells what all its calls took, whichever run made them. */
class SpendingTest {

    @Test
    void timeInWhichSeveralCallsWereUnderWayCountsOnce(@TempDir Path folder) {
        try (Session session = Session.create(folder.resolve("s.arborist"))) {
            assertThat(session.spending().join().thinking()).isZero();
            Id problem = Id.random();
            var _ = session.submit(Submission.of(Author.person("Ada"), problem,
                    new Change.AddProblem(new Problem(problem, "p", "p?", List.of(), "free", null, null, null,
                            Attributes.NONE)),
                    call(problem, 30_000L, 9_000L), call(problem, 10_000L, 4_000L), call(problem, 11_000L, 1_000L),
                    call(problem, 13_000L, 3_000L), call(problem, 60_000L, 500L), call(problem, null, 700L),
                    call(problem, 70_000L, null))).join();
            assertThat(session.spending().join().thinking()).isEqualTo(Duration.ofMillis(6_000 + 9_000 + 500));
        }
    }

    private static Change call(Id problem, @Nullable Long started, @Nullable Long took) {
        return new Change.RecordCall(new Call(Id.random(), problem, Id.random(), "sample", "m", null, Attributes.NONE,
                Attributes.NONE, Attributes.NONE, null, null, started, null, took,
                new Usage(1L, null, null, 1L, null)));
    }
}
