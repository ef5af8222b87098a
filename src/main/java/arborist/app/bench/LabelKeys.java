package arborist.app.bench;

import arborist.session.Session;
import arborist.settings.SettingsStore;
import arborist.trace.Refused;
import arborist.ui.kit.Preferences;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;

/**
 * How long an annotator waits: from a key to the pulse that shows the next step, its label durable by then, in the program's own window
 * on a session of many solutions. One key a step; the last step of a solution leads on to the next one.
 */
final class LabelKeys {
    private static final int KEYS = 1_000;
    private static final int WARM_UP = 200;
    private static final int MOST_TRIES = 60;

    private LabelKeys() {}

    static void measure(Path stored, Path folder, BenchOut out) throws Exception {
        long before = edits(stored);
        try (Preferences preferences = new Preferences(new SettingsStore(folder.resolve("settings.json"), "bench"));
                BenchWindow window = BenchWindow.headless(preferences, null)) {
            window.open(stored);
            long begun = System.nanoTime();
            window.label();
            out.figure("keys", "queue_ready", (System.nanoTime() - begun) / 1e9, "s");
            window.labels(KeyCode.J, WARM_UP);
            Frames frames = window.labels(KeyCode.J, KEYS);
            out.figure("keys", "key_to_next_step_median", frames.median(), "ms");
            out.figure("keys", "key_to_next_step_p95", frames.percentile(95), "ms");
        }
        long given = edits(stored) - before;
        out.figure("keys", "keys_per_label", (KEYS + WARM_UP) / (double) given, "1");
    }

    /** A window that was closed may still be writing for a moment. */
    private static long edits(Path stored) throws InterruptedException {
        for (int tries = 0;; tries++) {
            try (Session session = Session.open(stored)) {
                return session.totals().join().edits();
            } catch (Refused e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }
}
