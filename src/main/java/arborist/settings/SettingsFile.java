package arborist.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the settings lie, as each platform wants it. */
public final class SettingsFile {
    private SettingsFile() {}

    /**
     * @param environment the process's variables
     * @param system the platform's name, as in {@code os.name}
     * @param home the person's own folder
     */
    public static Path of(Map<String, String> environment, String system, Path home) {
        return folder(environment, system, home).resolve("arborist").resolve("settings.json");
    }

    private static Path folder(Map<String, String> environment, String system, Path home) {
        // The variable is honoured everywhere, so that a test or a portable copy can point it elsewhere.
        Optional<Path> named = absolute(environment.get("XDG_CONFIG_HOME"));
        if (named.isPresent()) {
            return named.get();
        }
        if (system.startsWith("Windows")) {
            return absolute(environment.get("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"));
        }
        return system.startsWith("Mac") ? home.resolve("Library").resolve("Application Support")
                : home.resolve(".config");
    }

    private static Optional<Path> absolute(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
