package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Request;
import arborist.task.Tasks;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A run that began with another right answer judges nobody by it once a person has corrected it. */
class CorrectedMeanwhileTest {

    @Test
    void aSampleThatEndsAfterTheCorrectionHasNoVerdictOfTheOldAnswer() throws Exception {
        try (Bed bed = new Bed("How many apples has Ann?", "gsm8k")) {
            right(bed, "5");
            Aim aim = new TaskAim(Objects.requireNonNull(bed.tree().problem()),
                    Tasks.standard().named("gsm8k").orElseThrow());
            Chains chains =
                    new Chains(bed.growth, new Asker(bed.growth, new ScriptedModel((asked, i) -> "The answer is 5.")),
                            aim, List::of);
            Id before =
                    chains.draw("sample", bed.root, Kind.STEP, Request.of("?", Request.Sampling.PLAIN), 0).getFirst();
            assertThat(outcome(bed, before)).isEqualTo(Verdict.Outcome.YES);
            right(bed, "6");
            Id after =
                    chains.draw("sample", bed.root, Kind.STEP, Request.of("?", Request.Sampling.PLAIN), 1).getFirst();
            assertThat(outcome(bed, after)).isEqualTo(Verdict.Outcome.UNDECIDED);
        }
    }

    private static Verdict.Outcome outcome(Bed bed, Id leaf) {
        return Objects.requireNonNull(bed.tree().node(leaf)).outcome(Verdict.RIGHT);
    }

    private static void right(Bed bed, String gold) {
        Problem now = Objects.requireNonNull(bed.tree().problem());
        bed.say(new Change.ReviseProblem(new Problem(now.id(), now.title(), now.question(), List.of(gold), now.task(),
                now.verifiable(), now.set(), now.split(), now.attributes())));
    }
}
