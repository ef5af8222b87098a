package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of the window that have a bundle say nothing beside it: no literal reads like a sentence. */
class LiteralsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    /** Two words with a blank between them. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,;:.…]? +\\p{L}+");

    private static final Pattern REFUSAL = Pattern.compile("new Refused\\(\\s*\"");
    /** What is wrong with a line of a file, said at once. */
    private static final Pattern BAD =
            Pattern.compile(
                    "(?:new BadRecord|remark\\s*\\.accept|\\.bad)\\(\\s*\"|new BadLine\\([^;\"]{0,80}(?<!say\\()\"");
    /** What a run may leave in a session. */
    private static final Pattern LEFT =
            Pattern.compile("(?:Finding\\.(?:yes|no|undecided)|Settled\\.nothing|Found\\.nothing"
                    + "|Sameness\\.undecided|Reading\\.none)\\(\\s*\"[^\"]|new (?:Trouble|Sameness)\\(\\s*[\\w.]+,\\s*\"");

    private static final String LOG = "stands in the log, which is English";
    private static final String BUG = "is said to programmers, of a mistake of the program";
    private static final String REPORT = "stands in the report on votes, which is English";
    /** What reads like a sentence and is none of the window's, by literal, with the reason. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("Something failed", LOG),
            Map.entry("The settings could not be saved: {}", LOG),
            Map.entry("The last settings may not have been saved", LOG),
            Map.entry("The tree could not be laid out", LOG),
            Map.entry("A text that was begun could not be kept: {}", LOG),
            Map.entry("each problem's own rule", REPORT),
            Map.entry("The vote could not be counted", LOG),
            Map.entry("no problem is open", BUG),
            Map.entry("no act is called ", BUG),
            Map.entry("the style sheet ", BUG),
            Map.entry(" is missing in this build", BUG),
            Map.entry("The manual has no page ", BUG),
            Map.entry(" was asked for before it was there", BUG),
            Map.entry("there is no tree to walk in", BUG),
            Map.entry("not a list of tokens", "is caught, and said in other words"),
            Map.entry("Page Down", "names a key"),
            Map.entry("Page Up", "names a key"),
            Map.entry("SQLite format 3\\0", "is what such a file begins with"));

    static List<Path> packages() throws IOException {
        Path ui = RESOURCES.resolve(Path.of("arborist", "ui"));
        try (Stream<Path> all = Files.walk(ui)) {
            return all.filter(p -> p.getFileName().toString().equals("words.properties"))
                    .map(p -> SOURCES.resolve(RESOURCES.relativize(p)).resolveSibling("")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noSentenceStandsInTheSource(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(sentences(Files.readString(file))).as(file + ": move it into words.properties")
                        .isSubsetOf(ALLOWED.keySet());
            }
        }
    }

    /** Whoever says no says it from a bundle, below the window as well. */
    @Test
    void noRefusalStandsInTheSource() throws IOException {
        nowhere(REFUSAL, "move what it says into words.properties");
    }

    @Test
    void noSentenceAboutALineOfAFileStandsInTheSource() throws IOException {
        nowhere(BAD, "move what it says into words.properties");
    }

    @Test
    void noSentenceThatIsKeptStandsInTheSource() throws IOException {
        nowhere(LEFT, "move what it says into kept.properties, or a German reader finds it in English");
        assertThat(LEFT.matcher("return Finding.undecided(\n  \"none\")").find()).isTrue();
        assertThat(BAD.matcher("sink.bad(new BadLine(line.number(), \"none\"))").find()).isTrue();
    }

    /** What only commands say is English, and nobody reads what a preview is told. */
    private static void nowhere(Pattern pattern, String advice) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().matches(".*(?:preview|command).*")).toList();
            assertThat(others).hasSizeGreaterThan(500).allSatisfy(
                    file -> assertThat(pattern.matcher(Files.readString(file)).find())
                            .as(file + ": " + advice).isFalse());
        }
    }

    @Test
    void whatIsAllowedIsThere() throws IOException {
        List<String> all = packages().stream().flatMap(LiteralsTest::inFolder).toList();
        assertThat(all).containsAll(ALLOWED.keySet());
    }

    @Test
    void aSentenceIsSeenAndAKeyIsNot() {
        assertThat(sentences("say(\"Stop the run\"); // \"not this one\"\n say(\"run.stop-the\"); c = '\"'; \"one\";"))
                .containsExactly("Stop the run");
        assertThat(sentences("/* \"nor this\" */ x(\"-fx-pref-width: 10em;\", \"Ctrl+K\", \"läuft, wartet\")"))
                .containsExactly("läuft, wartet");
    }

    private static Stream<String> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return sentences(all.toString()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The literals that read like a sentence; comments are passed over. */
    private static List<String> sentences(String source) {
        return TOKEN.matcher(source).results().map(m -> m.group()).filter(t -> t.startsWith("\""))
                .map(t -> t.startsWith("\"\"\"") ? t.substring(3, t.length() - 3) : t.substring(1, t.length() - 1))
                .filter(t -> !t.contains("-fx-") && SENTENCE.matcher(t).find()).toList();
    }
}
