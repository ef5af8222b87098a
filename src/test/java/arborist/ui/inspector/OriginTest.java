package arborist.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.InMemory;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Usage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thought tells how its call went as far as that was measured, and nothing that was not. */
class OriginTest {
    private static final Id PROBLEM = Id.random();

    @Test
    void howLongTheFirstTokenTookAndHowFastTheOthersCame() {
        assertThat(line(250L, 2_250L, 80L))
                .endsWith("80 tokens out · 2.2 s · first token after 0.25 s · 40.0 tokens/s");
    }

    @Test
    void whatWasNotMeasuredIsNotTold() {
        assertThat(line(null, 2_000L, 80L)).endsWith("2.0 s · 40.0 tokens/s").doesNotContain("first token");
        assertThat(line(250L, null, 80L)).endsWith("first token after 0.25 s");
        assertThat(line(250L, 2_250L, null)).endsWith("first token after 0.25 s");
        assertThat(line(2_000L, 2_000L, 80L)).as("all at once").doesNotContain("tokens/s");
        assertThat(line(1_996L, 2_000L, 80L)).as("in one piece").contains("first token").doesNotContain("tokens/s");
        assertThat(line(null, null, null)).doesNotContain("first token").doesNotContain("tokens/s");
    }

    private static String line(@Nullable Long first, @Nullable Long took, @Nullable Long output) {
        Author author = Author.person("Ada");
        InMemory door = new InMemory(new Problem(PROBLEM, "p", "p?", List.of(), "free", null, null, null,
                Attributes.NONE), author);
        Call call = new Call(Id.random(), PROBLEM, null, "sample", "m", null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, null, 1_000L, first, took, new Usage(10L, null, null, output, null));
        Id thought = Id.random();
        var _ = door.submit(Submission.of(author, PROBLEM, new Change.RecordCall(call),
                new Change.AddThought(new Thought(thought, PROBLEM, door.now().liveRoots().getFirst().id(), null,
                        Kind.STEP,
                        "a", Reasoning.NONE, Completeness.COMPLETE, new CallSpan(call.id(), 0, 1), Attributes.NONE))));
        return Origin.lines(door.now(), Objects.requireNonNull(door.now().node(thought))).get(1);
    }
}
