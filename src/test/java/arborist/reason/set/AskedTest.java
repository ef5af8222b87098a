package arborist.reason.set;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import arborist.ui.kit.MemoryDoor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A question is asked once, and what was answered before its gold answer was known is judged when it is. */
class AskedTest {
    private static final String QUESTION = "How many legs do two spiders have?";

    @Test
    void answersFromBeforeAreJudgedOnceTheRightOneIsKnown() {
        try (MemoryDoor door = new MemoryDoor()) {
            Asked asked = new Asked(door, "ada");
            Id problem = asked.problem(QUESTION, "gsm8k", List.of()).join();
            Id right = answered(door, problem, "16", 0);
            Id wrong = answered(door, problem, "8", 1);
            assertThat(verdict(door, problem, right)).isNull();
            assertThat(asked.problem(QUESTION, "gsm8k", List.of("16")).join()).isEqualTo(problem);
            assertThat(verdict(door, problem, right)).isEqualTo(Verdict.Outcome.YES);
            assertThat(verdict(door, problem, wrong)).isEqualTo(Verdict.Outcome.NO);
            asked.problem(QUESTION, "gsm8k", List.of("16")).join();
            assertThat(leaf(door, problem, right).findings().verdicts()).as("not judged again").hasSize(1);
        }
    }

    private static Id answered(MemoryDoor door, Id problem, String answer, int index) {
        Run run = new Run(Id.random(), problem, "cot", Attributes.NONE, null, null, "m", null, null, "test", false,
                Attributes.NONE);
        Id root = door.tree(problem).join().liveRoots().getFirst().id();
        Thought leaf = Thought.of(Id.random(), problem, root, run.id(), Kind.ANSWER, "Answer: " + answer);
        Sample sample = new Sample(Id.random(), run.id(), leaf.id(), index, Sample.Status.COMPLETE);
        door.submit(Submission.of(Author.person("ada"), problem, new Change.StartRun(run), new Change.AddThought(leaf),
                new Change.AddSample(sample), new Change.ReadAnswer(sample.id(),
                        new AnswerReading(answer, "marks", leaf.id(), 8, 8 + answer.length()))))
                .join();
        return leaf.id();
    }

    private static Node leaf(MemoryDoor door, Id problem, Id leaf) {
        return Objects.requireNonNull(door.tree(problem).join().node(leaf));
    }

    private static Verdict.@Nullable Outcome verdict(MemoryDoor door, Id problem, Id leaf) {
        return leaf(door, problem, leaf).verdict(Verdict.RIGHT).map(Verdict::outcome).orElse(null);
    }
}
