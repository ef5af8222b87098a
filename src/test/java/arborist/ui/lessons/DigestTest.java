package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Planted;
import arborist.lesson.Lessons;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Run;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a class saw a recording is told by what answered, whatever was chosen since. */
class DigestTest {

    @Test
    void whatWasPlayedIsToldFromWhatWasAsked() {
        assertThat(played(Plan.BUILT_IN, Lessons.RECORDING + "04-vote-lost.jsonl")).isTrue();
        assertThat(played(Plan.RECORDED, "big.jsonl")).isTrue();
        assertThat(played(Plan.BUILT_IN, null)).as("asked now").isFalse();
        assertThat(played("vllm", "http://localhost:8000/v1")).as("another model").isFalse();
    }

    private static boolean played(String preset, @Nullable String address) {
        Planted planted = new Planted("2 + 2 = ?", "arithmetic", List.of("4"));
        Plan plan = new Plan("cot", "arithmetic", new Plan.ModelName("m", preset, address), null, null, null, null,
                Plan.Limits.NONE, Parameters.PLAIN);
        Id id = Id.derived("run", preset);
        planted.add(new Change.StartRun(new Run(id, planted.problem.id(), "cot", plan.json(), null, null, "m", null,
                null, "test", false, Attributes.NONE)));
        return Digest.of(planted.tree(), Objects.requireNonNull(planted.tree().runs().get(id))).played();
    }
}
