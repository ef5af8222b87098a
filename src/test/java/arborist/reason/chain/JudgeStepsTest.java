package arborist.reason.chain;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.trace.Change;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.SearchState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each step of a chain that is there gets a score of its own, once, and again where its text has changed. */
class JudgeStepsTest {
    private final Bed bed = new Bed("?", "free");
    private final PlainAim aim = new PlainAim("?", "3");
    private final JudgeSteps judge = new JudgeSteps(
            new Judging(bed.growth, aim, new ByText(t -> t.startsWith("weak") ? 0.1 : 0.9)), bed.root);

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void everyStepIsJudgedOnceAndARewrittenOneAgain() throws Exception {
        ScriptedModel model =
                new ScriptedModel((request, i) -> i == 0 ? "good\nweak step\nAnswer: 3" : "left\nAnswer: 4");
        Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim,
                text -> List.of(text.split("(?<=\n)", -1)));
        chains.draw("sample", bed.root, Kind.STEP, Request.of("?", Request.Sampling.PLAIN.times(2)), 0);
        bed.say(new Change.SetSearch(bed.node("left").id(), SearchState.PRUNED, null, true));
        judge.grow(bed.growth);
        assertThat(values("good")).containsExactly(0.9);
        assertThat(values("weak step")).containsExactly(0.1);
        assertThat(values("Answer: 3")).containsExactly(0.9);
        assertThat(values("left")).as("a pruned branch is left out").isEmpty();
        assertThat(values("Answer: 4")).isEmpty();
        assertThat(judge.settle(bed.tree(), bed.run.id()).why()).isEqualTo(
                "Judged 3 steps; the weakest is “weak step”.");
        bed.say(new Change.Rewrite(bed.node("weak step").id(), "strong step"));
        judge.grow(bed.growth);
        assertThat(values("good")).hasSize(1);
        assertThat(values("strong step")).containsExactly(0.1, 0.9);
    }

    private List<Double> values(String text) {
        Node node = bed.node(text);
        return node.findings().scores().stream().map(Score::value).toList();
    }
}
