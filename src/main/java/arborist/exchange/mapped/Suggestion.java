package arborist.exchange.mapped;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to a person who says how a file is read.
 *
 * @param fields perhaps not enough for a mapping
 * @param pattern the expression that files of this shape were read by, null where there was none
 */
public record Suggestion(Map<Field, JsonPointer> fields, @Nullable Expression pattern) {
    public Suggestion {
        fields = Map.copyOf(fields);
    }
}
