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
 * Small files beside the settings, one for each session, of what is one person's and does not belong into a file that several share.
 *
 * <p>All calls read or write a file, so they are not for the FX thread.
 */
final class SessionFiles {
    private final Path folder;
    private final long mostBytes;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Reads nothing yet.
     *
     * @param folder where the files lie; it need not be there
     * @param mostBytes a larger file is none of them
     */
    SessionFiles(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * What lies there for a session; empty where nothing does.
     *
     * @throws IOException where the file is there and cannot be read
     */
    <T> Optional<T> load(Path session, Class<T> kind) throws IOException {
        Path file = file(session);
        try {
            if (Files.size(file) > mostBytes) {
                throw new IOException(file + " is larger than " + mostBytes + " bytes");
            }
            return Optional.ofNullable(mapper.readValue(Files.readString(file), kind));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IOException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Replaces what lies there for a session, all of it or nothing.
     *
     * @throws IOException where the disk refuses; what was kept before is still there then
     */
    void save(Path session, Object what) throws IOException {
        Path file = file(session);
        Files.createDirectories(folder);
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, mapper.writeValueAsString(what));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path session) throws IOException {
        Files.deleteIfExists(file(session));
    }

    private Path file(Path session) {
        String path = session.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".json");
    }
}
