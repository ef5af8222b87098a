package arborist.exchange;

import arborist.exchange.label.Choices;
import arborist.exchange.label.RowExport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads files of labelled solutions into a door in memory, and writes them out again. */
final class Labelled {
    static final Formats FORMATS = Formats.standard("test");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    final FoldDoor door = new FoldDoor();
    final ImportReport report;

    private Labelled(Path file, Format format) throws IOException, InterruptedException {
        report = door.importer().read(file, format);
    }

    /** Reads a file in the format that it is found to have. */
    static Labelled detected(Path file) throws IOException, InterruptedException {
        return new Labelled(file, FORMATS.detect(file));
    }

    /** Reads rows in a format. */
    static Labelled of(String format, String rows) throws IOException, InterruptedException {
        Path file = Files.createTempFile("rows", ".jsonl");
        try {
            Files.writeString(file, rows);
            return new Labelled(file, named(format));
        } finally {
            Files.delete(file);
        }
    }

    static Format named(String format) {
        return FORMATS.named(format).orElseThrow();
    }

    /** The rows that a format has by its defaults. */
    List<JsonNode> rows(String format) throws IOException, InterruptedException {
        return rows(format, choices -> choices);
    }

    List<JsonNode> rows(String format, UnaryOperator<Choices> choose) throws IOException, InterruptedException {
        return json(text(format, choose));
    }

    String text(String format, UnaryOperator<Choices> choose) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(format, choose).write(door, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static RowExport export(String format, UnaryOperator<Choices> choose) {
        RowExport plain = named(format).rowExport().orElseThrow();
        return plain.with(choose.apply(plain.choices()));
    }

    /** All JSON values that stand one after the other. */
    static List<JsonNode> json(String text) throws IOException {
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return values.readAll();
        }
    }
}
