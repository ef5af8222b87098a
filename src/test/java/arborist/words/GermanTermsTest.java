package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In German too a person's label and a verifier's verdict have different names: Urteil and Prüfergebnis. */
class GermanTermsTest {
    private static final Pattern VERDICT = Pattern.compile("(?i)\\bverdicts?\\b");
    private static final Pattern LABEL = Pattern.compile("(?i)\\blabels?\\b");
    private static final Pattern URTEIL = Pattern.compile("(?i)urteil");
    private static final Pattern RESULT = Pattern.compile("(?i)Prüfergebnis");

    @ParameterizedTest
    @MethodSource("arborist.words.BundlesTest#bundles")
    void aVerdictIsNoUrteilAndALabelIsNoPruefergebnis(Path bundle) throws IOException {
        Properties english = read(bundle);
        Properties german =
                read(bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_de.properties")));
        for (String key : english.stringPropertyNames()) {
            boolean verdict = VERDICT.matcher(english.getProperty(key)).find();
            boolean label = LABEL.matcher(english.getProperty(key)).find();
            String said = german.getProperty(key);
            if (verdict && !label) {
                assertThat(URTEIL.matcher(said).find()).as(key + ": " + said).isFalse();
            } else if (label && !verdict) {
                assertThat(RESULT.matcher(said).find()).as(key + ": " + said).isFalse();
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }
}
