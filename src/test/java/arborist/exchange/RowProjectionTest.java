package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.Needs;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.HeldOut;
import arborist.exchange.label.RowExport;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files written in other formats: what comes out, and what the manifest says is lost. */
class RowProjectionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void prm800kAsTrlConvertsIt() throws Exception {
        Path file = Needs.data("prm800k/samples_prm800k.jsonl");
        List<String> expected = new ArrayList<>();
        for (JsonNode row : Labelled.json(Files.readString(file))) {
            expected.addAll(branches(row));
        }
        List<String> rows = new ArrayList<>();
        Labelled.detected(file).rows("trl-stepwise")
                .forEach(row -> rows.add(row.get("completions") + " " + row.get("labels")));
        // TRL's script adds the path before an error of which nothing was chosen; it is the beginning of other rows.
        expected.removeIf(row -> !rows.contains(row) && isBeginning(row, rows));
        assertThat(rows).hasSize(36).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void firstErrorsOfAutomaticLabels() throws Exception {
        Labelled read = Labelled.detected(Needs.data("math-shepherd/samples_math-shepherd.jsonl"));
        assertThat(read.rows("processbench")).as("no person labelled them").isEmpty();
        List<JsonNode> rows = read.rows("processbench", c -> c.withLabels(Choices.Labels.AUTO));
        assertThat(rows.stream().map(r -> r.get("label").asInt())).containsExactly(4, 0, 0, 0, 1, 0, 0);
        assertThat(rows.getFirst().get("problem").asText()).endsWith("clarinet lessons in a year?");
        assertThat(rows.getFirst().get("steps").get(0).asText()).startsWith("Step 1: Janet spends 3 hours");
    }

    @Test
    void chainsWithoutAMistakeAndAWrongAnswerAreListedAndCorrectnessComesFromTheAnswer() throws Exception {
        Path file = Needs.data("bigbench-mistake/multistep_arithmetic.jsonl");
        Labelled read = Labelled.detected(file);
        assertThat(read.report.badCount()).isEqualTo(18);
        assertThat(read.report.bad()).allSatisfy(bad -> assertThat(bad.why()).contains("no mistake"));
        List<JsonNode> rows = Labelled.json(Files.readString(file));
        List<Tree> trees = read.door.trees();
        for (int i = 0; i < rows.size(); i++) {
            Tree tree = trees.get(i);
            Verdict.Outcome right = FoldDoor.node(tree,
                    Objects.requireNonNull(tree.samples().values().iterator().next()).sample().leaf())
                    .outcome(Verdict.RIGHT);
            assertThat(right == Verdict.Outcome.YES)
                    .isEqualTo(rows.get(i).get("answer").asText().equals(rows.get(i).get("target").asText()));
        }
        List<JsonNode> outcomes = read.rows("orm");
        assertThat(outcomes.stream().filter(r -> r.get("label").asInt() == 1)).hasSize(45);
    }

    @Test
    void rightSolutionsOfSeveralSystemsAsGsm8kAndAsOutcomes() throws Exception {
        Labelled read = Labelled.detected(Needs.data("gsm8k/example_model_solutions.jsonl"));
        assertThat(read.rows("orm")).hasSize(4 * 1_319);
        List<JsonNode> rows = read.rows("gsm8k");
        assertThat(rows).hasSize(887);
        assertThat(rows).allSatisfy(row -> assertThat(row.get("answer").asText()).contains("\n#### "));
    }

