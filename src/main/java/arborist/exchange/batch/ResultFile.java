package arborist.exchange.batch;

import arborist.exchange.BadLine;
import arborist.exchange.BadRecord;
import arborist.exchange.text.Lines;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import arborist.exchange.text.Utf8;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the results of a batch, or its file of errors, a line each. */
public final class ResultFile {
    private static final Words WORDS = Words.of(ResultFile.class);
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
     * @param failure why there is none, null where there is one
     */
    public record Result(long number, CustomId id, @Nullable ObjectNode body, @Nullable Failure failure, int bytes)
            implements Line {
        /** In a sentence, empty where it did not fail. */
        public String why() {
            return failure == null ? "" : failure.sentence();
        }
    }

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
                    ? WORDS.say("result-file.not-ours") : WORDS.say("result-file.no-custom-id"));
        }
        JsonNode response = row.path("response");
        int status = response.path("status_code").asInt(200);
        JsonNode body = response.path("body");
        String error = said(row.path("error"));
        String inside = said(body.path("error"));
        int bytes = slice.bytes().length;
        Failure failure = error != null ? new Failure.Unanswered(error)
                : status >= 400 || inside != null ? new Failure.Status(status, inside == null ? "" : inside)
                : new Failure.Empty();
        return failure instanceof Failure.Empty && body instanceof ObjectNode answer && holdsSample(answer)
                ? new Result(slice.line(), id.get(), answer, null, bytes)
                : new Result(slice.line(), id.get(), null, failure, bytes);
    }

    private static boolean holdsSample(ObjectNode body) {
        return body.path("choices").isArray() && !body.path("choices").isEmpty();
    }

    /** Null where there is no error, empty where it has no words. */
    private static @Nullable String said(JsonNode error) {
        if (!error.isObject() && (!error.isTextual() || error.textValue().isBlank())) {
            return null;
        }
        String text =
                error.isTextual() ? error.textValue() : error.path("message").asText(error.path("code").asText(""));
        String line = Utf8.clean(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
