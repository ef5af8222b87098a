package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is chosen by a word is shown in the reader's language, and known again. */
class ChoiceTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void back() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void eachWordIsShownByAnotherAndIsMeantByIt() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            Locale.setDefault(Locale.Category.DISPLAY, language);
            for (Choice choice : Choice.values()) {
                assertThat(choice.words().stream().map(choice::shown).distinct()).hasSameSizeAs(choice.words());
                assertThat(choice.words()).allMatch(word -> choice.meant(choice.shown(word)).equals(word))
                        .allMatch(word -> !language.equals(Locale.ENGLISH) || choice.shown(word).equals(word));
            }
        }
        assertThat(Choice.STEPS.shown("lines")).isEqualTo("Zeilen");
        assertThat(Choice.STEPS.meant("after ;")).isEqualTo("after ;");
    }
}
