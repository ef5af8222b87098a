package arborist.sapling.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in JSON at the beginning of a file of matrices. It is read token by token: to bind it to classes would cost the first click
 * longer than all the rest of the file. What is missing, or of another type, is empty or 0.
 */
record Head(Map<String, Object> fields) {

    static Head read(byte[] bytes, int from, int length) throws IOException {
        try (JsonParser in = JsonFactory.builder().build().createParser(bytes, from, length)) {
            in.nextToken();
            return of(value(in));
        }
    }

    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    int number(String name) {
        return fields.get(name) instanceof Number number ? number.intValue() : 0;
    }

    Head under(String name) {
        return of(fields.get(name));
    }

    List<Head> each(String name) {
        return list(name).stream().map(Head::of).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }

    /** All its texts by their names. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** All its numbers by their names. */
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof Number number) {
                numbers.put(name, number.doubleValue());
            }
        });
        return numbers;
    }

    private List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    private static Head of(@Nullable Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(String.valueOf(name), field));
        }
        return new Head(fields);
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    map.put(name, value(in));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
            case null, default -> "";
        };
    }
}
