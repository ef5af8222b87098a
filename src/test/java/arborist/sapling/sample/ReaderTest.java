package arborist.sapling.sample;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.Small;
import arborist.sapling.file.Model;
import arborist.sapling.text.Dialogue;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What was read before is not read again, and nobody can tell by what comes out. */
class ReaderTest {
    private static final Reader.Kept ALL =
            (outputs, from, next) -> new float[] {outputs[from], outputs[from + 3], next};
    private final Model model = Small.model();
    private final Dialogue dialogue = new Dialogue(model.vocabulary());

    @Test
    void aBeginningThatIsKnownIsNotReadAgain() {
        Reader reader = new Reader(model.weights(), ALL);
        int[] text = dialogue.chain("17 + 4 * (9 - 3) - 25");
        int[] longer = Arrays.copyOf(text, text.length + 2);
        longer[text.length] = 12;
        longer[text.length + 1] = 13;
        assertThat(reader.read(text).read()).isEqualTo(text.length);
        // The last common token is read again: what is wanted of it may hang on the one that comes after it.
        assertThat(reader.read(longer).read()).isEqualTo(3);
        assertThat(reader.read(text).read()).isEqualTo(1);
    }

    @Test
    void whatComesOutIsTheSameToTheLastBit() {
        Reader reader = new Reader(model.weights(), ALL);
        for (int i = 0; i < 80; i++) {
            int[] text = dialogue.chain("17 + " + i % 7 + " * (9 - " + i % 5 + ") - " + i);
            Reader.Result again = reader.read(text);
            Reader.Result fresh = new Reader(model.weights(), ALL).read(text);
            assertThat(again.kept()).hasSize(text.length);
            for (int k = 0; k < text.length; k++) {
                assertThat(again.kept().get(k)).isEqualTo(fresh.kept().get(k));
            }
        }
    }
}
