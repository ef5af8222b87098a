package arborist.session.sqlite;

import arborist.trace.Id;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short lists in one column: ids and answers as a JSON array of strings. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {
    }

    static String ofIds(List<Id> ids) {
        StringBuilder json = new StringBuilder("[");
        for (Id id : ids) {
            json.append(json.length() == 1 ? "\"" : ",\"").append(id).append('"');
        }
        return json.append(']').toString();
    }

    static List<Id> ids(String json) throws SQLException {
        List<Id> ids = new ArrayList<>();
        for (String hex : strings(json)) {
            ids.add(Id.parse(hex));
        }
        return ids;
    }

    static String ofStrings(List<String> strings) {
        try {
            return MAPPER.writeValueAsString(strings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of strings can be written as JSON", e);
        }
    }

    static List<String> strings(String json) throws SQLException {
        try {
            return List.of(MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException | NullPointerException e) {
            throw new SQLException("a list that cannot be read", e);
        }
    }
}
