package arborist.exchange.batch;

import arborist.exchange.BadLine;
import arborist.exchange.BadRecord;
import arborist.exchange.text.Lines;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import arborist.exchange.text.Utf8;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the results of a batch, or its file of errors, a line each. */
public final class ResultFile {
    private static final int LONGEST = 300;
    private final RowReader rows = new RowReader();
    private final Lines lines;

    public ResultFile(InputStream in) {
        lines = new Lines(in);
    }

    /** A line of the file: a result, or why there is none. */
    public sealed interface Line {
        /** From 1. */
        long number();
    }

    /**
     * What came for a request.
     *
     * @param body the server's answer, null where the request failed
     * @param why it failed, in a sentence, null where it did not
     */
    public record Result(long number, CustomId id, @Nullable ObjectNode body, @Nullable String why, int bytes)
            implements Line {}

    /** A line that could not be read. */
    public record Bad(long number, String why) implements Line {
        public BadLine line() {
            return new BadLine(number, why);
        }
    }

    /** The next line, null after the last. */
    public @Nullable Line next() throws IOException {
        Slice slice = lines.next();
        if (slice == null) {
            return null;
        }
        try {
            return result(rows.readNode(slice, remark -> {}), slice);
        } catch (BadRecord e) {
            return new Bad(slice.line(), e.why());
        }
    }

    private static Line result(ObjectNode row, Slice slice) throws BadRecord {
        Optional<CustomId> id = CustomId.of(row.path("custom_id").asText(""));
        if (id.isEmpty()) {
            throw new BadRecord(row.path("custom_id").isTextual()
                    ? "It answers a request that Arborist did not write (\"custom_id\")."
                    : "It is no result of a batch: it has no \"custom_id\".");
        }
        JsonNode response = row.path("response");
        int status = response.path("status_code").asInt(200);
        JsonNode body = response.path("body");
        String error = said(row.path("error"));
        String inside = said(body.path("error"));
        String why = !error.isEmpty() ? "The batch did not answer: " + error
                : status >= 400 || !inside.isEmpty() ? "The server answered with status " + status
                        + (inside.isEmpty() ? "" : ": " + inside)
                : body instanceof ObjectNode ? null : "There is no answer in it";
        if (why != null) {
            return new Result(slice.line(), id.get(), null, why.endsWith(".") ? why : why + ".", slice.bytes().length);
        }
        return new Result(slice.line(), id.get(), (ObjectNode) body, null, slice.bytes().length);
    }

    private static String said(JsonNode error) {
        String text =
                error.isObject() ? error.path("message").asText(error.path("code").asText("an error without words"))
                        : error.isTextual() ? error.textValue() : "";
        String line = Utf8.clean(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
