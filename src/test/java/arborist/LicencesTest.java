package arborist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.md names every jar that is bundled, and none that is not. */
class LicencesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    /** The repository lays a jar out as artifact/version/artifact-version[-classifier].jar. */
    @Test
    void everyBundledJarIsListed() throws IOException {
        Path list = Path.of(Objects.requireNonNull(System.getProperty("arborist.bundled"), "set by the build"));
        Set<String> bundled = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Files.readString(list).strip())
                .map(Path::of)
                .map(jar -> jar.getName(jar.getNameCount() - 3).toString())
                .collect(Collectors.toSet());

        Set<String> listed = ROW.matcher(Files.readString(Path.of("THIRD-PARTY.md"))).results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(bundled);
    }
}
