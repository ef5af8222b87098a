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
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps which solutions somebody labels, a small file for each session beside the settings: it is one person's choice, so it does not
 * belong into a file that several share. All calls read or write a file, so they are not for the FX thread.
 */
public final class QueueChoices {
    private static final long MOST_BYTES = 1 << 20;

    private final Path folder;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What lies in a file: the session's path is there for whoever looks into it. */
    private record Saved(String session, QueueChoice queue) {}

    /** @param folder where the files lie; it need not be there */
    public QueueChoices(Path folder) {
        this.folder = folder;
    }

    /**
     * What was chosen for a session; empty where nothing was, or what lies there is no choice.
     *
     * @throws IOException where the file is there and cannot be read
     */
    public Optional<QueueChoice> load(Path session) throws IOException {
        Path file = file(session);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(file + " is larger than a choice can be");
            }
            return Optional.ofNullable(mapper.readValue(Files.readString(file), Saved.class).queue());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IOException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Replaces what is kept for a session, all of it or nothing.
     *
     * @throws IOException where the disk refuses; what was kept before is still there then
     */
    public void save(Path session, QueueChoice choice) throws IOException {
        Path file = file(session);
        Files.createDirectories(folder);
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, mapper.writeValueAsString(new Saved(session.toString(), choice)));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(Path session) {
        String path = session.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".json");
    }
}
