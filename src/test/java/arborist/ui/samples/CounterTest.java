package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.formula.Prover;
import arborist.answer.formula.Prover.Proof;
import arborist.label.mark.Eyes;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What the window is told while formulas cannot be compared yet, or were not in time. */
@ExtendWith(ApplicationExtension.class)
class CounterTest {
    private final AtomicReference<Proof> proof = new AtomicReference<>(Proof.NOT_READY);
    private final BlockingQueue<Optional<Lineup>> counted = new LinkedBlockingQueue<>();

    @Test
    void whileTheAlgebraStartsAnAnswerIsUndecidedAndItIsAskedAgain() throws InterruptedException {
        try (Counter counter = new Counter(prover(), counted::add)) {
            counter.ask(tree(), null, Eyes.CLOSED, null);
            Count waiting = next();
            assertThat(waiting.vote().tally().groups()).hasSize(3);
            assertThat(waiting.vote().tally().undecided()).containsExactlyInAnyOrder("(x+1)^2", "x^2+2x+1");
            assertThat(outcomes(waiting)).containsExactly(Verdict.Outcome.YES, Verdict.Outcome.UNDECIDED,
                    Verdict.Outcome.NO);
            assertThat(bars(waiting, false)).filteredOn(text -> text.contains("undecided")).hasSize(2);
            assertThat(bars(waiting, true)).as("that two answers may be one tells nothing of right and wrong")
                    .filteredOn(text -> text.contains("undecided")).hasSize(2);
            proof.set(Proof.ZERO);
            Count decided = next();
            while (!decided.vote().tally().undecided().isEmpty()) {
                decided = next();
            }
            assertThat(decided.vote().tally().groups()).hasSize(2);
            assertThat(outcomes(decided)).containsExactly(Verdict.Outcome.YES, Verdict.Outcome.NO);
            assertThat(bars(decided, false)).noneMatch(text -> text.contains("undecided"));
        }
    }

    @Test
    void onlyWhatTookTooLongStaysUndecidedAndCountsAsDifferent() throws InterruptedException {
        proof.set(Proof.LATE);
        try (Counter counter = new Counter(prover(), counted::add)) {
            counter.ask(tree(), null, Eyes.CLOSED, null);
            Count late = next();
            assertThat(late.vote().tally().groups()).hasSize(3);
            assertThat(late.vote().tally().undecided()).hasSize(2);
            assertThat(late.decision().isTie()).as("one vote each").isTrue();
            assertThat(bars(late, false)).filteredOn(text -> text.contains("undecided")).hasSize(2);
            assertThat(counted.poll(1, TimeUnit.SECONDS)).as("nothing is asked again").isNull();
        }
    }

    private static Tree tree() {
        return new Crafted("(x+1)^2").sample("(x+1)^2").sample("x^2+2x+1").sample("7").tree();
    }

    private Prover prover() {
        return expression -> proof.get();
    }

    private Count next() throws InterruptedException {
        Optional<Lineup> next = counted.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next.orElseThrow().count();
    }

    private static List<Verdict.Outcome> outcomes(Count count) {
        return count.vote().tally().groups().stream().map(count::right).toList();
    }

    /** What each bar says. */
    private static List<String> bars(Count count, boolean hidden) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            VoteBars bars = new VoteBars(answer -> {});
            bars.show(count, null, hidden);
            return bars.getChildren().stream().map(Labeled.class::cast).map(Labeled::getGraphic)
                    .map(graphic -> graphic.lookupAll(".label").stream().map(Labeled.class::cast)
                            .map(Labeled::getText).toList().toString())
                    .toList();
        });
    }
}
