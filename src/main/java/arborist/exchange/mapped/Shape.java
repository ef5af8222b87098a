package arborist.exchange.mapped;

import arborist.trace.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The shape of a file: the names of its rows' fields, and which of them are lists. Files of one shape are read alike.
 *
 * @param name 16 hexadecimal digits, the same for the same shape
 */
public record Shape(String name) {
    private static final int DIGITS = 16;

    static Shape of(Columns columns) {
        String fields = columns.rows().stream().filter(c -> c.depth() == 1)
                .map(c -> c.pointer() + (c.sort() == Sort.OBJECTS ? " objects" : c.sort().isList() ? " list" : ""))
                .sorted().collect(Collectors.joining("\n"));
        return new Shape(ContentHash.of(fields.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS));
    }
}
