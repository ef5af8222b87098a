package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.curve.Curve;
import arborist.vote.set.SetFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The curves of one problem with very many samples, worked out beside the FX thread. */
@ExtendWith(ApplicationExtension.class)
class CurveWorkTest {
    private static final int MANY = 10_000;
    private final BlockingQueue<Drawn> drawn = new LinkedBlockingQueue<>();
    private final List<String> failures = new ArrayList<>();
    private final CurveWork work =
            new CurveWork((vote, curves) -> drawn.add(new Drawn(vote, curves)), failures::add);

    private record Drawn(Vote vote, Optional<SetFigures.Curves> curves) {}

    @Test
    void tenThousandSamplesHaveCurves() throws InterruptedException {
        fx(() -> work.ask(vote(1, MANY), null));
        Curve majority = next().curves().orElseThrow().majority();
        // Two of three are right: the more samples, the surer.
        assertThat(majority.points().getFirst().share()).isBetween(0.6, 0.73);
        assertThat(majority.points().getLast().k()).isGreaterThan(MANY / 2);
        assertThat(majority.points().getLast().share()).isEqualTo(1);
        assertThat(failures).isEmpty();
    }

    @Test
    void whatWasStoppedIsNotToldAndTheNextIs() throws InterruptedException {
        Vote second = vote(2, 10);
        fx(() -> {
            work.ask(vote(1, MANY), null);
            work.stop();
            assertThat(work.slowProperty().get()).isFalse();
            work.ask(second, null);
        });
        assertThat(next().vote()).isSameAs(second);
        assertThat(drawn.poll(1, TimeUnit.SECONDS)).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatGoesOnIsFinishedAndOfTheRestOnlyTheNewestIsDrawn() throws InterruptedException {
        Vote first = vote(1, MANY);
        Vote last = vote(3, 10);
        fx(() -> {
            work.ask(first, null);
            work.ask(vote(2, MANY), null);
            work.ask(last, null);
        });
        assertThat(next().vote()).isSameAs(first);
        assertThat(next().vote()).isSameAs(last);
        assertThat(drawn.poll(1, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void whereNothingIsJudgedThereAreNone() throws InterruptedException {
        Vote judged = vote(1, 3);
        List<Voter> unknown = judged.voters().stream().map(v -> new Voter(v.ballot(), Voter.Truth.UNKNOWN, v.missed(),
                v.setting(), v.oracle(), v.length(), v.tokens(), v.probability(), v.scores())).toList();
        fx(() -> work.ask(new Vote(judged.problem(), "", unknown, judged.tally(), Optional.empty(), WhatIf.NOTHING),
                null));
        assertThat(next().curves()).isEmpty();
    }

    private Drawn next() throws InterruptedException {
        Drawn next = drawn.poll(120, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static Vote vote(int problem, int samples) {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            boolean right = i % 3 != 0;
            voters.add(new Voter(new Ballot(new Id(3, i), i, Optional.of(right ? "5" : "7"), Ballot.Standing.VOTES),
                    right ? Voter.Truth.RIGHT : Voter.Truth.WRONG, Optional.empty(), "a", false, 10,
                    OptionalLong.empty(),
                    OptionalDouble.empty(), Map.of()));
        }
        return new Vote(new Id(2, problem), "made up", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of), Optional.of("5"), WhatIf.NOTHING);
    }
}
