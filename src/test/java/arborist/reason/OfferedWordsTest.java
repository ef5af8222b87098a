package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen of a run has a title and an explanation in every language. */
class OfferedWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void allThatIsOfferedIsExplained(String language) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
            assertThat(Techniques.all()).allSatisfy(technique -> {
                assertThat(technique.title()).isNotEqualTo(technique.name());
                assertThat(technique.sentence()).isNotEqualTo(technique.name()).endsWith(".");
            });
            assertThat(Option.values()).allSatisfy(option -> {
                assertThat(option.title()).isNotBlank();
                assertThat(option.explanation()).endsWith(".");
            });
            assertThat(Choice.values()).allSatisfy(choice -> {
                assertThat(choice.title()).isNotBlank();
                assertThat(choice.words()).allSatisfy(word -> assertThat(choice.with(Parameters.PLAIN, word))
                        .isNotNull());
            });
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }
}
