package arborist.app.bench;

import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.settings.Settings;
import arborist.settings.SettingsStore;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunServices;
import arborist.ui.tree.TreeCommands;
import arborist.ui.tree.TreePane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Whether the window stays smooth while 64 samples stream into it: the intervals between its pulses beside those of the same window at
 * rest. The window is the program's own, the run is begun in its dialog, and the server, in another process, gives each sample a stream
 * of 50 tokens a second.
 *
 * <p>The first run warms both processes up and is told too. Then the tree is looked at from as far as it takes to see all of it, and
 * from as near as it takes to read it; each time from the run's beginning until its last edit is on the screen. A smooth window that
 * shows nothing new would be worth nothing, so it is told too of how many streams text was on the screen while it was written, and how
 * often the text on the screen grew.
 */
public final class StreamsBench implements Bench {
    private static final int STREAMS = 64;
    private static final int TOKENS_PER_SECOND = 50;
    private static final int TOKENS = 300;
    private static final int FIRST_TOKEN = 300;
    private static final int IDLE = 300;

    private enum View {
        WARM_UP, WHOLE, READING
    }

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-bench");
        Keys keys = new Keys(null, Map.of());
        try (MockProcess server = new MockProcess(FIRST_TOKEN, TOKENS_PER_SECOND, TOKENS);
                RunKit kit = new RunKit(folder, () -> keys, "bench");
                Preferences preferences = preferences(folder, server.baseUrl())) {
            store(folder.resolve("streams.arborist"));
            try (BenchWindow window = BenchWindow.headless(preferences, new RunServices(
                    session -> kit.in(session, null, null, Limits.NONE), new WindowChoices(kit, () -> keys),
                    session -> kit.asking(session, () -> SessionLimits.NONE), kit::by))) {
                window.open(folder.resolve("streams.arborist"));
                int at = 0;
                for (View view : View.values()) {
                    measure(view, at++, window, out);
                }
            }
        } finally {
            clear(folder);
        }
    }

    private static void measure(View view, int at, BenchWindow window, BenchOut out) throws Exception {
        String name = view.name().toLowerCase(Locale.ROOT);
        window.problem(at);
        TreePane tree = window.tree();
        AtomicInteger count = new AtomicInteger();
        Frames idle = window.pulses(() -> count.incrementAndGet() > IDLE);
        AtomicBoolean looked = new AtomicBoolean();
        ShownTexts texts = new ShownTexts();
        window.run();
        Frames streaming = window.pulses(() -> {
            Tree painted = tree.painted();
            texts.look(tree.paintedTexts());
            if (painted != null && painted.nodes().size() > STREAMS && !looked.getAndSet(true)) {
                look(view, tree.commands());
            }
            return painted != null && ended(painted);
        });
        out.figure(name, "idle_p95", idle.percentile(95), "ms");
        out.figure(name, "pulse_median", streaming.median(), "ms");
        out.figure(name, "pulse_p95", streaming.percentile(95), "ms");
        out.figure(name, "pulse_p99", streaming.percentile(99), "ms");
        out.figure(name, "pulse_longest", streaming.percentile(100), "ms");
        out.figure(name, "texts_on_screen_share", texts.share(STREAMS), "1");
        out.figure(name, "text_steps_per_s", texts.stepsPerSecond(), "1/s");
        out.figure(name, "p95_over_idle", streaming.percentile(95) / idle.percentile(95), "1");
    }

    private static void look(View view, TreeCommands commands) {
        switch (view) {
            case WARM_UP -> {
                // As the window shows it by itself.
            }
            case WHOLE -> commands.look().fit();
            case READING -> {
                commands.toBestLeaf();
                commands.look().actualSize();
            }
        }
    }

    private static boolean ended(Tree tree) {
        RunState run = tree.liveRuns().isEmpty() ? null : tree.liveRuns().getLast();
        if (run != null && run.status().ended() && run.status() != RunStatus.DONE) {
            throw new IllegalStateException("the run ended as " + run.status());
        }
        return run != null && run.status() == RunStatus.DONE;
    }

    private static void store(Path file) {
        try (Session session = Session.create(file)) {
            for (View view : View.values()) {
                var _ = new Asked(session, "bench").problem("How smooth is it, " + view.name() + "?", "free", List.of())
                        .join();
            }
        }
    }

    /** Those of somebody who chose so many samples the last time. */
    private static Preferences preferences(Path folder, String baseUrl) throws IOException {
        Plan plan = new Plan("self-consistency", "free", new Plan.ModelName("mock", "openrouter", baseUrl), null, null,
                null, null, Plan.Limits.NONE,
                Techniques.named("self-consistency").orElseThrow().defaults().samples(STREAMS));
        SettingsStore store = new SettingsStore(folder.resolve("settings.json"), "bench");
        store.save(Settings.fresh("bench").withPlan("last", plan.json().json()));
        return new Preferences(store);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
