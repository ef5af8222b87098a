package arborist.reason.search;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Request;
import arborist.reason.Asker;
import arborist.reason.Bed;
import arborist.reason.Budding;
import arborist.reason.ByText;
import arborist.reason.Chains;
import arborist.reason.Judging;
import arborist.reason.PlainAim;
import arborist.reason.ScriptedModel;
import arborist.reason.Sight;
import arborist.reason.prompt.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Ten simulations whose visits and values were worked out by hand. */
class MonteCarloTest {

    /**
     * Two moves a and b; below a the moves ax and ay, below b the moves bx and by. A simulation below b brings 0.5, all others 0. With
     * w = 1 and Q + sqrt(ln N / n), worked by hand:
     *
     * <pre>
     *  1  a   the first of two that were never visited
     *  2  b   never visited
     *  3  b   a 0 + 0.833, b 0.5 + 0.833; b is expanded, and bx played
     *  4  b   a 0 + 1.048, b 0.5 + 0.741; by was never visited
     *  5  b   a 0 + 1.177, b 0.5 + 0.680; bx and by are alike, the first is taken
     *  6  a   a 0 + 1.269, b 0.5 + 0.634; a is expanded, and ax played
     *  7  b   a 0 + 0.947, b 0.5 + 0.669; by
     *  8  b   a 0 + 0.986, b 0.5 + 0.624; bx
     *  9  b   a 0 + 1.020, b 0.5 + 0.589; by
     * 10  b   a 0 + 1.048, b 0.5 + 0.560; bx
     * </pre>
     */
    @Test
    void tenSimulations() throws Exception {
        try (Bed bed = new Bed("?", "free")) {
            PlainAim aim = new PlainAim("?", "1");
            Budding budding = new Budding(bed.growth, n -> switch (n.text()) {
                case "?" -> List.of("a", "b");
                case "a" -> List.of("ax", "ay");
                case "b" -> List.of("bx", "by");
                default -> List.of();
            });
            ScriptedModel model = new ScriptedModel((request, i) -> "Answer: " + outcome(request.begun()));
            Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim, List::of);
            Judging judging = new Judging(bed.growth, aim,
                    new ByText(t -> Double.parseDouble(t.substring("Answer: ".length()))));
            Searching search = new Searching(bed.growth, budding, judging, chains, aim);
            Rollouts rollouts =
                    new Rollouts(bed.growth, chains, judging, aim, (task, name) -> new Template("{question}"),
                            Request.Sampling.PLAIN, "\n");
            List<String> table = new ArrayList<>();
            for (int n = 1; n <= 10; n++) {
                new MonteCarlo(bed.growth, search, rollouts, n, 2, 1).grow(bed.growth);
                Sight sight = bed.growth.look();
                table.add(row(sight, bed, "a") + " " + row(sight, bed, "b"));
            }
            assertThat(table).containsExactly(
                    "a 1 0.000 b 0 0.000",
                    "a 1 0.000 b 1 0.500",
                    "a 1 0.000 b 2 0.500",
                    "a 1 0.000 b 3 0.500",
                    "a 1 0.000 b 4 0.500",
                    "a 2 0.000 b 4 0.500",
                    "a 2 0.000 b 5 0.500",
                    "a 2 0.000 b 6 0.500",
                    "a 2 0.000 b 7 0.500",
                    "a 2 0.000 b 8 0.500");
            assertThat(List.of(row(sight(bed), bed, "bx"), row(sight(bed), bed, "by"), row(sight(bed), bed, "ax")))
                    .containsExactly("bx 4 0.500", "by 3 0.500", "ax 1 0.000");
            assertThat(bed.tree().backups()).hasSize(10);
            assertThat(bed.start().tally().visits()).isEqualTo(10);
        }
    }

    private static String outcome(String path) {
        return path.contains("b") ? "0.5" : "0";
    }

    private static Sight sight(Bed bed) throws Exception {
        return bed.growth.look();
    }

    private static String row(Sight sight, Bed bed, String text) {
        var node = bed.node(text);
        return String.format(Locale.ROOT, "%s %d %.3f", text, Visits.of(sight, node), Visits.value(sight, node));
    }
}
