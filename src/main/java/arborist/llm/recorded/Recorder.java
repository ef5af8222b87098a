package arborist.llm.recorded;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Unwanted;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model that saves each answer of another, a line each, as soon as it is whole. An answer that was given up is not saved. */
public final class Recorder implements LanguageModel {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final LanguageModel model;
    private final Path file;
    private final JsonMapper mapper = Script.mapper();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    /** @param file to add to; it is begun where it is not there, and of two answers to one request the later counts */
    public Recorder(LanguageModel model, Path file) {
        this.model = model;
        this.file = file;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Abilities abilities() {
        return model.abilities();
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
        return answer(request, deltas, new Unwanted());
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas, Unwanted unwanted) throws InterruptedException {
        String hash = RequestHash.of(mapper, model.name(), request);
        int time = times.computeIfAbsent(hash, _ -> new AtomicInteger()).getAndIncrement();
        List<Recording.Timed> timed = new ArrayList<>();
        long started = System.nanoTime();
        Reply reply = model.answer(request, delta -> {
            timed.add(Recording.Timed.of(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started), delta));
            deltas.accept(delta);
        }, unwanted);
        if (reply.choices().stream().noneMatch(c -> c.finish() == Finish.CANCELLED)) {
            save(new Recording(model.name(), model.abilities(), hash, time, timed, reply));
        }
        return reply;
    }

    private void save(Recording recording) {
        writing.lock();
        try {
            byte[] line = (mapper.writeValueAsString(recording) + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The answer was paid for; it is worth more than its recording.
            LOG.warn("An answer could not be saved to {}. Make room, or choose another file.", file.getFileName(), e);
        } finally {
            writing.unlock();
        }
    }
}
