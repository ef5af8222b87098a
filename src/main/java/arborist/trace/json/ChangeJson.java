package arborist.trace.json;

import arborist.trace.Change;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes changes as JSON and reads them back, those of earlier versions too.
 *
 * <p>A change is stored as its kind, the version of that kind's form, and a body. Stored bodies are never rewritten: an old one is
 * brought up to date by {@link Upgrades} as it is read. Safe to share between threads.
 */
public final class ChangeJson {
    private static final Words WORDS = Words.of(ChangeJson.class);
    private final JsonMapper mapper = TraceMapper.create();
    private final Upgrades upgrades;
    private final NullCheck nulls = new NullCheck();
    private final Map<Class<?>, ObjectWriter> writers = new HashMap<>();
    private final Map<ChangeKind, ObjectReader> readers = new HashMap<>();

    public ChangeJson() {
        this(Upgrades.standard());
    }

    ChangeJson(Upgrades upgrades) {
        this.upgrades = upgrades;
        for (ChangeKind kind : ChangeKind.values()) {
            writers.put(kind.type(), mapper.writerFor(kind.type()));
            readers.put(kind, mapper.readerFor(kind.type()));
        }
    }

    /**
     * A change as it is stored.
     *
     * @param kind for example {@code add-thought}
     * @param version of the kind's form, from 1
     * @param json the change's parts as one JSON object
     */
    public record Body(String kind, int version, String json) {}

    public Body write(Change change) {
        ChangeKind kind = ChangeKind.of(change);
        try {
            ObjectWriter writer = writers.get(change.getClass());
            String json = (writer == null ? mapper.writer() : writer).writeValueAsString(change);
            return new Body(kind.label(), kind.version(), Surrogates.escaped(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every change can be written as JSON", e);
        }
    }

    /**
     * Reads what {@link #write} wrote, now or in an earlier version of the program.
     *
     * @throws BadJson where it is none of ours, broken, or of a newer version than this program knows
     */
    public Change read(Body body) throws BadJson {
        ChangeKind kind = ChangeKind.of(body.kind());
        if (body.version() > kind.version() || body.version() < 1) {
            throw new BadJson(() -> WORDS.say("edit.newer", kind.label(), body.version(), kind.version()));
        }
        try {
            ObjectReader reader = readers.getOrDefault(kind, mapper.readerFor(kind.type()));
            Change change = body.version() == kind.version()
                    ? reader.readValue(body.json())
                    : reader.readValue(upgrades.upgrade(kind, body.version(), mapper.readTree(body.json())));
            if (change == null) {
                throw new BadJson(() -> WORDS.say("edit.no-body", kind.label()));
            }
            nulls.check((Record) change);
            return change;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BadJson(() -> WORDS.say("edit.kind-unreadable", kind.label(), BadJson.firstLine(e)), e);
        } catch (IOException e) {
            throw new BadJson(() -> WORDS.say("edit.kind-unreadable", kind.label(), BadJson.firstLine(e)), e);
        }
    }

    /** The same for a body that has been parsed already. */
    public Change read(String kind, int version, JsonNode body) throws BadJson {
        return read(new Body(kind, version, body.toString()));
    }
}
