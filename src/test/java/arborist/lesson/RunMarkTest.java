package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import java.util.List;
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
    void eachPartStaysALineWhateverAFileSays() {
        String wild = " a\r\n\tb\u0000\u2028\u202ec\u2066\u200f\ud800d\u200de\ufeff ";
        RunMark mark = new RunMark(wild, wild, wild, 1);
        assertThat(List.of(mark.lesson(), mark.block(), mark.title())).containsOnly("a b cd\u200de");
        assertThat(RunMark.in(mark.attributes())).contains(mark);
        RunMark lone = new RunMark("a", "b", "x\ud83d\u202e\ude00", 1);
        assertThat(lone.title()).as("no character comes of two halves").isEqualTo("x");
        assertThat(RunMark.in(new Attributes("{\"lesson\":{\"name\":\"\\u202e\",\"block\":\"b\"}}"))).isEmpty();
    }

    @Test
    void eachPartHasAnEndAndNoCharacterIsCutInTwo() {
        String faces = "x" + "\ud83d\ude00".repeat(100_000);
        RunMark mark = new RunMark(faces, faces, faces, 1);
        for (String part : List.of(mark.lesson(), mark.block(), mark.title())) {
            assertThat(part).isEqualTo("x" + "\ud83d\ude00".repeat(99));
        }
        assertThat(mark.number()).isEqualTo("x" + "\ud83d\ude00".repeat(29));
        assertThat(new RunMark("7".repeat(100_000), "b", "c", 1).number()).hasSize(60);
        assertThat(new RunMark("\u0663-x", "b", "c", 1).number()).isEqualTo("\u0663-x");
        assertThat(new RunMark("000", "b", "c", 1).number()).isEqualTo("0");
        assertThat(RunMark.in(mark.attributes())).contains(mark);
        String spaced = "x".repeat(199) + " y";
        RunMark atTheEnd = new RunMark(spaced, spaced, spaced, 1);
        assertThat(RunMark.in(atTheEnd.attributes())).contains(atTheEnd);
    }

    @Test
    void aTitleHasAnEnd() {
        assertThat(new RunMark("a", "b", "x".repeat(100_000), 1).title()).hasSize(200);
        assertThat(RunMark.in(new Attributes("{\"lesson\":{\"name\":\"a\",\"block\":\"b\",\"time\":-5}}")))
                .contains(new RunMark("a", "b", "b", 1));
    }
}
