package arborist.app.command;

import arborist.app.bench.Bench;
import arborist.app.bench.BenchOut;
import arborist.app.models.RunKit;
import arborist.exchange.Formats;
import arborist.lesson.Lessons;
import arborist.settings.Keys;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line in this process, with all that it says caught. */
record CommandRun(int code, String out, String err) {

    /** What became of one command. */
    static CommandRun of(Object... args) {
        return with(new ArrayList<>(), args);
    }

    /** The same; the sessions that the window would show are added to {@code opened}. */
    static CommandRun with(List<@Nullable Path> opened, Object... args) {
        return with(opened, Map.of(), args);
    }

    /** The same where the process has these variables. */
    static CommandRun in(Map<String, String> environment, Object... args) {
        return with(new ArrayList<>(), environment, args);
    }

    private static CommandRun with(List<@Nullable Path> opened, Map<String, String> environment, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int code = new Commands(Formats.standard("test"), List.of(new Tiny()), () -> "tester",
                wanted -> opened.add(wanted.file()),
                new RunKit(Path.of("no-such-folder"), () -> new Keys(null, environment), "test"),
                new Lessons(Path.of("no-such-folder")), () -> new String[] {"arborist test"})
                .run(console, Stream.of(args).map(String::valueOf).toArray(String[]::new));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A bench that measures nothing. */
    private static final class Tiny implements Bench {
        @Override
        public String name() {
            return "tiny";
        }

        @Override
        public void run(BenchOut out) {
            out.figure("1k", "layout", 12.3456, "ms");
            out.figure("1k", "heap", 123456, "MB");
        }
    }
}
