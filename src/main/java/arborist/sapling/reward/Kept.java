package arborist.sapling.reward;

import arborist.sapling.file.AtOnce;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Judged solutions in chunks, a file each, so that sampling that was interrupted goes on where it stopped. A file is JSON lines: the plan
 * and the hash of all other lines, then a solution a line. Safe to use from any thread, as long as no two write the same chunk.
 */
final class Kept {
    /** A chunk of the shipped models has a few hundred solutions, less than half a megabyte. */
    private static final int LARGEST = 16 << 20;

    private final Path folder;
    private final String plan;
    private final JsonMapper json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    /** What stands in the first line. */
    private record Head(String plan, int chunk, String sha256) {}

    /** @param plan says what is sampled; what was kept by another plan is not taken */
    Kept(Path folder, String plan) {
        this.folder = folder;
        this.plan = plan;
    }

    void write(int chunk, List<Judged> solutions) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Judged solution : solutions) {
            lines.append(json.writeValueAsString(solution)).append('\n');
        }
        byte[] body = bytes(lines.toString());
        byte[] head = bytes(json.writeValueAsString(new Head(plan, chunk, hash(body, 0))) + "\n");
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        AtOnce.write(file(chunk), all);
    }

    /** A chunk that was kept; empty where there is none, and where it is of another plan or damaged, so that it has to be sampled anew. */
    Optional<List<Judged>> read(int chunk) throws IOException {
        if (!Files.isRegularFile(file(chunk))) {
            return Optional.empty();
        }
        byte[] all;
        try (InputStream in = Files.newInputStream(file(chunk))) {
            all = in.readNBytes(LARGEST + 1);
        }
        int body = 0;
        while (body < all.length && all[body] != '\n') {
            body++;
        }
        body++;
        if (all.length > LARGEST || body > all.length) {
            return Optional.empty();
        }
        try {
            Head head = json.readValue(all, 0, body, Head.class);
            return new Head(plan, chunk, hash(all, body)).equals(head)
                    ? Optional.of(solutions(new String(all, body, all.length - body, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private List<Judged> solutions(String lines) throws JsonProcessingException {
        List<Judged> solutions = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            solutions.add(json.readValue(line, Judged.class));
        }
        return solutions;
    }

    Path file(int chunk) {
        return folder.resolve(chunk + ".jsonl");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
