package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRowsTest {
    private static final String PLAN = "{\"strategy\":\"cot\",\"model\":{\"name\":\"m\"},\"parameters\":{}}";

    @TempDir
    Path folder;

    private final Id problem = Id.random();
    private final Id root = Id.random();
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("s.arborist"));
        say(new Change.AddProblem(new Problem(problem, "Jars", "How many?", List.of("60"), "gsm8k", true, null, null,
                Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, "How many?")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void tellsWhatBecameOfARunAndWhatItSpent() {
        Id run = begin(PLAN);
        Id leaf = Id.random();
        say(new Change.AddThought(Thought.of(leaf, problem, root, run, Kind.ANSWER, "Answer: 60")),
                new Change.RecordCall(call(run, 100L, 20L, "0.0010")),
                new Change.RecordCall(call(run, 50L, null, "0.0005")),
                new Change.RecordCall(call(null, 7L, 7L, null)),
                new Change.SetRun(run, RunStatus.DONE, "It is the first.", List.of(leaf), "60"));
        assertThat(session.runs().join()).singleElement().satisfies(r -> {
            assertThat(r.run()).isEqualTo(run);
            assertThat(r.problem()).isEqualTo(problem);
            assertThat(r.status()).isEqualTo(RunStatus.DONE);
            assertThat(r.answer()).isEqualTo("60");
            assertThat(r.right()).as("nobody has looked").isNull();
            assertThat(r.calls()).isEqualTo(2);
            assertThat(r.tokens()).isEqualTo(170);
            assertThat(r.costUsd()).isEqualTo(0.0015);
        });
        say(new Change.AddVerdict(new Verdict(Id.random(), leaf, "gold", "1", Verdict.RIGHT, Verdict.Outcome.YES, "",
                TextVersion.of("Answer: 60"), true)));
        assertThat(session.runs().join().getFirst().right()).isTrue();
    }

    @Test
    void leavesOutWhatWasNotBegunHereOrGrowsFromAThought() {
        begin("{\"width\":5}");
        begin("{\"model\":{\"name\":\"m\"},\"from\":\"" + root + "\"}");
        assertThat(session.runs().join()).isEmpty();
        Id here = begin(PLAN);
        assertThat(session.runs().join()).extracting(RunRow::run).containsExactly(here);
        session.undoRun("ada", problem, here).join();
        assertThat(session.runs().join()).isEmpty();
    }

    @Test
    void tellsTheQuestionsThatStand() {
        assertThat(session.questions().join()).containsExactly(new QuestionRow(problem, "gsm8k", "How many?"));
        say(new Change.Remove(new Thing(Thing.Type.PROBLEM, problem, problem)));
        assertThat(session.questions().join()).isEmpty();
    }

    private Id begin(String plan) {
        Id run = Id.random();
        session.submit(new Submission(run, Author.person("ada"), List.of(arborist.trace.Draft.of(problem,
                new Change.StartRun(
                        new Run(run, problem, "cot", new Attributes(plan), null, null, "m", null, null, "test",
                                false, Attributes.NONE)))),
                List.of(), null)).join();
        return run;
    }

    private Call call(@Nullable Id run, Long input, @Nullable Long output, @Nullable String cost) {
        return new Call(Id.random(), problem, run, "cot", "m", null, Attributes.NONE, Attributes.NONE, Attributes.NONE,
                null, "stop", 0L, 0L, 0L,
                new Usage(input, null, null, output, cost == null ? null : new BigDecimal(cost)));
    }

    private void say(Change... changes) {
        session.submit(Submission.of(Author.person("ada"), problem, changes)).join();
    }
}
