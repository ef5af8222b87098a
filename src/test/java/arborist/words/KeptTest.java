package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in English is shown in German, whichever template it was written by, and nothing else is. */
class KeptTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    static final List<String> WRITERS = Kept.WRITERS;

    static <T> T inGerman(Supplier<T> saying) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        try {
            return saying.get();
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    private static String german(String kept) {
        return inGerman(() -> Kept.shown(kept));
    }

    @Test
    void noWriterIsLeftOut() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            List<String> writers = all.filter(p -> p.getFileName().toString().equals("kept.properties"))
                    .map(p -> RESOURCES.relativize(p.resolveSibling("")).toString().replaceAll("[/\\\\]", ".")
                            .replaceAll("\\.$", ""))
                    .sorted().toList();
            assertThat(writers).isNotEmpty().isEqualTo(WRITERS);
        }
    }

    /** Said in English with some values and shown in German, it is what German says with them. */
    @ParameterizedTest
    @FieldSource("WRITERS")
    void whatATemplateSaysIsShownAsItsTranslationSaysIt(String writer) {
        ResourceBundle english = bundle(writer, Locale.ROOT);
        ResourceBundle german = bundle(writer, Locale.GERMAN);
        for (String key : english.keySet()) {
            for (int n : new int[] {1, 2, 7}) {
                Object[] values = values(english.getString(key), n);
                String kept = new MessageFormat(english.getString(key), Locale.ENGLISH).format(values);
                String expected = new MessageFormat(german.getString(key), Locale.GERMAN).format(values);
                assertThat(german(kept)).as(key + ": " + kept).isEqualTo(expected);
            }
        }
    }

    @Test
    void inEnglishItStandsAsItWasKept() {
        String kept = "rank 1 of 3, keep 2";
        assertThat(inGerman(() -> Words.<String, RuntimeException>inEnglish(() -> Kept.shown(kept)))).isEqualTo(kept);
        assertThat(german(kept)).isEqualTo("Rang 1 von 3, behalten werden 2");
        assertThat(Kept.shown(null)).isEmpty();
    }

    @Test
    void sentencesThatAreKeptTogetherAreShownTogether() {
        assertThat(german("Stopped by a person. It is the first of 3; none was scored."))
                .isEqualTo("Von einem Menschen gestoppt. Sie ist die erste von 3; keine wurde bewertet.");
        assertThat(german("valid: legal and computed right; reachable: no way from 1 2 gives 24; all were tried"))
                .isEqualTo(
                        "gültig: erlaubt und richtig gerechnet; erreichbar: kein Weg führt von 1 2 zu 24; alle wurden"
                                + " probiert");
        assertThat(german("rolled out to “Answer: no answer was found”: valid 0.250, reachable 1.000"))
                .isEqualTo("gespielt bis „Answer: no answer was found“: gültig 0.250, erreichbar 1.000");
        assertThat(german("The budget of the run, 500 tokens, has no room for another call. Raise it to go on; what was"
                + " found so far is kept. 18 has 3 votes; next is 6 with 1.")).isEqualTo(
                        "Das Budget des Laufs, 500 Tokens, reicht für keinen weiteren Aufruf. Erhöhen Sie es, um"
                                + " weiterzumachen; was bis jetzt gefunden wurde, ist behalten. 18 hat 3 Stimmen; als nächste"
                                + " folgt 6 mit 1.");
        assertThat(german("example.org does not accept the key. Enter it again, or check what it is allowed to do. It"
                + " says: Incorrect API key. See the docs."))
                .isEqualTo("example.org nimmt den Schlüssel nicht an. Geben"
                        + " Sie ihn noch einmal ein, oder prüfen Sie, was er darf. Der Server sagt dazu: Incorrect API key."
                        + " See the docs.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I do not like this step.", "This is wrong, not good", "The run is not mine",
        "valid: I think so", "rank high", "x", "line 3: look again", "rank one of two, keep",
        "Stopped by a person. And then we laughed."})
    void whatSomebodyElseWroteStandsAsItIs(String text) {
        assertThat(german(text)).isEqualTo(text);
    }

    @Test
    void noTextTakesLong() {
        List<String> texts = new ArrayList<>();
        for (String piece : List.of(" is ", ", not ", "; ", ". ", ", ", "valid: ", "1 has 1 votes; next is ", "“",
                "found by a, the last of ", " and ", "rank 1 of 1, keep 1; ")) {
            texts.add(piece.repeat(2900 / piece.length()));
            texts.add("1" + piece.repeat(2900 / piece.length()) + "x");
        }
        // A minute is far more than it takes: what is held is that it does not grow without end.
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1),
                () -> texts.forEach(text -> assertThat(german(text)).isNotEmpty()));
    }

    private static ResourceBundle bundle(String writer, Locale language) {
        return ResourceBundle.getBundle(writer + ".kept", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A value for each place: numbers where numbers are wanted. */
    private static Object[] values(String pattern, int n) {
        Object[] values = new Object[4];
        for (int i = 0; i < values.length; i++) {
            boolean number = pattern.contains("{" + i + ",");
            values[i] = number ? (Object) (long) n : (i + 3) + "/" + n;
        }
        return values;
    }
}
