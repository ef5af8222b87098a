package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurseTest {
    private static final Id PROBLEM = Id.random();
    private static final Run RUN = run(1_000L);

    @Test
    void callByCallItComesToTheSameAsAllAtOnce() {
        Purse purse = new Purse();
        Tree tree = Tree.EMPTY;
        List<Edit> all = new ArrayList<>();
        Spent so = purse.after(RUN, tree, null);
        for (int i = 1; i <= 5; i++) {
            List<Edit> news = List.of(edit(RUN.id(), 10L * i, i), edit(Id.random(), 7, 3));
            tree = tree.apply(news);
            all.addAll(news);
            so = purse.after(RUN, tree, news);
        }
        assertThat(so.words()).isEqualTo("5 calls · 165 tokens with prompts · 17% of the budget");
        assertThat(so).isEqualTo(new Purse().after(RUN, Tree.EMPTY.apply(all), null));
    }

    @Test
    void countsAnewForAnotherRunAndWhereNobodySaysWhatHappened() {
        Purse purse = new Purse();
        Tree tree = Tree.EMPTY.apply(List.of(edit(RUN.id(), 10, 1)));
        purse.after(RUN, tree, null);
        Tree more = tree.apply(List.of(edit(RUN.id(), 10, 1)));
        assertThat(purse.after(RUN, more, null).words()).startsWith("2 calls · 22 tokens with prompts");
        assertThat(purse.after(run(null), more, List.of())).isEqualTo(new Spent("0 calls · 0 tokens with prompts", -1));
    }

    private static Run run(@org.jspecify.annotations.Nullable Long tokens) {
        Plan plan = new Plan("cot", "free", new Plan.ModelName("m", null, null), null, null, null, null,
                new Plan.Limits(tokens, null, null, null), Parameters.PLAIN);
        return new Run(Id.random(), PROBLEM, "cot", plan.json(), null, null, "m", null, null, "test", false,
                Attributes.NONE);
    }

    private static Edit edit(Id run, long input, long output) {
        Call call = new Call(Id.random(), PROBLEM, run, "cot", "m", null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, "stop", 0L, 0L, 0L, new Usage(input, null, null, output, null));
        return new Edit(Id.random(), PROBLEM, 1, Id.random(), Author.person("a"), Instant.EPOCH,
                new Change.RecordCall(call), null);
    }
}
