package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read and written in its own format gives equal JSON. */
class RowRoundTripTest {

    @ParameterizedTest
    @CsvSource({"prm800k/samples_prm800k.jsonl,prm800k,6", "prm800k/phase1-train-example.json,prm800k,3",
        "prm800k/phase2-test-example.json,prm800k,1", "math-shepherd/samples_math-shepherd.jsonl,math-shepherd,7",
        "omegaprm-tree/tree.jsonl,omegaprm-tree,1", "gsm8k/test.jsonl,gsm8k,1319",
        "bigbench-mistake/multistep_arithmetic.jsonl,bigbench-mistake,300"})
    void realFiles(String data, String format, int rows) throws IOException, InterruptedException {
        Path file = Needs.data(data);
        assertThat(Labelled.FORMATS.detect(file).name()).isEqualTo(format);
        Labelled read = Labelled.detected(file);
        assertThat(read.report.problems()).isEqualTo(rows);
        List<JsonNode> before = Labelled.json(Files.readString(file));
        List<JsonNode> after = read.rows(format);
        assertThat(after).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"prompt\":\"1+1?\",\"completions\":[\"two\",\"so 3\"],\"labels\":[true,false],\"n\":1.50,\"m\":{\"a\":[null]}}",
        "{\"prompt\":\"1+1?\",\"completions\":[\"\",\" two\\n\"],\"labels\":[false,true],\"source\":null}"})
    void stepwise(String row) throws IOException, InterruptedException {
        same("trl-stepwise", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\":\"g-1\",\"generator\":\"m\",\"problem\":\"p?\",\"steps\":[\"a\",\"b\"],\"final_answer_correct\":true,\"label\":-1}",
        "{\"id\":7,\"generator\":null,\"problem\":\"p?\",\"steps\":[\"a\",\"b\"],\"final_answer_correct\":false,\"label\":1,\"x\":1e5}",
        "{\"problem\":\"p?\",\"steps\":[\"a\"],\"final_answer_correct\":null,\"label\":5}",
        "{\"problem\":\"p?\",\"steps\":[\"a\"],\"label\":0.0}"})
    void processBench(String row) throws IOException, InterruptedException {
        same("processbench", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"conversations\":[{\"role\":\"user\",\"content\":\"q? Step 1: a\"},{\"role\":\"assistant\",\"content\":\"+\"},"
                + "{\"role\":\"user\",\"content\":\"Step 2: b\"},{\"role\":\"assistant\",\"content\":\"-\"}],\"k\":[1]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"q? a\",\"n\":0},{\"role\":\"assistant\",\"content\":\"+\",\"p\":[0.90]}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"q\\n\\nStep 1: a\"},{\"role\":\"assistant\",\"content\":\"-\"}]}"})
    void rlhflow(String row) throws IOException, InterruptedException {
        same("rlhflow", row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"question\":\"q\",\"solution\":\"a\\n\\nb\\r\\n#### 3\",\"label\":1,\"meta\":{\"z\":0.10}}",
                "{\"question\":\"q\",\"solution\":\"a\",\"label\":0}",
                "{\"question\":\"q\",\"solution\":\"a\\n\",\"label\":true}",
                "{\"question\":\"q\",\"solution\":\"a\",\"label\":0.5}",
                "{\"question\":\"q\",\"solution\":\"a\",\"label\":null}"})
    void outcomes(String row) throws IOException, InterruptedException {
        same("orm", row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"prompt\":\"q\",\"chosen\":\"a\\n\\nb\\r\\n#### 3\",\"rejected\":\"a\\nc\\n\",\"score_chosen\":8.50}",
                "{\"prompt\":\"q\",\"chosen\":\"same\",\"rejected\":\"same\"}",
                "{\"prompt\":[{\"role\":\"user\",\"content\":\"q\"}],\"chosen\":[{\"role\":\"assistant\",\"content\":\"a\\nb\"}],"
                        + "\"rejected\":[{\"role\":\"assistant\",\"content\":\"c\",\"x\":null}],\"n\":null}"})
    void preferences(String row) throws IOException, InterruptedException {
        same("preference", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"input\":\"Q Step 1: aки Step 2: b  ки\\n\",\"label\":\"Q Step 1: a+ Step 2: b  -\\n\",\"task\":\"MATH\",\"u\":3}",
        "{\"input\":\"What ки? Step 1: a ки\",\"label\":\"What +? Step 1: a -\",\"task\":\"GSM8K\"}",
        "{\"input\":\"What? a ки\\nb ки\",\"label\":\"something else\",\"task\":\"GSM8K\"}",
        "{\"input\":\"What? a ки tail\",\"task\":1}"})
    void shepherd(String row) throws IOException, InterruptedException {
        same("math-shepherd", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"input\":\"i\",\"steps\":[\"a\",\"b\"],\"target\":\"1\",\"answer\":\"1\",\"mistake_index\":1,\"w\":{}}",
        "{\"input\":\"i\",\"steps\":[\"a\"],\"target\":[\"x\",1],\"answer\":null,\"mistake_index\":9}",
        "{\"input\":\"i\",\"steps\":[\"a\"],\"target\":\"1\",\"mistake_index\":null}"})
    void mistakes(String row) throws IOException, InterruptedException {
        same("bigbench-mistake", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"question\":\"q\",\"final_answer\":\"1\",\"reasoning_steps\":{\"text\":\"q\",\"mc_value\":1,\"visits\":3,"
                + "\"children\":[{\"text\":\"s\",\"mc_value\":0.10},{\"text\":\"t\",\"children\":null,\"mc_value\":null}]},\"u\":[]}",
        "{\"question\":\"q\",\"reasoning_steps\":{\"text\":\"other\",\"mc_value\":0.3333333333333333333,\"children\":[]}}"})
    void trees(String row) throws IOException, InterruptedException {
        same("omegaprm-tree", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{\"completions\":[{\"text\":\"a\",\"rating\":1,\"flagged\":true,\"source\":\"x\"}],\"human_completion\":\"mine\","
                + "\"chosen_completion\":null,\"extra\":[1.0]},{\"completions\":[],\"human_completion\":null,\"chosen_completion\":null}]",
        "[{\"completions\":[{\"text\":\"a\",\"rating\":0.5},{\"text\":\"a\",\"rating\":-1}],\"chosen_completion\":1},"
                + "{\"completions\":null,\"human_completion\":null}]",
        "[{\"completions\":[{\"text\":\"a\"}],\"human_completion\":7,\"chosen_completion\":4},{\"completions\":\"?\"}]",
        "[{\"completions\":[{\"text\":\"a\",\"rating\":1}],\"human_completion\":{\"text\":\"h\",\"rating\":1,\"source\":\"human\"},"
                + "\"chosen_completion\":0},{\"completions\":[{\"text\":\"b\",\"rating\":-1}],\"human_completion\":null,\"chosen_completion\":0}]",
        "[]"})
    void prm800k(String steps) throws IOException, InterruptedException {
        same("prm800k", "{\"labeler\":\"l\",\"timestamp\":\"t\",\"generation\":3,\"question\":{\"problem\":\"p\","
                + "\"ground_truth_answer\":null,\"score\":0.0011546110201324836},\"label\":{\"steps\":" + steps
                + ",\"total_time\":12.5,\"finish_reason\":\"found_error\"},\"more\":{\"a\":true}}");
        same("prm800k", "{\"labeler\":7,\"question\":{\"problem\":\"p\"},\"label\":{\"steps\":" + steps
                + ",\"finish_reason\":\"bored\",\"n\":1}}");
        same("prm800k", "{\"question\":{\"problem\":\"p\"},\"label\":{\"steps\":" + steps + ",\"total_time\":9}}");
    }

    @Test
    void aListIsReadAsWellAsLines() throws IOException, InterruptedException {
        String row = "{\"prompt\":\"1+1?\",\"completions\":[\"two\"],\"labels\":[true]}";
        assertThat(Labelled.of("trl-stepwise", "[" + row + ",\n" + row + "]").rows("trl-stepwise"))
                .isEqualTo(Labelled.json(row + row));
    }

    @Test
    void aBrokenObjectOverManyLinesCostsOnlyItself() throws IOException, InterruptedException {
        String object =
                "{\n    \"prompt\": \"p\",\n    \"completions\": [\n        \"a\"\n    ],\n    \"labels\": [true]\n}\n";
        String broken = object.replace("    ],\n", "");
        Labelled read =
                Labelled.of("trl-stepwise", object + broken + object + "junk {\n" + object.replace("\n}\n", ""));
        assertThat(read.report.problems()).isEqualTo(2);
        assertThat(read.report.bad()).extracting(BadLine::number).containsExactly(8L, 21L, 22L);
        assertThat(read.rows("trl-stepwise")).isEqualTo(Labelled.json(object + object));
    }

    private static void same(String format, String row) throws IOException, InterruptedException {
        Labelled read = Labelled.of(format, row + "\n");
        assertThat(read.report.problems()).as("%s", read.report.bad()).isOne();
        assertThat(read.rows(format)).isEqualTo(Labelled.json(row));
    }
}
