package arborist.exchange;

import arborist.trace.Author;
import arborist.trace.Door;
import arborist.trace.Edit;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Reads files into a session, each as one action that its user can undo; reading the same file again adds nothing, but
 * brings back those of its problems that were taken back.
 */
public final class Importer {
    private static final Words WORDS = Words.of(Importer.class);
    /** How many bad lines, and how many conflicts, a report lists. */
    public static final int LISTED = 100;

    private final Door door;
    private final Merge merge;
    private final String person;

    /**
     * @param merge for files that hold edits rather than what a format maps to edits
     * @param person on whose behalf
     */
    public Importer(Door door, Merge merge, String person) {
        this.door = door;
        this.merge = merge;
        this.person = person;
    }

    /** The union of a session's edits and others', by id. */
    @FunctionalInterface
    public interface Merge {
        CompletableFuture<Merged> merge(Iterator<Edit> edits, Iterator<Payload> payloads);
    }

    /**
     * What was new in a merge and what was there already.
     *
     * @param clashes what two people did differently
     * @param skipped what could not be read
     */
    public record Merged(long problems, long thoughts, long added, long known, List<Clash> clashes,
            List<BadLine> skipped) {
        public Merged {
            clashes = List.copyOf(clashes);
            skipped = List.copyOf(skipped);
        }
    }

    /** Is told, now and then, how many bytes of how many were read. */
    @FunctionalInterface
    public interface Progress {
        void at(long bytes, long total);
    }

    /**
     * Reads a file and waits until all of it is durable: call it on a virtual thread.
     *
     * @throws Refused where nothing can be read or the session takes no more; what it took until then stays
     * @throws IOException where the file itself cannot be read
     */
    public ImportReport read(Path file, Format format, Progress progress, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        Reader reader = format.reader().orElseThrow(
                () -> new Refused(WORDS.say("importer.files-of-can-be-written", format.name())));
        DoorSink sink = new DoorSink(door, merge, Author.importer(format.name(), person), progress, cancelled);
        reader.read(Source.of(file), sink);
        return sink.finish(format.name());
    }

    /** The same without progress and to the end. */
    public ImportReport read(Path file, Format format) throws IOException, InterruptedException {
        return read(file, format, (bytes, total) -> {}, () -> false);
    }
}
