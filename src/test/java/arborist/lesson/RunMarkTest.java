package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run says which lesson made it, and what others wrote in its attributes makes it none. */
class RunMarkTest {

    @Test
    void isReadAsItWasWritten() {
        RunMark mark = new RunMark("04-self-consistency", "lost", "Sixteen \"samples\", \u00e4gain", 3);
        assertThat(RunMark.in(mark.attributes())).contains(mark);
        assertThat(mark.number()).isEqualTo("4");
        assertThat(new RunMark("mine", "a", "A: b", 1).number()).isEqualTo("mine");
        assertThat(new RunMark("100-mine", "a", "A: b", 1).number()).isEqualTo("100");
        assertThat(new RunMark("mine", "a", "A: b", 1).shortTitle()).isEqualTo("A");
        assertThat(new RunMark("mine", "a", "Temperature 0,2", 1).shortTitle()).isEqualTo("Temperature 0,2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "", "no JSON", "[]", "{\"lesson\":1}", "{\"lesson\":{}}", "{\"lesson\":{\"name\":\"a\"}}",
                "{\"lesson\":[{\"name\":\"a\",\"block\":\"b\"}]}"})
    void whatIsNoMarkIsNone(String json) {
        assertThat(RunMark.in(new Attributes(json))).isEmpty();
    }

    @Test
    void aTitleHasAnEnd() {
        assertThat(new RunMark("a", "b", "x".repeat(100_000), 1).title()).hasSize(200);
        assertThat(RunMark.in(new Attributes("{\"lesson\":{\"name\":\"a\",\"block\":\"b\",\"time\":-5}}")))
                .contains(new RunMark("a", "b", "b", 1));
    }
}
