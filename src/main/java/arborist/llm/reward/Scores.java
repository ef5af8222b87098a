package arborist.llm.reward;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a reward model out of what a server sent. */
final class Scores {
    private Scores() {}

    /**
     * The raw numbers of one solution: a list for each value, of one number or one for each class; null where the answer has none.
     *
     * @param data an element of {@code data}: with {@code probs} from a classifier, with {@code data} from a pooler
     */
    static @Nullable List<List<Double>> raw(JsonNode data) {
        JsonNode probabilities = data.path("probs");
        JsonNode numbers = probabilities.isArray() ? probabilities : data.path("data");
        if (numbers.isNumber()) {
            return List.of(List.of(numbers.doubleValue()));
        }
        if (!numbers.isArray() || numbers.isEmpty()) {
            return null;
        }
        if (!numbers.get(0).isArray()) {
            List<Double> row = row(numbers);
            return row == null ? null : List.of(row);
        }
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode each : numbers) {
            List<Double> row = row(each);
            if (row == null) {
                return null;
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable List<Double> row(JsonNode numbers) {
        List<Double> row = new ArrayList<>();
        for (JsonNode number : numbers) {
            if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
                return null;
            }
            row.add(number.doubleValue());
        }
        return row.isEmpty() ? null : row;
    }
}
