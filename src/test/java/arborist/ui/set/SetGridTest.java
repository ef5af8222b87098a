package arborist.ui.set;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.set.Job;
import arborist.session.ProblemRow;
import arborist.session.RunRow;
import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.RunStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetGridTest {
    private static final Id ONE = Id.derived("one");
    private static final Id TWO = Id.derived("two");
    private static final List<ProblemRow> PROBLEMS = List.of(problem(ONE, List.of("39")), problem(TWO, List.of()));

    @Test
    void runsThatDifferInTaskAndLimitsAloneStandInOneColumn() {
        SetGrid grid = grid(run("a", ONE, plan("cot", "gsm8k", null, 500L), RunStatus.DONE, "39", true),
                run("b", TWO, plan("cot", "free", null, null), RunStatus.DONE, "7", null));
        assertThat(grid.columns()).singleElement().satisfies(c -> {
            assertThat(c.title()).isEqualTo("Chain-of-thought");
            assertThat(c.tally().right()).isEqualTo(1);
            assertThat(c.tally().judged()).as("nobody can tell of the second").isEqualTo(1);
            assertThat(c.tally().ended()).isEqualTo(2);
            assertThat(c.tally().tokens()).isEqualTo(200);
        });
        assertThat(grid.rows().getLast().cells().getFirst().text()).isEqualTo("7");
    }

    @Test
    void seedsAndParametersAreColumnsOfTheirOwnAndSayWhatTellsThemApart() {
        SetGrid grid = grid(run("a", ONE, plan("cot", "free", 1L, null), RunStatus.DONE, "1", false),
                run("b", ONE, plan("cot", "free", 2L, null), RunStatus.DONE, "39", true));
        assertThat(grid.columns()).extracting(SetColumn::details).containsExactly("m · seed 1", "m · seed 2");
    }

    @Test
    void ofSeveralRunsInOnePlaceTheNewestStandsThere() {
        Plan plan = plan("cot", "free", null, null);
        SetGrid grid = grid(run("a", ONE, plan, RunStatus.DONE, "1", false),
                run("b", ONE, plan, RunStatus.DONE, "39", true));
        assertThat(grid.rows().getFirst().cells()).singleElement().extracting(SetCell::state)
                .isEqualTo(SetCell.State.RIGHT);
        assertThat(grid.columns().getFirst().tally().runs()).isEqualTo(1);
    }

    @Test
    void noAnswerIsWrongWhereTheRightOneIsKnown() {
        SetGrid grid = grid(run("a", ONE, plan("cot", "free", null, null), RunStatus.DONE, null, null));
        assertThat(grid.columns().getFirst().tally()).satisfies(t -> {
            assertThat(t.judged()).isEqualTo(1);
            assertThat(t.right()).isZero();
        });
    }

    @Test
    void aRunThatLostItsProgramIsStoppedAndMissing() {
        Plan plan = plan("cot", "free", null, null);
        RunRow lost = run("a", ONE, plan, RunStatus.RUNNING, null, null);
        assertThat(grid(lost).rows().getFirst().cells().getFirst().state()).isEqualTo(SetCell.State.STOPPED);
        assertThat(grid(lost).gaps(false)).extracting(SetGrid.Gap::run).containsExactly(lost.run());
        SetGrid led = SetGrid.of(PROBLEMS, List.of(lost), Set.of(lost.run()), List.of(), false);
        assertThat(led.rows().getFirst().cells().getFirst().state()).isEqualTo(SetCell.State.RUNNING);
        assertThat(led.gaps(false)).isEmpty();
    }

    @Test
    void whatIsGoingToBeRunHasItsColumnAndWaits() {
        List<Job> ordered = List.of(new Job(TWO, plan("direct", "free", null, null)));
        SetGrid grid = SetGrid.of(PROBLEMS, List.of(), Set.of(), ordered, true);
        assertThat(grid.columns()).singleElement().extracting(SetColumn::title).isEqualTo("Direct answer");
        assertThat(grid.rows()).extracting(r -> r.cells().getFirst().state())
                .containsExactly(SetCell.State.NONE, SetCell.State.WAITING);
        assertThat(grid.rows()).extracting(SetGrid.Row::touched).containsExactly(false, true);
        assertThat(grid.gaps(false)).isEmpty();
        SetGrid stopped = SetGrid.of(PROBLEMS, List.of(), Set.of(), ordered, false);
        assertThat(stopped.gaps(false)).extracting(SetGrid.Gap::problem).containsExactly(TWO);
        assertThat(stopped.gaps(true)).extracting(SetGrid.Gap::problem).containsExactly(ONE, TWO);
    }

    @Test
    void whatWasReadFromAFileHasColumnsOfItsOwnAndIsNeverMissing() {
        RunRow read =
                new RunRow(Id.derived("r"), ONE, Attributes.NONE, new RunRow.Read("cot", "m"), RunStatus.DONE, "39",
                        true, false, null, 0, 0, null);
        SetGrid grid = grid(read, run("b", ONE, plan("cot", "free", null, null), RunStatus.DONE, "1", false));
        assertThat(grid.columns()).extracting(SetColumn::line).containsExactlyInAnyOrder("Chain-of-thought · m",
                "Chain-of-thought · m · imported");
        assertThat(grid.gaps(true)).extracting(g -> g.plan().wasRead()).containsExactly(false);
    }

    @Test
    void theCellAndTheColumnOfARunThatReadsTheKnownAnswerAreMarked() {
        SetGrid grid = grid(run("a", ONE, plan("cot", "free", null, null), RunStatus.DONE, "1", true),
                run("b", ONE, plan("self-correction", "free", null, null), RunStatus.DONE, "1", true));
        assertThat(grid.columns()).extracting(SetColumn::oracle).containsExactly(false, true);
        assertThat(grid.columns().getLast().details()).endsWith("oracle");
        List<SetCell> cells = grid.rows().getFirst().cells();
        assertThat(cells).extracting(SetCell::text).containsExactly("✓ 1", "✓ 1 · oracle");
        assertThat(cells.getFirst().spoken()).doesNotContain("oracle");
        assertThat(cells.getLast().spoken()).endsWith("oracle: it reads the known answer");
        assertThat(cells.getLast().unjudged().text()).isEqualTo("1 · oracle");
    }

    @Test
    void whatSomethingElseBeganHasNoPlace() {
        RunRow other =
                new RunRow(Id.derived("x"), ONE, new Attributes("{\"width\":5}"), null, RunStatus.DONE, "1", true,
                        false, null,
                        1, 1, null);
        assertThat(grid(other).columns()).isEmpty();
    }

    @Test
    void theScaleOfTokensHoldsAllPointsAndIsNeverEmpty() {
        AccuracyChart.Scale scale = AccuracyChart.Scale.of(List.of(130.0, 4_200.0));
        assertThat(scale.low()).isEqualTo(100);
        assertThat(scale.high()).isEqualTo(5_000);
        assertThat(scale.ticks()).containsExactly(100.0, 200.0, 500.0, 1_000.0, 2_000.0, 5_000.0);
        AccuracyChart.Scale one = AccuracyChart.Scale.of(List.of(200.0));
        assertThat(one.place(200)).isBetween(0.0, 1.0);
        assertThat(one.high()).isGreaterThan(one.low());
    }

    private static SetGrid grid(RunRow... runs) {
        return SetGrid.of(PROBLEMS, List.of(runs), Set.of(), List.of(), false);
    }

    private static ProblemRow problem(Id id, List<String> gold) {
        return new ProblemRow(id, "A problem", "free", 1, 0, 0, null, gold, null, false);
    }

    private static Plan plan(String strategy, String task, @Nullable Long seed, @Nullable Long tokens) {
        return new Plan(strategy, task, new Plan.ModelName("m", null, null), null, seed, null, null,
                new Plan.Limits(tokens, null, null, null), Parameters.PLAIN);
    }

    private static RunRow run(String name, Id problem, Plan plan, RunStatus status, @Nullable String answer,
            @Nullable Boolean right) {
        return new RunRow(Id.derived(name), problem, plan.json(), null, status, answer, right,
                plan.strategy().equals("self-correction"), null, 1, 100, null);
    }
}
