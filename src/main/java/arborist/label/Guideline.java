package arborist.label;

import arborist.trace.TextVersion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which steps are rated, as they are shown to annotators: those that come with the program, or a project's own. A project's
 * are a choice of whichever problem was open when they were written, and hold for the whole session; the newest count.
 *
 * @param text Markdown; empty stands for those that come with the program
 * @param written when, in milliseconds since 1970
 */
public record Guideline(String text, long written) {
    /** The name of the choice. */
    public static final String CHOICE = "label-rules";
    /** Longer rules nobody reads. */
    public static final int LONGEST = 60_000;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String STANDARD = """
            **Great (+1)**: right, can be checked, and brings the solution on.
            *48 clips in April, half of them in May: 48 / 2 = 24.*

            **Okay (0)**: not wrong, but it brings nothing on: it repeats, it stalls, or it goes a way that leads nowhere.
            *We know that she sold 48 clips in April.*

            **Bad (−1)**: wrong, or it cannot be checked, or it leads the solution astray.
            *48 / 2 = 28.*

            **Unsure**: you looked at it and cannot tell. It stays without a label.

            **First error**: everything before it is good, it is bad, and what follows has no label, never a bad one: after a \
            wrong step right work can only come to a wrong end.
            """;

    /** Those that come with the program. */
    public static Guideline standard() {
        return new Guideline("", 0);
    }

    /** A project's own from now on; those that come with the program where there are none, or where they are the same. */
    public static Guideline own(String text, Instant now) {
        String plain = text.strip();
        return new Guideline(plain.equals(STANDARD.strip()) ? "" : plain, now.toEpochMilli());
    }

    /** The rules that hold of what was chosen in a session; what cannot be read does not count. */
    public static Guideline newest(List<String> choices) {
        return choices.stream().map(Guideline::read).flatMap(Optional::stream)
                .reduce(standard(), (a, b) -> b.written > a.written || b.written == a.written
                        && b.text.compareTo(a.text) > 0 ? b : a);
    }

    /** As it is shown. */
    public String shown() {
        return isOwn() ? text : STANDARD;
    }

    /** Whether a project wrote it. */
    public boolean isOwn() {
        return !text.isEmpty();
    }

    /** Labels name it, so that one knows by which wording they were given. */
    public String version() {
        return isOwn() ? "own-" + TextVersion.of(text) : "arborist-1";
    }

    /** As the journal keeps it. */
    public String choice() {
        return JsonNodeFactory.instance.objectNode().put("text", text).put("written", written).toString();
    }

    private static Optional<Guideline> read(String choice) {
        try {
            JsonNode json = JSON.readTree(choice);
            String text = json.path("text").asText("");
            return json.isObject() && json.path("text").isTextual() && text.length() <= LONGEST
                    ? Optional.of(new Guideline(text, json.path("written").asLong())) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
