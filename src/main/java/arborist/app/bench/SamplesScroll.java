package arborist.app.bench;

import arborist.session.Session;
import arborist.settings.SettingsStore;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Submission;
import arborist.ui.kit.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** How smoothly many samples scroll side by side in the program's own window: the intervals between pulses, each of which scrolls on. */
final class SamplesScroll {
    private static final int SAMPLES = 256;
    private static final int PULSES = 600;
    private static final long SEED = 256;

    private SamplesScroll() {}

    static void measure(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-scroll");
        try {
            Path stored = folder.resolve("samples.arborist");
            try (Session session = Session.create(stored)) {
                ManySamples made = new ManySamples(SEED);
                session.submit(Submission.of(Author.person("bench"), made.problem(),
                        made.changes(SAMPLES).toArray(Change[]::new))).join();
            }
            try (Preferences preferences = new Preferences(new SettingsStore(folder.resolve("settings.json"), "bench"));
                    BenchWindow window = BenchWindow.headless(preferences, null)) {
                window.open(stored);
                Frames frames = window.scrollSamples(SAMPLES, PULSES);
                out.figure("256", "scroll_frame_median", frames.median(), "ms");
                out.figure("256", "scroll_frame_p95", frames.percentile(95), "ms");
            }
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
