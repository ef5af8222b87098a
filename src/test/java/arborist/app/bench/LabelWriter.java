package arborist.app.bench;

import arborist.settings.SettingsStore;
import arborist.ui.kit.Preferences;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/** Labels a session's steps in the program's own window, one key after the other, and prints where it labelled when a next step stands there. */
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
            String labelled = window.labelled();
            window.labels(KeyCode.J, 1);
            System.out.println(labelled);
            System.out.flush();
        }
    }
}
