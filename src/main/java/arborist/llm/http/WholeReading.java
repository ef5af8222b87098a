package arborist.llm.http;

import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/** Reads an answer that is one JSON object or array. */
public final class WholeReading implements Reading {
    private static final Words KEPT = Words.kept(WholeReading.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final WholeFrame frame;
    private final Faults faults;
    private JsonNode json = MissingNode.getInstance();
    private @Nullable Fault fault;

    public WholeReading(Caps caps, Faults faults) {
        this.frame = new WholeFrame(caps.answer());
        this.faults = faults;
    }

    @Override
    public Step take(byte[] bytes, int length) {
        try {
            frame.feed(bytes, length, _ -> {});
            return Step.PROGRESS;
        } catch (Frames.TooMuch e) {
            fault = faults.tooMuch(KEPT.say("whole-reading.it-sent", String.valueOf(e.getMessage())));
            return Step.ENOUGH;
        }
    }

    @Override
    public void end() {
        frame.end(this::read);
    }

    @Override
    public @Nullable Fault fault() {
        return fault != null ? fault : json.isMissingNode() ? faults.unreadable(KEPT.say("whole-reading.it-is-empty"))
                : null;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public boolean told() {
        return false;
    }

    /** What came, after the end; missing where nothing could be read. */
    public JsonNode json() {
        return json;
    }

    private void read(String text) {
        if (text.stripLeading().startsWith("<")) {
            fault = faults.page();
            return;
        }
        try {
            json = MAPPER.readTree(text);
            if (json.path("error").isObject() || json.path("error").isTextual()) {
                fault = faults.inside(json);
            }
        } catch (JsonProcessingException e) {
            fault = faults.unreadable(KEPT.say("whole-reading.it-is-broken-json"));
        }
    }
}
