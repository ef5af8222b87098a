package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages say: nothing is missing, nothing is left over, and every language says all of it. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String SAID = "\\s*\\.say\\(\\s*\"([^\"]+)\"";
    private static final String KIND = "\\s*\\.(?:of|named)\\(\\s*\"([^\"]+)\"";
    /** Sentences that earlier versions left in sessions, which nothing says any more. */
    private static final String FORMERLY = "formerly.";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d+),choice,");
    /** One that is not doubled and does not stand around a bracket: it would swallow what follows. */
    private static final Pattern LONE = Pattern.compile("(?<!')'(?!['{}])(?<!\\{')(?<!}')");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(p -> p.getFileName().toString().matches("(?:words|kept|names)\\.properties")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsSaidAndEverySayingHasItsText(Path bundle) {
        Properties texts = read(bundle);
        String sources = sources(bundle);
        String by = bundle.getFileName().toString().replace(".properties", "").toUpperCase(Locale.ROOT);
        Set<String> said = Pattern.compile(by + SAID).matcher(sources).results().map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(texts.stringPropertyNames()).containsAll(said);
        List<String> kinds =
                Pattern.compile(by + KIND).matcher(sources).results().map(m -> m.group(1) + ".").toList();
        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(sources.contains("\"" + key + "\"") || key.startsWith(FORMERLY)
                        || kinds.stream().anyMatch(key::startsWith)).as(key).isTrue());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsWrittenSoThatItsValuesFindTheirPlace(Path bundle) {
        Stream.of(read(bundle), read(german(bundle))).forEach(texts -> texts.forEach((key, text) -> {
            assertThat(LONE.matcher((String) text).find()).as(key + ": a quotation mark that is not doubled").isFalse();
            assertThat(new MessageFormat((String) text, Locale.ROOT)).as(String.valueOf(key)).isNotNull();
        }));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanSaysAllOfItWithTheSameValues(Path bundle) {
        Properties english = read(bundle);
        Properties german = read(german(bundle));
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames().forEach(key -> assertThat(values(german.getProperty(key))).as(key)
                .isEqualTo(values(english.getProperty(key))));
    }

    /** "1 calls": what is one in German is one in English too. German has fewer forms, so not the other way around. */
    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsCountedInGermanIsCountedInEnglish(Path bundle) {
        Properties english = read(bundle);
        Properties german = read(german(bundle));
        german.stringPropertyNames().forEach(key -> assertThat(counted(english.getProperty(key))).as(key)
                .containsAll(counted(german.getProperty(key))));
    }

    private static Path german(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_de.properties"));
    }

    private static Set<String> counted(String text) {
        return COUNTED.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path bundle) {
        Path folder = SOURCES.resolve(RESOURCES.relativize(bundle)).resolveSibling("");
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", all);
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
