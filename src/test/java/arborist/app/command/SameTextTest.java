package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems of the same text that were two stay two, in a file and over files: ids decide, and an import joins nothing by what it reads. */
class SameTextTest {
    private static final String TREE = "{\"question\": \"1 + 1\", \"final_answer\": \"2\", \"reasoning_steps\":"
            + " {\"text\": \"1 + 1\", \"mc_value\": 0.5, \"children\": [{\"text\": \"two\", \"mc_value\": 1.0,"
            + " \"children\": []}]}}\n";

    @TempDir
    private Path folder;

    @Test
    void twoRecordsOfOneFileStayTwoAlsoThroughOurOwnFormat() throws IOException {
        Path trees = Files.writeString(folder.resolve("trees.jsonl"), TREE + TREE);
        assertThat(read(trees, "one").code()).isZero();
        Map<Id, Integer> two = thoughts("one");
        assertThat(two).hasSize(2);
        assertThat(read(trees, "one").code()).isZero();
        assertThat(thoughts("one")).as("read twice").isEqualTo(two);

        Path json = folder.resolve("one.json");
        assertThat(CommandRun.of("export", session("one"), "--format", "arborist-json", "--out", json).code())
                .isZero();
        assertThat(read(json, "two").code()).isZero();
        assertThat(thoughts("two")).isEqualTo(two);
    }

    @Test
    void whatIsThereOfTheSameTextIsLeftAsItIs() throws IOException {
        Path first = Files.writeString(folder.resolve("first.jsonl"), TREE);
        Path second = Files.writeString(folder.resolve("second.jsonl"), TREE + "\n");
        assertThat(read(first, "one").code()).isZero();
        Map<Id, Integer> before = thoughts("one");
        assertThat(read(second, "one").code()).isZero();
        assertThat(thoughts("one")).hasSize(2).containsAllEntriesOf(before);

        assertThat(read(second, "other").code()).isZero();
        assertThat(read(session("other"), "one").code()).isZero();
        assertThat(thoughts("one")).as("that one came from the same file").hasSize(2).containsAllEntriesOf(before);
        assertThat(read(session("one"), "other").code()).isZero();
        assertThat(thoughts("other")).isEqualTo(thoughts("one"));
    }

    /** The rows of such a file have no ids: question and right answer together are what they have of one, in one file alone. */
    @Test
    void rowsOfSamplesAreOneProblemWithTheSameQuestionAndRightAnswerOfOneFileAlone() throws IOException {
        String row = "{\"question\": \"1 + 1\", \"target\": \"%s\", \"completion\": \"Answer: 2\"}\n";
        Path first = Files.writeString(folder.resolve("first.jsonl"),
                row.formatted("2") + row.formatted("3") + row.formatted("2"));
        assertThat(read(first, "one").code()).isZero();
        assertThat(thoughts("one")).hasSize(2);
        Path second = Files.writeString(folder.resolve("second.jsonl"), row.formatted("2"));
        assertThat(read(second, "one").code()).isZero();
        assertThat(thoughts("one")).hasSize(3);
    }

    private CommandRun read(Path file, String into) {
        return CommandRun.of("import", file, "--into", session(into));
    }

    private Map<Id, Integer> thoughts(String name) {
        try (Session session = Session.open(session(name))) {
            List<ProblemRow> rows = session.problems(0, 10).join();
            return rows.stream().map(ProblemRow::id)
                    .collect(Collectors.toMap(id -> id, id -> session.tree(id).join().nodes().size()));
        }
    }

    private Path session(String name) {
        return folder.resolve(name + ".arborist");
    }
}
