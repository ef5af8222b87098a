package arborist.batch;

import arborist.exchange.BadLine;
import arborist.exchange.Importer;
import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.ResultFile;
import arborist.reason.batch.Post;
import arborist.trace.Door;
import arborist.trace.Id;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Reads a file of results into the session whose runs wait for them. */
public final class ResultReading {
    /** Results are handed over by the run; of so many bytes those of a run are gathered. */
    private static final long GATHERED = 64 << 20;

    private final ResultHome home;
    private final Importer.Progress progress;
    private final BooleanSupplier cancelled;
    private final Map<Key, List<ResultFile.Result>> gathered = new LinkedHashMap<>();
    private long handed;
    private boolean stopped;

    /**
     * @param post goes on with the runs, through the same door
     * @param progress is told how many bytes of how many were read
     */
    public ResultReading(Door door, Post post, Importer.Progress progress, BooleanSupplier cancelled) {
        this.home = new ResultHome(door, post);
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * What became of a file.
     *
     * @param samples that are new
     * @param runs that they belong to
     * @param failed requests that were not answered
     * @param known results that were there already
     * @param bad lines that could not be read, and requests that failed; the first of them
     * @param badCount all of those
     * @param stopped whether it was stopped before the end of the file
     */
    public record Told(long samples, int runs, long failed, long known, List<BadLine> bad, long badCount,
            boolean stopped) {
        public Told {
            bad = List.copyOf(bad);
        }

        /** How many results of runs of this session there were. */
        public long found() {
            return samples + failed + known;
        }
    }

    /** Which run a result belongs to. */
    private record Key(Id problem, Id run) {
        Key(CustomId id) {
            this(id.problem(), id.run());
        }
    }

    /** Reads it, and waits until all is in the session: call it on a thread that may wait. */
    public Told read(Path file) throws IOException, InterruptedException {
        long size = Files.size(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ResultFile results = new ResultFile(in);
            long bytes = 0;
            for (ResultFile.Line line = results.next(); line != null && goesOn(); line = results.next()) {
                switch (line) {
                    case ResultFile.Bad bad -> home.bad(bad.line());
                    case ResultFile.Result result -> {
                        gathered.computeIfAbsent(new Key(result.id()), key -> new ArrayList<>()).add(result);
                        bytes += result.bytes();
                    }
                }
                if (bytes > GATHERED) {
                    hand(size);
                    bytes = 0;
                }
            }
            hand(size);
        }
        return home.told(stopped);
    }

    /** Whether it was stopped is what was done about it: who stops it after the last result stops nothing. */
    private boolean goesOn() {
        stopped = stopped || cancelled.getAsBoolean();
        return !stopped;
    }

    private void hand(long size) throws InterruptedException {
        for (Map.Entry<Key, List<ResultFile.Result>> one : gathered.entrySet()) {
            if (!goesOn()) {
                break;
            }
            home.take(one.getKey().problem(), one.getKey().run(), one.getValue());
            for (ResultFile.Result result : one.getValue()) {
                handed += result.bytes();
            }
            progress.at(handed, size);
        }
        gathered.clear();
    }
}
