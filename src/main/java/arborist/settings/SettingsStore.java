package arborist.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the settings in a file that people can read and mend; whatever is wrong with it, the program starts.
 *
 * <p>Both calls read or write a small file, so they are not for the FX thread.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;
    private final Settings fresh;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /**
     * @param file where the settings lie; it and its folder need not be there
     * @param name of whoever uses this machine, until they say another
     */
    public SettingsStore(Path file, String name) {
        this.file = file;
        this.fresh = Settings.fresh(name);
    }

    /** In the platform's own place, for the person who is logged in. */
    public static SettingsStore standard() {
        Path file = SettingsFile.of(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
        return new SettingsStore(file, System.getProperty("user.name", "me"));
    }

    /** Where they lie; it need not be there. */
    public Path file() {
        return file.toAbsolutePath();
    }

    /** Where else a person keeps what is theirs: prompts, prices. It need not be there. */
    public Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Texts that were begun are kept beside the settings. */
    public DraftStore drafts() {
        return new DraftStore(file.resolveSibling("drafts"));
    }

    /** Which solutions somebody labels is kept beside the settings. */
    public QueueChoices queues() {
        return new QueueChoices(file.resolveSibling("queues"));
    }

    /**
     * What was saved.
     *
     * @param broken null where all of it could be read
     */
    public record Read(Settings settings, @Nullable Broken broken) {}

    /**
     * A file that could not be read, or not in full.
     *
     * @param kept where it lies now; null where the disk refused to keep it
     */
    public record Broken(@Nullable Path kept) {}

    /** What was saved; what is missing in it, or all where it cannot be read, is as if fresh. A broken file is kept beside. */
    public Settings load() {
        return read().settings();
    }

    /** The same, and whether something was wrong with it. */
    public Read read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("larger than settings can be");
            }
            JsonNode saved = mapper.readTree(Files.readString(file));
            if (!(saved instanceof ObjectNode)) {
                throw new IOException("not a JSON object");
            }
            return laid(saved);
        } catch (NoSuchFileException e) {
            return new Read(fresh, null);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The settings could not be read, so Arborist starts with fresh ones: {}", reason(e));
            return new Read(fresh, keepAside());
        }
    }

    /**
     * Replaces what is saved, all of it or nothing.
     *
     * @throws IOException where the disk refuses; what was saved before is still there then
     */
    public void save(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, mapper.writeValueAsString(settings));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Glance.of(settings).write(Glance.beside(file));
    }

    /** As saved; where some of it is wrong, the rest of it still holds. */
    private Read laid(JsonNode saved) throws JacksonException {
        ObjectNode all = mapper.valueToTree(fresh);
        lay(saved, all);
        try {
            return new Read(mapper.treeToValue(all, Settings.class), null);
        } catch (JacksonException e) {
            LOG.warn("Some of the settings cannot be read and are as if fresh: {}", reason(e));
        }
        Broken broken = keepAside();
        ObjectNode good = mapper.valueToTree(fresh);
        for (Map.Entry<String, JsonNode> one : saved.properties()) {
            ObjectNode tried = good.deepCopy();
            lay(mapper.createObjectNode().set(one.getKey(), one.getValue()), tried);
            if (isReadable(tried)) {
                good = tried;
            }
        }
        return new Read(mapper.treeToValue(good, Settings.class), broken);
    }

    private boolean isReadable(ObjectNode tried) {
        try {
            mapper.treeToValue(tried, Settings.class);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Lays what was saved over what holds otherwise, also within its parts: an earlier version knew fewer panes. */
    private static void lay(JsonNode saved, ObjectNode over) {
        saved.properties().stream().filter(p -> !p.getValue().isNull()).forEach(p -> {
            if (p.getValue() instanceof ObjectNode part && over.get(p.getKey()) instanceof ObjectNode there) {
                lay(part, there);
            } else {
                over.set(p.getKey(), p.getValue());
            }
        });
    }

    private Broken keepAside() {
        try {
            Path kept = file.resolveSibling(file.getFileName() + ".broken");
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return new Broken(kept);
        } catch (IOException e) {
            LOG.warn("The unreadable settings could not be kept: {}", reason(e));
            return new Broken(null);
        }
    }

    private static String reason(Exception e) {
        return e instanceof JacksonException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }
}