    @Test
    void whatIsLostIsCounted() throws Exception {
        Labelled read = Labelled.detected(Needs.data("prm800k/samples_prm800k.jsonl"));
        Path out = folder.resolve("rows.jsonl");
        RowExport.Written written =
                Labelled.export("math-shepherd", c -> c).files(read.door, out, null, null, () -> false).getFirst();
        Account account = written.account();
        assertThat(account.lost()).containsEntry("steps on no path that was written", 30L)
                .containsEntry("times that labels took", 6L).containsEntry("states of solutions", 6L)
                .containsEntry("right answers", 5L).containsKey("fields that came with another format");
        JsonNode manifest = Labelled.json(Files.readString(folder.resolve("rows.jsonl.manifest.json"))).getFirst();
        assertThat(manifest.get("rows").asLong()).isEqualTo(Files.readAllLines(out).size());
        assertThat(manifest.get("sha256").asText()).isEqualTo(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out))));
        assertThat(manifest.at("/choices/zero").asText()).isEqualTo("good");
        assertThat(manifest.at("/labels/+").asLong() + manifest.at("/labels/-").asLong())
                .isEqualTo(manifest.get("steps").asLong());
        assertThat(manifest.at("/lost/states of solutions").asLong()).isEqualTo(6);
        assertThat(Labelled.export("prm800k", c -> c).files(read.door, out, null, null, () -> false).getFirst()
                .account().lost()).isEmpty();
    }

    @Test
    void aProblemIsNeverOnBothSides() throws Exception {
        Labelled read = Labelled.detected(Needs.data("gsm8k/example_model_solutions.jsonl"));
        Path out = folder.resolve("a.jsonl");
        HeldOut tenth = new HeldOut(0.1, 7);
        Path second = HeldOut.beside(out);
        Labelled.export("orm", c -> c).files(read.door, out, tenth, second, () -> false);
        Set<String> first = questions(out);
        Set<String> held = questions(second);
        assertThat(first).doesNotContainAnyElementsOf(held);
        assertThat(first.size() + held.size()).isEqualTo(1_319);
        assertThat(held.size()).isBetween(90, 175);
        assertThat(held).allMatch(q -> tenth.holds("  " + q.replace(" ", "\n ")));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.jsonl", "a.jsonl.manifest.json",
                "a.held-out.jsonl", "a.held-out.jsonl.manifest.json");
        assertThatThrownBy(() -> new HeldOut(1.5, 0)).isInstanceOf(Refused.class).hasMessageContaining("0.1");
    }

    @Test
    void anExportThatIsCancelledLeavesNoFile() throws Exception {
        Labelled read = Labelled.detected(Needs.data("gsm8k/example_model_solutions.jsonl"));
        int[] asked = {0};
        assertThatThrownBy(() -> Labelled.export("orm", c -> c).files(read.door, folder.resolve("a.jsonl"),
                new HeldOut(0.5, 0), folder.resolve("b.jsonl"), () -> ++asked[0] > 20))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPreviewShowsTheFirstRowsAndStopsThere() throws Exception {
        Labelled read = Labelled.detected(Needs.data("gsm8k/example_model_solutions.jsonl"));
        List<String> rows = Labelled.export("orm", c -> c).preview(read.door, 6);
        assertThat(String.join("", rows)).isEqualTo(read.text("orm", c -> c).lines().limit(6)
                .reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void spreadsheetsRunNothingOfATable() throws Exception {
        Labelled read = Labelled.of("trl-stepwise",
                "{\"prompt\":\"=1+1\",\"completions\":[\"@SUM(A1)\",\"+x, \\\"y\\\"\"],\"labels\":[true,false]}");
        assertThat(read.text("csv", c -> c).lines().skip(1)).satisfiesExactly(
                row -> assertThat(row).contains(",'=1+1,").contains(",1,'@SUM(A1),").endsWith(",1,,"),
                row -> assertThat(row).contains(",2,\"'+x, \"\"y\"\"\",").endsWith(",-1,,"));
    }

    private static Set<String> questions(Path file) throws IOException {
        Set<String> questions = new HashSet<>();
        for (JsonNode row : Labelled.json(Files.readString(file))) {
            questions.add(row.get("question").asText());
        }
        return questions;
    }

    private static boolean isBeginning(String row, List<String> rows) {
        String steps = row.substring(0, row.indexOf("] ["));
        return rows.stream().anyMatch(other -> other.startsWith(steps + ","));
    }

    /** The paths that a row tells: to each completion that was not chosen, and to the end. */
    private static List<String> branches(JsonNode row) {
        List<String> branches = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (JsonNode step : row.at("/label/steps")) {
            JsonNode human = step.get("human_completion");
            int chosen = step.get("chosen_completion").isNull() ? -1 : step.get("chosen_completion").asInt();
            int at = 0;
            for (JsonNode completion : step.get("completions")) {
                if (at++ != chosen) {
                    branches.add(branch(texts, completion.get("text").toString(), labels,
                            String.valueOf(completion.get("rating").asText().equals("1"))));
                }
            }
            if (chosen < 0 && human.isNull()) {
                break;
            }
            JsonNode next = chosen < 0 ? human : step.get("completions").get(chosen);
            texts.add(next.get("text").toString());
            labels.add(String.valueOf(chosen < 0 || next.get("rating").asText().equals("1")));
        }
        branches.add("[" + String.join(",", texts) + "] [" + String.join(",", labels) + "]");
        return branches;
    }

    private static String branch(List<String> texts, String text, List<String> labels, String label) {
        return "[" + (texts.isEmpty() ? "" : String.join(",", texts) + ",") + text + "] ["
                + (labels.isEmpty() ? "" : String.join(",", labels) + ",") + label + "]";
    }
}
