package arborist.app.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window is started with, where the arguments ask for nothing but the window: to read them so takes no time, while the whole
 * command line takes longer to load than the window's frame.
 *
 * @param file the session to open; null for the last one
 * @param safe whether to start safely
 */
public record Wanted(@Nullable Path file, boolean safe) {
    private static final String SAFE = "--safe";

    /** Empty where the command line has to look closer. */
    public static Optional<Wanted> of(String... arguments) {
        List<String> words = Arrays.stream(arguments).filter(word -> !word.equals(SAFE)).toList();
        boolean safe = words.size() < arguments.length;
        if (words.isEmpty()) {
            return Optional.of(new Wanted(null, safe));
        }
        String word = words.getFirst();
        if (words.size() > 1 || !word.endsWith(".arborist") || word.startsWith("-")) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(word).toAbsolutePath().normalize();
            return Files.isRegularFile(file) ? Optional.of(new Wanted(file, safe)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
