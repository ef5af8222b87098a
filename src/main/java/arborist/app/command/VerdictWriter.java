package arborist.app.command;

import arborist.answer.equal.Grader;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes verdicts on answers, one JSON object a line. */
final class VerdictWriter implements AutoCloseable {
    /** So many broken lines are told on the console; the file has all. */
    static final int MOST_TOLD = 100;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Writer writer;

    private VerdictWriter(Writer writer) {
        this.writer = writer;
    }

    /** @param file null where nobody wants them */
    static VerdictWriter to(@Nullable Path file) throws IOException {
        return new VerdictWriter(file == null ? Writer.nullWriter() : Files.newBufferedWriter(file));
    }

    /** @param known whether they are known to be the same, null where that is not said */
    void verdict(long line, @Nullable Boolean known, Grader.Grade grade) throws IOException {
        ObjectNode node = json.createObjectNode().put("line", line).put("verdict", grade.right());
        if (known != null) {
            node.put("equal", known);
        }
        if (!grade.decided()) {
            node.put("undecided", true);
        }
        grade.answer().ifPresent(found -> node.put("answer", found.answer()).put("rule", found.rule())
                .put("from", found.from()).put("to", found.to()));
        write(node.put("why", grade.why()));
    }

    void broken(long line, String why) throws IOException {
        write(json.createObjectNode().put("line", line).put("error", why));
    }

    private void write(ObjectNode node) throws IOException {
        writer.write(json.writeValueAsString(node));
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
