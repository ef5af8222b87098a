package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** As many tokens as the servers told of the run that revised, and every other limit as that run had it. */
class ControlTest {
    private static final Id PROBLEM = new Id(1, 0);
    private static final Id RUN = new Id(2, 0);
    private static final Id OTHER = new Id(2, 1);
    private static final Plan.Limits OWN = new Plan.Limits(9_999L, 0.25, 40L, 600L);

    @Test
    void tokensAreReckonedAsToldAndOtherLimitsStay() {
        Optional<Plan> control = control(new Usage(50L, 20L, 10L, 30L, null), new Usage(7L, null, null, null, null),
                new Usage(null, null, null, 5L, null), Usage.UNKNOWN);
        assertThat(control.orElseThrow().limits()).as("prompts and answers, what is part of them not again")
                .isEqualTo(new Plan.Limits(92L, OWN.costUsd(), OWN.calls(), OWN.seconds()));
    }

    @Test
    void whereNobodyToldThereIsNothingToCompare() {
        assertThat(control(Usage.UNKNOWN, Usage.UNKNOWN)).isEmpty();
        assertThat(control()).isEmpty();
    }

    /** The control of a run with these calls; one of another run takes a thousand tokens. */
    private static Optional<Plan> control(Usage... told) {
        Plan plan = new Plan("self-correction", "gsm8k", new Plan.ModelName("m", null, null), null, 7L, null, null, OWN,
                Techniques.defaults(Techniques.named("self-correction").orElseThrow(), "gsm8k"));
        List<Change> changes = new ArrayList<>(List.of(
                new Change.AddProblem(new Problem(PROBLEM, "p", "How many?", List.of("5"), "gsm8k", true, null, null,
                        Attributes.NONE)),
                new Change.StartRun(run(RUN, plan)), new Change.StartRun(run(OTHER, plan)),
                new Change.RecordCall(call(0, OTHER, new Usage(500L, null, null, 500L, null)))));
        for (int i = 0; i < told.length; i++) {
            changes.add(new Change.RecordCall(call(i + 1, RUN, told[i])));
        }
        changes.add(Flight.status(run(RUN, plan), RunStatus.STOPPED));
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            edits.add(new Edit(new Id(9, edits.size()), PROBLEM, edits.size() + 1, new Id(8, 0),
                    Author.person("tester"), Instant.EPOCH, change, null));
        }
        Tree tree = Tree.EMPTY.apply(edits);
        RunState state = Objects.requireNonNull(tree.runs().get(RUN));
        return Control.of(tree, state);
    }

    private static Run run(Id id, Plan plan) {
        return new Run(id, PROBLEM, plan.strategy(), plan.json(), null, null, "m", plan.seed(), null, "test", false,
                Attributes.NONE);
    }

    private static Call call(int number, Id run, Usage usage) {
        return new Call(new Id(7, number), PROBLEM, run, "sample", "m", null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, null, null, null, null, usage);
    }
}
