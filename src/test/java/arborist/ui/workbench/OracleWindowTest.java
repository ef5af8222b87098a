package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.llm.Limits;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.reason.set.Asked;
import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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

/** A self-correction that read the known answer says so in the list of runs, and a key begins its control. */
@ExtendWith(ApplicationExtension.class)
class OracleWindowTest {
    @TempDir
    static Path root;

    private @Nullable ServedWindow served;

    @Start
    void start(Stage stage) throws Exception {
        served = new ServedWindow(stage, root, new MockPace(Duration.ofMillis(20), 2_000, 10),
                List.of(new MockScript.Line("", "5 * 12 = 60\nAnswer: 61")), (session, kit, server) -> {
                    Id problem =
                            new Asked(session, "ada").problem("A crate holds 12 jars. How many jars do 5 crates hold?",
                                    "gsm8k", List.of("60")).join();
                    Plan plan = new Plan("self-correction", "gsm8k", new Plan.ModelName("mock", null, server), null,
                            null,
                            null, null, Plan.Limits.NONE,
                            Techniques.named("self-correction").orElseThrow().defaults().rounds(1).feedback("answer"));
                    var _ = kit.in(session, null, null, Limits.NONE)
                            .begin(session.tree(problem).join(), plan, null, "ada").done().get(1, TimeUnit.MINUTES);
                });
    }

    @AfterEach
    void close() throws IOException {
        served().close();
    }

    @Test
    void theRunIsMarkedAndItsControlIsAKeyAway(FxRobot robot) {
        until(() -> served().ready());
        until(() -> details(robot).stream().anyMatch(text -> text.startsWith("oracle · ")));
        assertThat(robot.lookup("#runs .list-cell").queryAllAs(ListCell.class))
                .anySatisfy(cell -> assertThat(cell.getAccessibleText()).endsWith("oracle: it reads the known answer"))
                .anySatisfy(cell -> {
                    if (cell.getTooltip() != null) {
                        assertThat(cell.getTooltip().getText()).contains("it reads the known answer");
                    } else {
                        throw new AssertionError("no tooltip");
                    }
                });
        fx(() -> served().open.page().tree().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F);
        until(() -> served().tree().liveRuns().size() == 2
                && served().tree().liveRuns().getLast().status() == RunStatus.DONE);
        RunState control = served().tree().liveRuns().getLast();
        assertThat(control.run().strategy()).isEqualTo("fresh-samples");
        assertThat(control.run().oracle()).as("the same verifier").isTrue();
        assertThat(Plan.of(control.run().parameters()).limits().tokens()).isPositive();
    }

    private static List<String> details(FxRobot robot) {
        return robot.lookup("#runs .label").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(Objects::nonNull).toList();
    }

    private ServedWindow served() {
        return Objects.requireNonNull(served);
    }
}
