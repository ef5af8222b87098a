package arborist.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Tells how long it took from asking for something until a pulse that shows it has been rendered, by the flight recorder's clock:
 * JavaFX reports the phases of each pulse to it, the last of which, rendering, happens on a thread of its own.
 */
final class PaintClock implements AutoCloseable {
    private static final String ASKED = "arborist.Asked";
    private static final String PAINTED = "arborist.Painted";
    private static final String PHASE = "javafx.PulsePhase";

    private final Recording recording = new Recording();

    @Name(ASKED)
    @Label("Something was asked for")
    private static final class Asked extends Event {}

    @Name(PAINTED)
    @Label("What was asked for was painted on the canvas, and waits to be rendered")
    private static final class Painted extends Event {}

    PaintClock() {
        recording.enable(PHASE).withoutThreshold().withoutStackTrace();
        recording.enable(Asked.class).withoutThreshold().withoutStackTrace();
        recording.enable(Painted.class).withoutThreshold().withoutStackTrace();
        recording.start();
    }

    /** To be called before JavaFX starts: it reports to the flight recorder only where that is there already. */
    static void prepare() {
        FlightRecorder.getFlightRecorder();
    }

    /** Now something is asked for. */
    static void asked() {
        new Asked().commit();
    }

    /** Now it was painted, in the pulse that is under way. */
    static void painted() {
        new Painted().commit();
    }

    /**
     * How long each thing took that was asked for, in nanoseconds.
     *
     * @throws IOException where the recording cannot be written and read
     */
    Frames stop(Path folder) throws IOException {
        recording.stop();
        Path file = folder.resolve("paint.jfr");
        recording.dump(file);
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        Files.delete(file);
        List<Instant> asked = times(events, ASKED);
        List<Instant> painted = times(events, PAINTED);
        List<RecordedEvent> rendered = events.stream().filter(PaintClock::isRendering).toList();
        if (asked.size() != painted.size()) {
            throw new IllegalStateException(asked.size() + " were asked for, " + painted.size() + " painted");
        }
        Frames frames = new Frames();
        for (int i = 0; i < asked.size(); i++) {
            Instant from = painted.get(i);
            Instant end = rendered.stream().filter(e -> !e.getStartTime().isBefore(from))
                    .map(RecordedEvent::getEndTime).min(Instant::compareTo)
                    .orElseThrow(() -> new IllegalStateException("JavaFX told of no rendering"));
            frames.add(Duration.between(asked.get(i), end).toNanos());
        }
        return frames;
    }

    @Override
    public void close() {
        recording.close();
    }

    private static boolean isRendering(RecordedEvent event) {
        return event.getEventType().getName().equals(PHASE)
                && String.valueOf(event.getString("phaseName")).contains("Painting");
    }

    private static List<Instant> times(List<RecordedEvent> events, String name) {
        List<Instant> times = new ArrayList<>();
        events.stream().filter(e -> e.getEventType().getName().equals(name)).map(RecordedEvent::getStartTime).sorted()
                .forEach(times::add);
        return times;
    }
}
