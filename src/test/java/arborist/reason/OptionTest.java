package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionTest {

    @ParameterizedTest
    @EnumSource(Option.class)
    void whatIsLeftToTheModelIsNotSentAndAllElseStays(Option option) {
        Parameters given = option.with(Parameters.PLAIN, option.most());
        assertThat(option.of(given)).isNotNull();
        if (option.canBeLeft()) {
            assertThat(option.of(option.left(given))).isNull();
        } else {
            assertThat(option.left(given)).isEqualTo(given);
        }
    }
}
