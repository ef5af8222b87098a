package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.RunMark;
import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two runs of one problem never have one name. */
class RunNamesTest {

    @Test
    void runsAreToldApartByWhatDiffers() {
        Run narrow = run("tot-beam", "gpt-4", "{\"keep\":1,\"steps\":4}");
        Run wide = run("tot-beam", "gpt-4", "{\"keep\":5,\"steps\":4}");
        Run other = run("tot-beam", "llama", "{\"keep\":5}");
        Map<Id, RunNames.Name> names = RunNames.of(List.of(narrow, wide, other));
        assertThat(names.get(narrow.id())).isEqualTo(new RunNames.Name("Tree of Thoughts, beam", "gpt-4 · keep 1"));
        assertThat(names.get(wide.id())).isEqualTo(new RunNames.Name("Tree of Thoughts, beam", "gpt-4 · keep 5"));
        assertThat(names.get(other.id())).isEqualTo(new RunNames.Name("Tree of Thoughts, beam", "llama"));
    }

    @Test
    void runsThatDifferInNothingAreNumbered() {
        Run a = run("cot", null, "{}");
        Run b = run("cot", null, "not even JSON");
        Map<Id, RunNames.Name> names = RunNames.of(List.of(a, b));
        assertThat(names.get(a.id())).isEqualTo(new RunNames.Name("Chain-of-thought", "no. 1"));
        assertThat(names.get(b.id())).isEqualTo(new RunNames.Name("Chain-of-thought", "no. 2"));
    }

    @Test
    void oneThatReadsTheKnownAnswerIsMarked() {
        Run run = run("self-correction", "llama", "{}");
        Run oracle = new Run(run.id(), run.problem(), run.strategy(), run.parameters(), null, null, run.model(), null,
                null, "0", true, Attributes.NONE);
        assertThat(details(oracle)).isEqualTo("oracle · llama");
        assertThat(details(run)).isEqualTo("llama");
    }

    private static String details(Run run) {
        return Objects.requireNonNull(RunNames.of(List.of(run)).get(run.id())).details();
    }

    @Test
    void aStrategyOfSomebodyElseKeepsItsName() {
        Run own = run("my-search", null, "{\"keep\":1}");
        assertThat(RunNames.of(List.of(own)).get(own.id())).isEqualTo(new RunNames.Name("my-search", ""));
    }

    @Test
    void whatALessonRanIsToldByTheLessonsOwnNames() {
        Run cool =
                made("temperature", "cool", "Temperature 0.2", 1, "{\"parameters\":{\"temperature\":0.2},\"seed\":1}");
        Run warm =
                made("temperature", "warm", "Temperature 1.2", 1, "{\"parameters\":{\"temperature\":1.2},\"seed\":1}");
        Run again =
                made("temperature", "warm", "Temperature 1.2", 2, "{\"parameters\":{\"temperature\":1.2},\"seed\":2}");
        Run own = run("self-consistency", "sapling", "{}");
        Map<Id, RunNames.Name> names = RunNames.of(List.of(cool, warm, again, own));
        assertThat(line(names, cool)).isEqualTo("Temperature 0.2, lesson 3 · sapling · Self-consistency");
        assertThat(line(names, warm)).isEqualTo("Temperature 1.2, time 1, lesson 3 · sapling · Self-consistency");
        assertThat(line(names, again)).isEqualTo("Temperature 1.2, time 2, lesson 3 · sapling · Self-consistency");
        assertThat(line(names, own)).as("which no lesson made").startsWith("Self-consistency · sapling");
        Map<Id, RunNames.Name> below = RunNames.inTwoLines(List.of(cool, warm, again, own));
        assertThat(below.get(again.id()))
                .isEqualTo(new RunNames.Name("Temperature 1.2", "time 2, lesson 3 · sapling · Self-consistency"));
        assertThat(below.get(own.id())).isEqualTo(names.get(own.id()));
    }

    @Test
    void aLongTitleIsCutWhereItExplainsItself() {
        Run best = made("trees", "best", "Best-first: the best thought next, wherever it hangs", 1, "{}");
        Run other = made("trees", "other", "Best-first: as before, by another judge", 1, "{}");
        assertThat(line(RunNames.of(List.of(best)), best)).startsWith("Best-first, lesson 3");
        assertThat(line(RunNames.of(List.of(best, other)), best)).as("where another begins so too")
                .startsWith("Best-first: the best thought next");
    }

    @Test
    void whatEachRunSaysIsReadOnceHoweverManyThereAre() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String seed = "{\"parameters\":{\"temperature\":0." + i % 5 + "},\"seed\":" + i % 100 + "}";
            runs.add(i % 2 == 0 ? run("cot", "m", seed) : made("temperature", "warm", "Warm " + i % 3, i % 7, seed));
        }
        List<Run> read = new ArrayList<>();
        Map<Id, RunNames.Name> names = RunNames.of(runs, run -> {
            read.add(run);
            return SaidOfRun.of(run);
        });
        assertThat(read).isEqualTo(runs);
        assertThat(names).hasSize(300).isEqualTo(RunNames.of(runs));
        assertThat(runs.stream().map(run -> line(names, run))).doesNotHaveDuplicates();
    }

    private static String line(Map<Id, RunNames.Name> names, Run run) {
        return Objects.requireNonNull(names.get(run.id())).line();
    }

    private static Run made(String lesson, String block, String title, long time, String parameters) {
        return new Run(Id.random(), Id.derived("p"), "self-consistency", new Attributes(parameters), null, null,
                "sapling",
                null, null, "test", false, new RunMark("03-" + lesson, block, title, time).attributes());
    }

    private static Run run(String strategy, @Nullable String model, String parameters) {
        return new Run(Id.random(), Id.derived("p"), strategy, new Attributes(parameters), null, null, model, null,
                null, "test", false, Attributes.NONE);
    }
}
