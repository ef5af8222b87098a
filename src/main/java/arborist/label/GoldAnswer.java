package arborist.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a project lets its annotators see the right answer while they label. It is a choice of whichever problem was open when it was
 * made, and holds for the whole session; the newest counts, and of two as new the one that hides it.
 *
 * @param written when, in milliseconds since 1970
 */
public record GoldAnswer(boolean hidden, long written) {
    /** The name of the choice. */
    public static final String CHOICE = "label-gold-answer";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Comparator<GoldAnswer> NEWEST =
            Comparator.comparingLong(GoldAnswer::written).thenComparing(GoldAnswer::hidden);

    public static GoldAnswer of(boolean hidden, Instant now) {
        return new GoldAnswer(hidden, now.toEpochMilli());
    }

    /** What holds of all that was chosen in a session: it is shown where nothing was; what cannot be read does not count. */
    public static GoldAnswer newest(List<String> choices) {
        return choices.stream().map(GoldAnswer::read).flatMap(Optional::stream).max(NEWEST)
                .orElse(new GoldAnswer(false, 0));
    }

    /** As the journal keeps it. */
    public String choice() {
        return JsonNodeFactory.instance.objectNode().put("hidden", hidden).put("written", written).toString();
    }

    private static Optional<GoldAnswer> read(String choice) {
        try {
            JsonNode json = JSON.readTree(choice);
            return json.path("hidden").isBoolean()
                    ? Optional.of(new GoldAnswer(json.path("hidden").asBoolean(), json.path("written").asLong()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
