package arborist.lesson.measure;

import arborist.lesson.Lesson;
import arborist.lesson.Part;
import arborist.trace.Id;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was measured of curves, a small file for each, so that it need not be measured again after the program was closed. What
 * does not fit the curve exactly, or is damaged, is as if it were not there.
 *
 * <p>All calls read or write files, so they are not for the FX thread; they are safe to use from any other.
 */
public final class KeptCurves {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCurves.class);
    static final int MOST_BYTES = 4 << 20;

    private final Path folder;
    private final Supplier<String> stamp;
    private final AtomicReference<@Nullable String> first = new AtomicReference<>();
    private volatile boolean changed;

    /**
     * @param folder it need not be there
     * @param stamp says what figures depend on beside the lesson: it differs with each version of the program, its models and prompts
     */
    public KeptCurves(Path folder, Supplier<String> stamp) {
        this.folder = folder;
        this.stamp = stamp;
    }

    /** What was measured of a curve at an earlier time, just as it would be measured now. */
    public Optional<Surveyed> find(Lesson lesson, Part.Curve curve) {
        Path file = file(lesson, curve);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return KeptCurve.read(in.readNBytes(MOST_BYTES))
                        .surveyed(curve, by -> CurveKey.of(lesson, curve, by, stamped()));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A figure that was kept cannot be read, so it is measured again: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** It is begun to measure something, which may be kept later. */
    public void begins() {
        try {
            stamped();
        } catch (RuntimeException e) {
            changed = true;
            LOG.warn("A figure will not be kept: {}", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Replaces what is kept of a curve, all of it or nothing. Where that is not possible the figure is measured again another time.
     *
     * @param measured of a curve of the lesson
     */
    public void keep(Lesson lesson, Surveyed measured, Instant at) {
        try {
            String now = stamped();
            if (changed) {
                // Prompts were changed since the program began: what was measured before is used again, so nobody knows with which.
                return;
            }
            byte[] bytes = KeptCurve.of(lesson, measured, at,
                    CurveKey.of(lesson, measured.curve(), measured.by(), now)).write();
            if (bytes.length <= MOST_BYTES) {
                replace(file(lesson, measured.curve()), bytes);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A figure cannot be kept: {}", String.valueOf(e.getMessage()));
        }
    }

    private String stamped() {
        String now = stamp.get();
        if (!first.compareAndSet(null, now) && !now.equals(first.get())) {
            changed = true;
        }
        return now;
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        // Two windows may measure the same.
        Path next = Files.createTempFile(folder, "figure", ".new");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Names of lessons may have what names of files may not. */
    private Path file(Lesson lesson, Part.Curve curve) {
        return folder.resolve(Id.derived("curve", lesson.name(), curve.id()) + ".json");
    }
}
