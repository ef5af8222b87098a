package arborist.app.start;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/**
 * A small file that is there while a window is, so that the next start can tell how the last one ended. Whatever is wrong with these
 * files, the program starts.
 */
public final class RunMark {
    private static final String SHOWN = "shown";
    private static final long MOST_BYTES = 8_192;

    private final Path file;

    private RunMark(Path file) {
        this.file = file;
    }

    /** The folder of the marks, as each platform wants it. */
    public static Path folder(Map<String, String> environment, Path home) {
        String named = environment.get("XDG_STATE_HOME");
        Path base = named == null || !named.startsWith("/") ? home.resolve(".local").resolve("state")
                : Path.of(named);
        return base.resolve("arborist").resolve("runs");
    }

    /**
     * This run begins.
     *
     * @param from the folder it was started from, in which Java leaves its file when it crashes
     */
    public static RunMark begin(Path folder, long process, Path from) {
        RunMark mark = new RunMark(folder.resolve(Long.toString(process)));
        try {
            Files.createDirectories(folder);
            Files.writeString(mark.file, from + "\n");
        } catch (IOException e) {
            // Then the next start knows nothing of this one.
        }
        return mark;
    }

    /** Its window is on the screen. */
    public void shown() {
        try {
            Files.writeString(file, SHOWN + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            // As above.
        }
    }

    /** It ends as it should. */
    public void ended() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // As above.
        }
    }

    /**
     * How the runs ended that have left their mark, the worst of them where there are several; the marks are removed.
     *
     * @param alive whether a process is still there
     * @param temporary where Java leaves its file when it may not write in the folder it was started from
     */
    public static LastRun last(Path folder, LongPredicate alive, Path temporary) {
        List<LastRun> found = new ArrayList<>();
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder)) {
            for (Path mark : marks) {
                OptionalLong process = process(mark);
                if (process.isPresent() && !alive.test(process.getAsLong())) {
                    found.add(taken(mark, process.getAsLong(), temporary));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // No folder, no marks.
        }
        Optional<LastRun> never = found.stream().filter(LastRun.NeverShown.class::isInstance).findFirst();
        Optional<LastRun> crashed = found.stream().filter(LastRun.JavaCrashed.class::isInstance).findFirst();
        return never.or(() -> crashed).orElseGet(LastRun.Ended::new);
    }

    /** Reads a mark and takes it away; one that cannot be read says nothing, and does not stand in the way of others. */
    private static LastRun taken(Path mark, long process, Path temporary) throws IOException {
        try {
            return read(mark, process, temporary);
        } catch (IOException e) {
            return new LastRun.Ended();
        } finally {
            Files.deleteIfExists(mark);
        }
    }

    private static LastRun read(Path mark, long process, Path temporary) throws IOException {
        if (Files.size(mark) > MOST_BYTES) {
            return new LastRun.Ended();
        }
        List<String> lines = Files.readAllLines(mark);
        if (!lines.contains(SHOWN)) {
            return new LastRun.NeverShown();
        }
        LongFunction<String> name = id -> "hs_err_pid" + id + ".log";
        List<Path> places = new ArrayList<>();
        try {
            places.add(Path.of(lines.getFirst()));
        } catch (InvalidPathException e) {
            // Then it can only be in the other.
        }
        places.add(temporary);
        return places.stream().map(place -> place.resolve(name.apply(process))).filter(Files::isRegularFile)
                .findFirst().<LastRun>map(LastRun.JavaCrashed::new).orElseGet(LastRun.Ended::new);
    }

    private static OptionalLong process(Path mark) {
        try {
            return OptionalLong.of(Long.parseLong(String.valueOf(mark.getFileName())));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
