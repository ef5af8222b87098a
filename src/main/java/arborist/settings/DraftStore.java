package arborist.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the texts that a person began in a session, a small file for each session beside the settings: they are nobody else's, so
 * they do not belong into the session's file, and they outlive a crash.
 *
 * <p>All calls read or write a file, so they are not for the FX thread.
 */
public final class DraftStore {
    private static final long MOST_BYTES = 8 << 20;

    private final Path folder;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What lies in a file: the session's path is there for whoever looks into it. */
    private record Saved(String session, List<Draft> drafts) {}

    /**
     * @param folder where the files lie; it need not be there
     */
    public DraftStore(Path folder) {
        this.folder = folder;
    }

    /**
     * What was begun in a session, in the order in which it was begun.
     *
     * @throws IOException where the file is there and cannot be read
     */
    public List<Draft> load(Path session) throws IOException {
        Path file = file(session);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(file + " is larger than drafts can be");
            }
            return mapper.readValue(Files.readString(file), Saved.class).drafts();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JsonProcessingException e) {
            throw new IOException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Replaces what is kept for a session, all of it or nothing; without drafts there is no file.
     *
     * @throws IOException where the disk refuses; what was kept before is still there then
     */
    public void save(Path session, List<Draft> drafts) throws IOException {
        Path file = file(session);
        if (drafts.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(folder);
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, mapper.writeValueAsString(new Saved(session.toString(), drafts)));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(Path session) {
        String path = session.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".json");
    }
}
