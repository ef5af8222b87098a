package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words ENGLISH = Words.of(WordsTest.class, Locale.ENGLISH);
    private static final Words GERMAN = Words.of(WordsTest.class, Locale.GERMAN);

    enum Fruit {
        RED_APPLE
    }

    @Test
    void valuesStandWhereTheLanguageWantsThem() {
        assertThat(ENGLISH.say("test.order", "the vote", 1234)).isEqualTo("1,234 samples make the vote; that's it.");
        assertThat(GERMAN.say("test.order", "die Abstimmung", 1234))
                .isEqualTo("Aus 1.234 Stichproben wird die Abstimmung; das war's.");
    }

    @Test
    void aValueIsNoText() {
        assertThat(ENGLISH.say("test.order", "{1} 'x", 1)).isEqualTo("one sample makes {1} 'x; that's it.");
    }

    @Test
    void aKindHasItsName() {
        assertThat(GERMAN.of("test.fruit", Fruit.RED_APPLE)).isEqualTo("roter Apfel");
    }

    @Test
    void aLanguageThatNobodyWroteIsEnglish() {
        assertThat(Words.of(WordsTest.class, Locale.of("pt", "BR")).of("test.fruit", Fruit.RED_APPLE))
                .isEqualTo("red apple");
        assertThat(Words.of(WordsTest.class, Locale.of("de", "AT")).of("test.fruit", Fruit.RED_APPLE))
                .isEqualTo("roter Apfel");
    }

    @Test
    void aTextThatIsMissingIsNotPassedOver() {
        assertThatThrownBy(() -> ENGLISH.say("test.nothing")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void theLanguageIsTheOneThatHoldsWhenSomethingIsSaid() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Words words = Words.of(WordsTest.class);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
            assertThat(words.of("test.fruit", Fruit.RED_APPLE)).isEqualTo("roter Apfel");
            assertThat(Words.<String, RuntimeException>inEnglish(() -> words.of("test.fruit", Fruit.RED_APPLE)))
                    .isEqualTo("red apple");
            assertThat(words.of("test.fruit", Fruit.RED_APPLE)).isEqualTo("roter Apfel");
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
            assertThat(words.of("test.fruit", Fruit.RED_APPLE)).isEqualTo("red apple");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void englishTextHasEnglishNumbers() {
        assertThat(Words.of(WordsTest.class, Locale.FRENCH).say("test.order", "the vote", 1234))
                .startsWith("1,234 samples");
        assertThat(Words.of(WordsTest.class, Locale.FRENCH).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void decimalsHaveTheLanguagesPointAndNoZerosBehind() {
        assertThat(GERMAN.decimals(0.0415, 3)).isEqualTo("0,042");
        assertThat(ENGLISH.decimals(0.0415, 3)).isEqualTo("0.042");
        assertThat(GERMAN.decimals(100, 3)).isEqualTo("100");
        assertThat(ENGLISH.decimals(-2.50, 2)).isEqualTo("-2.5");
        assertThat(ENGLISH.decimals(100, 0)).isEqualTo("100");
    }

    @Test
    void aNameThatNobodyTranslatedStandsAsItIs() {
        assertThat(GERMAN.named("test.fruit", "red-apple")).isEqualTo("roter Apfel");
        assertThat(GERMAN.named("test.fruit", "my own pear")).isEqualTo("my own pear");
    }
}
