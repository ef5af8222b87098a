package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in English is shown in German, whichever template it was written by, and nothing else is. */
class KeptTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    static final List<String> WRITERS = Sentences.WRITERS;

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
                boolean piece = Wherein.isPiece(Sentences.name(writer, key));
                // "letter" is the name of a rule too, and that is known by itself.
                assertThat(german(kept)).as(key + ": " + kept)
                        .isEqualTo(piece && !kept.equals("letter") ? kept : expected);
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

    /** Pieces such as the name of a rule or of a kind are translated where they belong; answers are not, whatever they say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "right as the file says (correct: true) | laut Datei richtig (correct: true)",
        "wrong as the file says (passed: false) | laut Datei falsch (passed: false)",
        "found by Answer: | gefunden durch „Answer:“", "found by # Answer | gefunden durch „# Answer“",
        "found by Final answer:, the last of 2 | gefunden durch „Final answer:“, als letzte von 2",
        "found by A: | gefunden durch „A:“",
        "found by the answer is; the same wording: impossible | gefunden durch „the answer is“; gleich (Wortlaut): impossible",
        "found by last number; the same set: nothing, sure | gefunden durch „letzte Zahl“; gleich (Menge): nothing, sure",
        "found by last number; the same list: it is needed; likely | gefunden durch „letzte Zahl“; gleich (Liste): it is"
                + " needed; likely",
        "found by last formula; a number is not a list: list, union | gefunden durch „letzte Formel“; eine Zahl ist nicht eine Liste:"
                + " list, union",
        "right: found by the answer is; Tom is not likely | richtig: gefunden durch „the answer is“; Tom ist nicht likely",
        "impossible has 3 votes; next is likely with 1. | impossible hat 3 Stimmen; als nächste folgt likely mit 1.",
        "sure has 1 vote; no other answer was given. | sure hat 1 Stimme; eine andere Antwort gab es nicht.",
        "the answer number is none of the choices | die Antwort number ist keine der Auswahlmöglichkeiten",
        "likely, sure, sure, impossible, likely, sure | wahrscheinlich, sicher, sicher, unmöglich, wahrscheinlich, sicher"})
    void anAnswerIsNeverTranslated(String kept, String expected) {
        assertThat(german(kept)).isEqualTo(expected);
    }

    /** What a server says stands whole, few as the words are that a template of ours has. */
    @ParameterizedTest
    @ValueSource(strings = {"Invalid request, temperature is not supported", "Stopped by a person. It is needed.",
        "No solution came to its end.", "valid: legal and computed right; it is needed", "404. Stopped by a person."})
    void whatAServerSaysStandsWhole(String said) {
        assertThat(german("example.org refused the request (status 400). It says: " + said))
                .isEqualTo("example.org lehnte die Anfrage ab (Status 400). Der Server sagt dazu: " + said);
        assertThat(german("The server answered with status 400: " + said)).endsWith(" 400: " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the run", "the session", "this command", "nothing", "union", "a list", "3 votes", "2 samples",
                "12 seconds"})
    void aPieceIsNotKnownByItself(String piece) {
        assertThat(german(piece)).isEqualTo(piece);
    }

    @Test
    void whatAPersonTypedStandsAsItIs() {
        assertThat(inGerman(() -> Kept.byPerson("it is needed"))).isEqualTo("it is needed");
        assertThat(inGerman(() -> Kept.byPerson("rewritten"))).as("the program wrote it").isEqualTo(german("rewritten"))
                .isNotEqualTo("rewritten");
        assertThat(inGerman(() -> Kept.byPerson(null))).isEmpty();
    }

    @Test
    void everyPlaceThatIsNamedIsThereAndTakesSomething() {
        for (Map.Entry<String, Wherein> place : Wherein.PLACES.entrySet()) {
            assertThat(Sentences.all()).as(place.getKey()).anyMatch(s -> s.form().places().stream()
                    .anyMatch(p -> (s.name() + " " + p.value()).equals(place.getKey())));
            assertThat(Sentences.all()).as(place.getKey()).anyMatch(place.getValue()::takes);
        }
        assertThat(Sentences.all()).filteredOn(Sentences.Sentence::piece).isNotEmpty()
                .allSatisfy(piece -> assertThat(Wherein.PLACES.values()).as(piece.name())
                        .anyMatch(place -> place.isNamed() && place.takes(piece)));
    }

    /** Counted, not timed: one text more or less may be over by what it was about to look at. */
    @Test
    void noTextTakesLong() {
        int most = 0;
        for (String piece : List.of(" is ", ", not ", "; ", ". ", ", ", "valid: ", "1 has 1 votes; next is ", "“",
                "x, ",
                "found by a, the last of ", " and ", "rank 1 of 1, keep 1; ", "valid: valid: x; ", "a is b, not c; ")) {
            for (String text : List.of(piece.repeat(2900 / piece.length()),
                    "1" + piece.repeat(2900 / piece.length()) + "x")) {
                assertThat(german(text)).isNotEmpty();
                most = Math.max(most, Kept.effort(text));
            }
        }
        assertThat(most).isBetween(Effort.MOST, Effort.MOST + 10_000);
    }

    /** What is enough for any text is many times what the program's own take. */
    @Test
    void theProgramsOwnAreKnownWithLittleEffort() {
        for (String kept : List.of("18 has 3 votes; next is 6 with 1.",
                "valid: legal and computed right; reachable: no way from 1 2 gives 24; all were tried",
                "example.org refused the request (status 400). It says: "
                        + "No, that is wrong; try again. ".repeat(20))) {
            assertThat(Kept.isKnown(kept)).isTrue();
            assertThat(Kept.effort(kept)).as(kept).isLessThan(Effort.MOST / 4);
        }
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
