package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.session.RunRow;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person writes a batch file, and reads what an engine made of it: samples and their vote, which undo takes back. */
@ExtendWith(ApplicationExtension.class)
class BatchWindowTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        ServedWindow made = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(1), 500, 10), List.of(),
                (session, kit, server) -> {
                });
        served = made;
        made.open.answer = Optional.of(Files.writeString(made.folder.resolve("q.jsonl"), """
                {"question": "A crate holds 12 jars. How many jars do 5 crates hold?", "gold": "60"}
                {"question": "Mia reads 9 pages a day. How many pages does she read in a week?", "gold": "63"}
                """));
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void whatAnEngineAnsweredBecomesSamplesOfTheRunsThatWait(FxRobot robot) throws IOException {
        until(() -> open().window.page() instanceof SessionPage);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
        until(() -> robot.lookup("#batch-card").tryQuery().isPresent());
        robot.clickOn("#set-file-choose");
        text(robot, "#batch-samples", "3");
        until(() -> text(robot, "#batch-count").equals("Name the model, as its server does."));
        text(robot, "#batch-model", "some-model");
        text(robot, "#batch-temperature", "warm");
        until(() -> text(robot, "#batch-count").contains("is a number, not “warm”"));
        text(robot, "#batch-temperature", "0.7");
        text(robot, "#batch-seed", "5");
        until(() -> text(robot, "#batch-count").startsWith("6 requests: 3 samples of each of 2 problems."));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text(robot, "#batch-failure").startsWith("q.jsonl holds what is asked; choose another name"));
        open().answer = Optional.of(open().page().session().file());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text(robot, "#batch-failure").startsWith("s.arborist is the session itself"));
        Path other = Files.writeString(served().folder.resolve("requests-2.jsonl"), "mine");
        Path requests = served().folder.resolve("requests.jsonl");
        open().answer = Optional.of(requests);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text(robot, "#batch-failure").startsWith("requests-2.jsonl is there already"));
        Files.delete(other);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> told().startsWith("Wrote 6 requests of 2 runs to " + requests));
        assertThat(open().suggested).isEqualTo("s-requests.jsonl");
        List<JsonNode> lines = lines(requests);
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1).get("body").get("seed").asInt()).isEqualTo(6);
        assertThat(runs()).hasSize(2).allMatch(r -> r.status() == RunStatus.STOPPED);
        until(() -> open().page().root().lookupAll("#runs .label").stream()
                .anyMatch(n -> ((Labeled) n).getText().equals("waits for a batch")));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> robot.lookup(".set-cell").queryAll().stream()
                .filter(c -> "… waits for a batch".equals(((Labeled) c).getText())).count() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.T);

        fx(() -> open().page().shown().runProperty().set(runs().stream()
                .map(RunRow::run).filter(tree().runs()::containsKey).findFirst().orElseThrow()));
        until(() -> open().page().actions().get("go-on").hindrance().getValue()
                .equals("This run waits for the results of a batch; read them (Ctrl+Alt+R), and it goes on with them."));
        fx(() -> open().page().shown().runProperty().set(null));

        open().answer = Optional.of(results(lines));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        until(() -> told().equals("Read 5 samples of 2 runs from results.jsonl. 1 request failed; write a batch file"
                + " again to ask for it."));
        robot.type(KeyCode.ESCAPE);
        until(() -> tree().samples().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> robot.lookup("#vote-bars .toggle-button").queryAll().stream().map(n -> n.getAccessibleText())
                .toList()
                .equals(List.of("60: 3 votes, right")));
        assertThat(runs()).extracting(RunRow::status).as("one sample of the second is missing")
                .containsExactly(RunStatus.DONE, RunStatus.STOPPED);
        assertThat(runs().getLast().reason()).startsWith("It waits for the results of a batch: 1 of 3 samples");
        assertThat(Objects.requireNonNull(runs().getFirst()).answer()).isEqualTo("60");

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        until(() -> told().startsWith("Read no new samples"));
        open().undo(robot);
        until(() -> tree().samples().isEmpty());
        assertThat(runs()).as("they wait again").hasSize(2).allMatch(r -> r.status() == RunStatus.STOPPED);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        until(() -> told().startsWith("Read 5 samples of 2 runs"));
        until(() -> tree().samples().size() == 3);
    }

    private Path results(List<JsonNode> requests) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            JsonNode request = requests.get(i);
            boolean jars = request.get("body").get("messages").toString().contains("jars");
            ObjectNode line = JSON.createObjectNode();
            line.set("custom_id", request.get("custom_id"));
            ObjectNode response = line.putObject("response");
            if (i == 5) {
                response.put("status_code", 500).putObject("body").putObject("error").put("message", "overloaded");
            } else {
                response.put("status_code", 200).putObject("body").withArray("choices").addObject().put("index", 0)
                        .put("finish_reason", "stop").putObject("message").put("role", "assistant")
                        .put("content", "A step.\nAnswer: " + (jars ? "60" : i == 3 ? "62" : "63"));
            }
            lines.add(line.toString());
        }
        return Files.write(served().folder.resolve("results.jsonl"), lines);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static void text(FxRobot robot, String field, String text) {
        fx(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Labeled.class).getText();
    }

    private String told() {
        return open().page().told().told();
    }

    private List<RunRow> runs() {
        return open().page().session().runs().join();
    }

    private Tree tree() {
        Tree tree = open().page().shown().tree();
        return tree == null ? Tree.EMPTY : tree;
    }

    private OpenWindow open() {
        return served().open;
    }

    private ServedWindow served() {
        return Objects.requireNonNull(served);
    }
}
