package arborist.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Finds work with files and the database, and waiting for others, on the FX thread: by what was called there, not by how long it
 * took.
 */
final class FxThreadWatch {
    private static final String CALLS = "java.nio.file.Files;org.sqlite.core.NativeDB;"
            + "java.util.concurrent.CompletableFuture::join;java.util.concurrent.CompletableFuture::get";

    private final Recording recording = new Recording();

    void start() {
        recording.enable("jdk.MethodTrace").with("filter", CALLS).with("threshold", "0 ns").withStackTrace();
        recording.start();
    }

    /** What our code did on the FX thread that can wait, such as {@code Files.exists from arborist.ui.Page.open}. */
    List<String> end() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("fx", ".jfr");
        try {
            recording.dump(file);
            List<String> found = new ArrayList<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getThread() != null && "JavaFX Application Thread".equals(event.getThread().getJavaName())
                        && event.getStackTrace() != null) {
                    look(event.getStackTrace().getFrames(), found);
                }
            }
            return found;
        } finally {
            recording.close();
            Files.deleteIfExists(file);
        }
    }

    /** Reading of its own by JavaFX or the JDK does not count: our class has to stand right above what waits. */
    private static void look(List<RecordedFrame> frames, List<String> found) {
        for (int i = 0; i + 1 < frames.size(); i++) {
            String type = type(frames.get(i));
            boolean waits = type.equals("java.nio.file.Files") || type.startsWith("org.sqlite.")
                    || type.equals("java.util.concurrent.CompletableFuture");
            if (!waits) {
                return;
            }
            String caller = type(frames.get(i + 1));
            if (caller.startsWith("arborist.")) {
                found.add(type + "." + frames.get(i).getMethod().getName() + " from " + caller + "."
                        + frames.get(i + 1).getMethod().getName());
                return;
            }
        }
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }
}
