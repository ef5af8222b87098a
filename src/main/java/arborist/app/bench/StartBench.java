package arborist.app.bench;

import arborist.app.start.Rehearsal.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the program takes to its first frame, against an empty JavaFX window with the same Java, modules, flags and kind of cache.
 * Both are started in turn, so that what else the machine does falls on both. And how long the first card of the welcome page takes to
 * its answers.
 */
public final class StartBench implements Bench {
    /** The system property that names the packaged program. */
    public static final String PROGRAM = "arborist.program";

    private static final String RUNS_PACKED = "jpackage.app-path";
    private static final Path IMAGE = Path.of("target/installer/arborist/bin/arborist");
    private static final String OURS = "arborist.app.Launcher";
    private static final String EMPTY = EmptyWindow.class.getName();

    private final int times;

    /**
     * @param times how often each is started
     */
    public StartBench(int times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(BenchOut out) throws IOException, InterruptedException {
        StartedProgram program = program();
        try (Starts starts = Starts.inAFreshHome()) {
            Path packed = program.cache();
            Path ours = packed == null ? starts.train(program, OURS, Stage.MODEL) : packed;
            Path empty = starts.train(program, EMPTY, Stage.FRAME);
            String where = program.kind() + (Starts.hasDisplay() ? "" : " headless");
            pair(out, where + " warm cache", starts, program, ours, empty, false);
            pair(out, where + " warm", starts, program, null, null, false);
            look(out, where + " warm cache", program, ours);
            look(out, where + " warm", program, null);
            if (packed != null && System.getProperty(RUNS_PACKED) == null) {
                look(out, "classpath warm", StartedProgram.running(), null);
            }
            if (PageCache.canBeDropped()) {
                pair(out, where + " cold cache", starts, program, ours, empty, true);
                pair(out, where + " cold", starts, program, null, null, true);
            } else {
                out.skipped(where + " cold", "only root on Linux may empty the page cache");
            }
        }
    }

    private void pair(BenchOut out, String aCase, Starts starts, StartedProgram program, @Nullable Path ours,
            @Nullable Path empty, boolean cold) throws IOException, InterruptedException {
        Frames oursFrame = new Frames();
        Frames emptyFrame = new Frames();
        Frames ready = new Frames();
        Frames session = new Frames();
        // The first pair is not counted: what only it reads from the disk is of no case.
        for (int i = cold ? 1 : 0; i <= times; i++) {
            boolean counts = i > 0;
            Map<Stage, Long> nothing = starts.times(program, EMPTY, empty, Stage.FRAME, cold);
            Map<Stage, Long> window = starts.times(program, OURS, ours, Stage.SESSION, cold);
            if (counts) {
                note(emptyFrame, nothing, Stage.FRAME);
                note(oursFrame, window, Stage.FRAME);
                note(ready, window, Stage.READY);
                note(session, window, Stage.SESSION);
            }
        }
        out.figure(aCase, "empty_window", emptyFrame.median(), "ms");
        out.figure(aCase, "first_frame", oursFrame.median(), "ms");
        out.figure(aCase, "menus_ready", ready.median(), "ms");
        out.figure(aCase, "session_shown", session.median(), "ms");
        out.figure(aCase, "start_over_empty", oursFrame.median() / emptyFrame.median(), "1");
    }

    /** The first card of the welcome page, asked as soon as it is there, each time by somebody who starts for the first time. */
    private void look(BenchOut out, String aCase, StartedProgram program, @Nullable Path cache)
            throws IOException, InterruptedException {
        Frames answered = new Frames();
        for (int i = 0; i < times; i++) {
            try (Starts fresh = Starts.inAFreshHome()) {
                Map<Stage, Long> reached = fresh.times(program, OURS, cache, Stage.LOOKED, false);
                Long asked = reached.get(Stage.ASKED);
                Long both = reached.get(Stage.LOOKED);
                if (asked != null && both != null) {
                    answered.add(both - asked);
                }
            }
        }
        out.figure(aCase, "first_look", answered.median(), "ms");
    }

    private static void note(Frames frames, Map<Stage, Long> times, Stage stage) {
        Long time = times.get(stage);
        if (time != null) {
            frames.add(time);
        }
    }

    /** What was named, else what this runs from where it is packaged, else the image that was built, else the class path. */
    private static StartedProgram program() throws IOException {
        List<Optional<String>> named = List.of(Optional.ofNullable(System.getProperty(PROGRAM)),
                Optional.ofNullable(System.getProperty(RUNS_PACKED)),
                Optional.of(IMAGE).filter(Files::isExecutable).map(Path::toString));
        Optional<String> first = named.stream().flatMap(Optional::stream).findFirst();
        return first.isPresent() ? StartedProgram.packaged(Path.of(first.get())) : StartedProgram.running();
    }
}
