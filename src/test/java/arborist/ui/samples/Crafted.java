package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem whose samples are made up. */
final class Crafted {
    private static final Id PROBLEM = new Id(1, 0);
    private static final Id ROOT = new Id(1, 1);
    private static final Id RUN = new Id(2, 2);

    private final List<Change> changes = new ArrayList<>();
    private int samples;

    Crafted(String... gold) {
        changes.add(new Change.AddProblem(new Problem(PROBLEM, "Crafted", "How many?", List.of(gold), "free", null,
                null, null, Attributes.NONE)));
        changes.add(new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "How many?")));
        changes.add(new Change.StartRun(new Run(RUN, PROBLEM, "cot", Attributes.NONE, null, null, "m", 1L, null,
                "test", false, Attributes.NONE)));
    }

    /** A sample of one step that says its answer. */
    Crafted sample(String answer) {
        return sample(new AnswerReading(answer, "A:", new Id(4, samples * 100L), 3, 3 + answer.length()), null,
                "A: " + answer);
    }

    /** A sample that took so many tokens, null where it does not tell. */
    Crafted sample(String answer, @Nullable Long tokens) {
        return sample(new AnswerReading(answer, "A:", null, 0, 0), tokens, "A: " + answer);
    }

    /** The thought of step n of sample m is {@code (4, 100 m + n)}. */
    Crafted sample(AnswerReading reading, @Nullable Long tokens, String... steps) {
        Id call = new Id(7, samples);
        changes.add(new Change.RecordCall(new Call(call, PROBLEM, RUN, "test", null, null, Attributes.NONE,
                Attributes.NONE, Attributes.NONE, null, null, null, null, null,
                new Usage(50L, null, null, tokens, null))));
        Id above = ROOT;
        for (int i = 0; i < steps.length; i++) {
            Id step = new Id(4, 100L * samples + i);
            changes.add(new Change.AddThought(new Thought(step, PROBLEM, above, RUN, Kind.STEP, steps[i],
                    Reasoning.NONE, Completeness.COMPLETE, new CallSpan(call, 0, 0), Attributes.NONE)));
            above = step;
        }
        Id sample = new Id(5, samples);
        changes.add(new Change.AddSample(new Sample(sample, RUN, above, samples, Sample.Status.COMPLETE)));
        changes.add(new Change.ReadAnswer(sample, reading));
        samples++;
        return this;
    }

    Tree tree() {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            edits.add(new Edit(new Id(9, edits.size()), PROBLEM, edits.size() + 1, new Id(8, 0),
                    Author.person("tester"), Instant.EPOCH, change, null));
        }
        return Tree.EMPTY.apply(edits);
    }
}
