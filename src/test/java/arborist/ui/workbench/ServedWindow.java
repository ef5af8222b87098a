package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.trace.Tree;
import arborist.ui.run.RunServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A window with a session of its own, and a server that answers its runs as a script says. */
final class ServedWindow implements AutoCloseable {
    final Path folder;
    final Path file;
    final MockServer server;
    final OpenWindow open;
    private final RunKit kit;

    /** Puts into the session what is there before the window opens. */
    interface Filling {
        void fill(Session session, RunKit kit, String server) throws Exception;
    }

    ServedWindow(Stage stage, Path root, MockPace pace, List<MockScript.Line> script, Filling filling)
            throws Exception {
        folder = Files.createTempDirectory(root, "w");
        file = folder.resolve("s.arborist");
        server = new MockServer(0, new MockScript(script), pace);
        Keys keys = new Keys(null, Map.of());
        kit = new RunKit(folder, () -> keys, "test");
        try (Session session = Session.create(file)) {
            filling.fill(session, kit, server.baseUrl());
        }
        open = new OpenWindow(stage, OpenWindow.fresh(folder), new RunServices(
                door -> kit.in(door, null, null, Limits.NONE), new WindowChoices(kit, () -> keys),
                session -> kit.asking(session, () -> SessionLimits.NONE), kit::by));
        fx(() -> open.window.open(file));
    }

    boolean ready() {
        return open.window.page() instanceof SessionPage page && page.shown().tree() != null
                && page.shown().selected() != null;
    }

    Tree tree() {
        return Objects.requireNonNull(open.page().shown().tree());
    }

    /** Fills in the model of the run dialog that is open. */
    void chooseModel(FxRobot robot) {
        choose(robot, "#run-server", "Another server");
        fx(() -> {
            robot.lookup("#run-address").queryAs(TextInputControl.class).setText(server.baseUrl());
            robot.lookup("#run-model").queryAs(ComboBox.class).getEditor().setText("mock");
        });
    }

    static <T> void choose(FxRobot robot, String box, String words) {
        fx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> combo = robot.lookup(box).queryAs(ComboBox.class);
            combo.setValue(combo.getItems().stream().filter(i -> combo.getConverter().toString(i).equals(words))
                    .findFirst().orElseThrow());
        });
    }

    @Override
    public void close() throws IOException {
        open.close();
        kit.close();
        server.close();
    }
}
