package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.Run;
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

    private static Run run(String strategy, @Nullable String model, String parameters) {
        return new Run(Id.random(), Id.derived("p"), strategy, new Attributes(parameters), null, null, model, null,
                null, "test", false, Attributes.NONE);
    }
}
