package arborist.exchange.batch;

import arborist.trace.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes requests, a line each, into as many files as the limits of a batch demand: {@code name.jsonl}, {@code name-2.jsonl} and so on. They
 * get their names when all is written; what fails leaves none behind.
 */
public final class RequestFiles implements AutoCloseable {
    private static final String URL = "/v1/chat/completions";

    private final Path folder;
    private final RequestNames names;
    private final Limits limits;
    private final List<Path> parts = new ArrayList<>();
    private @Nullable OutputStream out;
    private int requests;
    private long bytes;
    private long all;

    /**
     * What one file may hold.
     *
     * @param requests at most
     * @param bytes at most
     */
    public record Limits(int requests, long bytes) {
        /** Of OpenAI. */
        public static final Limits OPENAI = new Limits(50_000, 200_000_000);
    }

    /**
     * @param file of the first of them, which may be there; its folder must be
     * @throws Refused where files are there that would go on from it: nobody was asked about those
     */
    public RequestFiles(Path file, Limits limits) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder), null, "there is no such folder");
        }
        this.folder = folder;
        this.names = new RequestNames(file);
        this.limits = limits;
        names.spareOthers();
    }

    /** @param body what the server is sent */
    public void add(CustomId id, ObjectNode body) throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("custom_id", id.toString()).put("method", "POST").put("url", URL).set("body", body);
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        OutputStream to = out;
        if (to == null || requests == limits.requests() || bytes + text.length > limits.bytes()) {
            to = next();
        }
        to.write(text);
        requests++;
        all++;
        bytes += text.length;
    }

    /** How many requests there are in all. */
    public long count() {
        return all;
    }

    /** Gives the files their names, which are returned. */
    public List<Path> finish() throws IOException {
        end();
        names.spareOthers();
        List<Path> named = new ArrayList<>();
        for (Path part : parts) {
            Path name = names.name(named.size());
            Files.move(part, name, StandardCopyOption.REPLACE_EXISTING);
            named.add(name);
        }
        parts.clear();
        return named;
    }

    @Override
    public void close() throws IOException {
        end();
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }

    private OutputStream next() throws IOException {
        end();
        Path part = Files.createTempFile(folder, ".arborist-", ".part");
        parts.add(part);
        requests = 0;
        bytes = 0;
        OutputStream to = new BufferedOutputStream(Files.newOutputStream(part));
        out = to;
        return to;
    }

    private void end() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
