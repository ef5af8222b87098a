package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever stands in a file of rows, reading it ends in a report, and what was read can be written in every format. */
class RowFuzzTest {
    private static final Map<String, String> ROWS = Map.of(
            "prm800k", """
                    {"labeler":"l","timestamp":"t","generation":3,"is_quality_control_question":false,"question":
                     {"problem":"p","ground_truth_answer":"7","pre_generated_steps":["a"]},"label":{"steps":[{"completions":
                     [{"text":"a","rating":1,"flagged":false},{"text":"b","rating":-1,"flagged":true}],"human_completion":null,
                     "chosen_completion":0},{"completions":[{"text":"c","rating":null}],"human_completion":{"text":"h",
                     "rating":null,"source":"human"},"chosen_completion":null},{"completions":[{"text":"# Answer\\n\\n7",
                     "rating":0,"flagged":null}],"human_completion":null,"chosen_completion":null}],"total_time":9,
                     "finish_reason":"found_error"}}""",
            "math-shepherd", """
                    {"input":"What is 1+1? Step 1: two ки\\nStep 2: The answer is: 2 ки","label":"What is 1+1? Step 1: two +
                    Step 2: The answer is: 2 -","task":"GSM8K"}""".replace("two +\n", "two +\\n"),
            "trl-stepwise", "{\"prompt\":\"p\",\"completions\":[\"a\",\"b\"],\"labels\":[true,false]}",
            "processbench", "{\"id\":\"x-1\",\"generator\":\"m\",\"problem\":\"p\",\"steps\":[\"a\",\"b\"],"
                    + "\"final_answer_correct\":false,\"label\":1}",
            "rlhflow",
            "{\"conversations\":[{\"role\":\"user\",\"content\":\"p? Step 1: a\"},{\"role\":\"assistant\",\"content\":\"+\"},"
                    + "{\"role\":\"user\",\"content\":\"b\"},{\"role\":\"assistant\",\"content\":\"-\"}]}",
            "bigbench-mistake",
            "{\"input\":\"p\",\"steps\":[\"a\",\"b\"],\"target\":\"1\",\"answer\":\"1\",\"mistake_index\":null}",
            "omegaprm-tree",
            "{\"question\":\"q\",\"final_answer\":\"1\",\"reasoning_steps\":{\"text\":\"q\",\"mc_value\":0.5,"
                    + "\"children\":[{\"text\":\"s\",\"mc_value\":1.0,\"children\":[]},{\"text\":\"t\",\"mc_value\":0}]}}",
            "gsm8k", "{\"question\":\"q\",\"answer\":\"a <<1+1=2>>\\n#### 2\"}",
            "orm", "{\"question\":\"q\",\"solution\":\"a\\nb\",\"label\":1}",
            "preference", "{\"prompt\":\"q\",\"chosen\":\"a\\nb\",\"rejected\":\"c\"}");
    private static final List<String> TOKENS = List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "\n{", "null",
            "true", "1", "-1", "0.50", "1e999999999", "[".repeat(300), "{\"a\":".repeat(300), "\\ud800", "\\u0000",
            "\"x\":null,", "\"text\":\"t\",", "ки", "Step 1:", "9".repeat(2_000), "\"\"", "[]", "{}", "\u0000", "");

    @Property(tries = 1_500)
    void brokenFilesEndInAReport(@ForAll @From("formats") String format, @ForAll @From("formats") String sample,
            @ForAll @From("breaks") Break one) throws IOException, InterruptedException {
        // Mostly a file of the format itself, now and then one of another.
        String of = one.length % 4 == 0 ? sample : format;
        String row = Objects.requireNonNull(ROWS.get(of)).replace("\n", "");
        String text = one.of(row) + "\n" + row + "\n";
        try {
            Labelled read = Labelled.of(format, text);
            assertThat(read.report.bad()).allSatisfy(bad -> {
                assertThat(bad.number()).isPositive();
                assertThat(bad.why()).endsWith(".").doesNotContain("\n", "Exception");
            });
            assertThat(read.door.trees()).allSatisfy(tree -> {
                assertThat(tree.problem()).isNotNull();
                assertThat(tree.roots()).hasSize(1);
                assertThat(tree.liveRuns()).allMatch(run -> run.status().ended());
            });
            for (String other : ROWS.keySet()) {
                assertThat(read.rows(other)).isNotNull();
            }
            assertThat(read.text("csv", choices -> choices)).startsWith("problem,question,");
            boolean whole = read.report.badCount() == 0 && format.equals(of) && !text.contains("ud800")
                    && !one.token.equals(",");
            Statistics.label("comes back equal").collect(whole)
                    // About 120 do; half of that is out of reach of chance.
                    .coverage(coverage -> coverage.check(true).count(n -> n > 50));
            if (whole) {
                assertThat(read.rows(format)).isEqualTo(Labelled.json(text));
            }
        } catch (Refused e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
        }
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(ROWS.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<Break> breaks() {
        return Combinators.combine(Arbitraries.of(TOKENS), Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 12)).as(Break::new);
    }

    /** Some characters of a text replaced by a token. */
    record Break(String token, double where, int length) {
        String of(String sample) {
            int from = (int) (where * sample.length());
            String broken =
                    sample.substring(0, from) + token + sample.substring(Math.min(sample.length(), from + length));
            return new String(broken.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
