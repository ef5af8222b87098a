package arborist.llm.recorded;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model that answers as another did when it was recorded. Requests are found by what they ask, so they may come in any order and
 * at once; the same request asked again gets the answer that it got the second time.
 */
public final class Playback implements LanguageModel {
    private static final Words KEPT = Words.kept(Playback.class);
    private static final long LARGEST = 256L << 20;

    private final String name;
    private final Abilities abilities;
    private final Map<Place, Recording> recordings;
    private final boolean timed;
    private final JsonMapper mapper = Script.mapper();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();

    private record Place(String request, int time) {}

    private Playback(String name, Abilities abilities, Map<Place, Recording> recordings, boolean timed) {
        this.name = name;
        this.abilities = abilities;
        this.recordings = recordings;
        this.timed = timed;
    }

    /**
     * Reads a recording of one model. A last line that was cut off is left out.
     *
     * @param model whose answers to play, where the file holds those of several
     * @param timed whether to take the time that the model took
     * @throws IOException with a sentence for the user where there is nothing to play
     */
    public static Playback of(Path file, String model, boolean timed) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file.getFileName() + " is too large to be played.");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return of(lines, String.valueOf(file.getFileName()), model, timed);
        } catch (UncheckedIOException e) {
            throw new IOException(file.getFileName() + " is no recording: it is no text in UTF-8.", e);
        }
    }

    /**
     * The same of one that is at hand already.
     *
     * @param lines of the recording
     * @param file what it is called
     */
    public static Playback of(Stream<String> lines, String file, String model, boolean timed) throws IOException {
        JsonMapper mapper = Script.mapper();
        Map<Place, Recording> recordings = new HashMap<>();
        Abilities abilities = null;
        for (Iterator<String> each = lines.iterator(); each.hasNext();) {
            Recording recording = read(mapper, each.next(), each.hasNext(), file);
            if (recording != null && recording.model().equals(model)) {
                recordings.put(new Place(recording.request(), recording.time()), recording);
                abilities = recording.abilities();
            }
        }
        if (abilities == null) {
            throw new IOException(file + " holds no answer of " + model + ".");
        }
        return new Playback(model, abilities, recordings, timed);
    }

    private static @Nullable Recording read(JsonMapper mapper, String line, boolean more, String file)
            throws IOException {
        try {
            return mapper.readValue(line, Recording.class);
        } catch (JsonProcessingException e) {
            if (more) {
                throw new IOException(file + " is no recording: " + e.getOriginalMessage(), e);
            }
            return null;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() {
        return abilities;
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
        String hash = RequestHash.of(mapper, name, request);
        int time = times.computeIfAbsent(hash, _ -> new AtomicInteger()).getAndIncrement();
        Recording recording = recordings.get(new Place(hash, time));
        if (recording == null) {
            return Reply.refused(new Trouble(Trouble.Kind.REFUSED, time == 0
                    ? KEPT.say("playback.the-recording-holds-no-answer")
                    : KEPT.say("playback.the-recording-holds-only-answers", time)));
        }
        long started = System.nanoTime();
        for (Recording.Timed delta : recording.deltas()) {
            long wait = delta.millis() - (System.nanoTime() - started) / 1_000_000;
            if (timed && wait > 0) {
                Thread.sleep(wait);
            }
            deltas.accept(delta.delta());
        }
        return recording.reply();
    }
}
