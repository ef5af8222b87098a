package arborist.reason.prompt;

import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All templates of one task as they were when a run began, kept with the run, so that it goes on with the same words.
 *
 * @param texts by name
 */
public record PromptBook(Map<String, String> texts) implements Prompts {
    private static final Words WORDS = Words.of(PromptBook.class);
    /** Every template that a strategy or scorer asks for. */
    private static final List<String> NAMES = List.of("answer", "correct", "cot", "direct", "examples", "few-shot",
            "judge", "propose", "revise", "value", "value-answer", "vote", "yes-token");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final int VERSION_LENGTH = 8;

    public PromptBook {
        texts = Map.copyOf(texts);
    }

    /** Those of a task as they stand now. */
    public static PromptBook of(Prompts prompts, String task) {
        Map<String, String> texts = new TreeMap<>();
        NAMES.forEach(name -> texts.put(name, prompts.of(task, name).text()));
        return new PromptBook(texts);
    }

    /**
     * Reads what {@link #payload} wrote.
     *
     * @throws Refused where it is none
     */
    public static PromptBook of(Payload payload) {
        try {
            return new PromptBook(JSON.readValue(payload.content(), new TypeReference<Map<String, String>>() {
            }));
        } catch (IOException e) {
            throw new Refused(WORDS.say("prompt-book.the-prompts-that-this-run"), e);
        }
    }

    public Payload payload() {
        try {
            return Payload.of(Payload.JSON, JSON.writeValueAsBytes(new TreeMap<>(texts)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("templates are plain text", e);
        }
    }

    /** A short name of these very words. */
    public String version() {
        return payload().hash().hex().substring(0, VERSION_LENGTH);
    }

    @Override
    public Template of(String task, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no prompt " + name);
        }
        return new Template(text);
    }
}
