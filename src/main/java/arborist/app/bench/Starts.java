package arborist.app.bench;

import arborist.app.start.Rehearsal;
import arborist.app.start.Rehearsal.Stage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts programs and notes how far they have come when; what they would keep lies in a folder that is deleted afterwards. */
final class Starts implements AutoCloseable {
    private final Path home;

    private Starts(Path home) {
        this.home = home;
    }

    /** Settings and sessions of the person who measures are neither read nor written. */
    static Starts inAFreshHome() throws IOException {
        return new Starts(Files.createTempDirectory("arborist-starts"));
    }

    /** Without a display windows are shown on JavaFX's headless platform, which opens no library of the desktop. */
    static boolean hasDisplay() {
        return !System.getProperty("os.name", "").startsWith("Linux") || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** Makes the cache for a class of the program by one start of it. */
    Path train(StartedProgram program, String main, Stage until) throws IOException, InterruptedException {
        Path cache = home.resolve(main + ".aot");
        var _ = run(program.command(main, flags("-XX:AOTCacheOutput=" + cache)), until);
        if (!Files.exists(cache)) {
            throw new IOException("Java made no cache of a start of " + main);
        }
        return cache;
    }

    /** Nanoseconds from the start to each stage that was reached. */
    Map<Stage, Long> times(StartedProgram program, String main, @Nullable Path cache, Stage until, boolean cold)
            throws IOException, InterruptedException {
        List<String> flags = cache == null ? flags() : flags("-XX:AOTCache=" + cache);
        if (cold) {
            PageCache.drop();
        }
        return run(program.command(main, flags), until);
    }

    private Map<Stage, Long> run(List<String> command, Stage until) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put(Rehearsal.VARIABLE, until.name());
        for (String place : List.of("CONFIG", "STATE", "DATA", "CACHE")) {
            environment.put("XDG_" + place + "_HOME", home.resolve(place).toString());
        }
        File said = home.resolve("said.txt").toFile();
        builder.redirectError(said);
        Map<Stage, Long> times = new EnumMap<>(Stage.class);
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (Stage stage : Stage.values()) {
                    if (line.equals(stage.name().toLowerCase(Locale.ROOT))) {
                        times.put(stage, System.nanoTime() - begun);
                    }
                }
            }
        }
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0 || !times.containsKey(until)) {
            process.destroyForcibly();
            throw new IOException("the program did not start: " + Files.readString(said.toPath()));
        }
        return times;
    }

    private static List<String> flags(String... more) {
        List<String> flags = new ArrayList<>(List.of(more));
        if (!hasDisplay()) {
            flags.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return flags;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
