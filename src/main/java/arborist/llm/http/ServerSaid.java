package arborist.llm.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of an error, in any of the ways that servers have found to say it.
 *
 * @param message in a few words, empty where it says none
 * @param code its own name or number for it, empty where none
 * @param parameter the parameter it is about, null where it names none
 */
record ServerSaid(String message, String code, @Nullable String parameter) {
    private static final int MOST = 300;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Reads the body of an error. */
    static ServerSaid of(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            return of(json.isArray() && !json.isEmpty() ? json.get(0) : json);
        } catch (JsonProcessingException e) {
            return new ServerSaid(body.stripLeading().startsWith("<") ? "" : cut(body), "", null);
        }
    }

    /** Reads an object that has an error in it. */
    static ServerSaid of(JsonNode json) {
        JsonNode error = json.path("error");
        JsonNode inside = error.isObject() ? error : json;
        String message = first(inside.path("message"), error, json.path("message"), json.path("detail"));
        String code = first(inside.path("code"), inside.path("status"), inside.path("type"));
        JsonNode parameter = inside.path("param");
        // OpenRouter hands on what the provider behind it said.
        String raw = inside.path("metadata").path("raw").asText("");
        return new ServerSaid(cut(raw.isEmpty() ? message : message + ": " + raw), code,
                parameter.isTextual() ? parameter.textValue() : null);
    }

    /** The status that the code is, 0 where it is none. */
    int status() {
        return code.matches("[1-5]\\d\\d") ? Integer.parseInt(code) : 0;
    }

    private static String first(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (node.isTextual() && !node.textValue().isBlank() || node.isNumber()) {
                return node.asText();
            }
            if (node.isArray() && !node.isEmpty()) {
                return node.toString();
            }
        }
        return "";
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST - 50)) + " ...";
    }
}
