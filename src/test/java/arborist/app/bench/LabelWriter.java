package arborist.app.bench;

import arborist.settings.SettingsStore;
import arborist.ui.kit.Preferences;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/** Labels a session's steps in the program's own window, one key after the other, and prints a line when a next step stands there. */
final class LabelWriter {
    /** Under which the labels stand. */
    static final String ANNOTATOR = "killed";

    private LabelWriter() {}

    /** @param args the session, and a file for settings */
    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] args) throws Exception {
        // Closed by the kill alone.
        Preferences preferences = new Preferences(new SettingsStore(Path.of(args[1]), ANNOTATOR));
        BenchWindow window = BenchWindow.headless(preferences, null);
        window.open(Path.of(args[0]));
        window.label();
        while (true) {
            window.labels(KeyCode.J, 1);
            System.out.println("shown");
            System.out.flush();
        }
    }
}
