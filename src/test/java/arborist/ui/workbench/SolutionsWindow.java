package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.until;

import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.session.ProblemRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A window in which somebody labels real solutions, four of each problem. */
final class SolutionsWindow implements AutoCloseable {
    private static final int EACH = 4;

    final Path file;
    final OpenWindow open;
    private final int problems;

    SolutionsWindow(Stage stage, Path root, int problems) throws Exception {
        Path folder = Files.createTempDirectory(root, "l");
        file = RealSolutions.session(folder, problems);
        open = new OpenWindow(stage, OpenWindow.fresh(folder.resolve("settings")));
        this.problems = problems;
    }

    /** Opens the page of steps, once the session is open. */
    void openTheSteps(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(() -> where(robot).startsWith("Solution 1 of " + problems * EACH));
    }

    /** Which step of which solution the page says that it shows. */
    static String where(FxRobot robot) {
        return robot.lookup("#labels-where").queryAs(Labeled.class).getText();
    }

    /** Those of the session in the order of its problems, as they are now. */
    List<Solution> solutions() {
        List<Solution> all = new ArrayList<>();
        for (ProblemRow row : open.page().session().problems(0, 1_000).join()) {
            all.addAll(Solutions.of(open.page().session().tree(row.id()).join()));
        }
        return all;
    }

    @Override
    public void close() {
        open.close();
    }
}
