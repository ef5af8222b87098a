package arborist.sapling.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import arborist.sapling.Small;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
    private final Model model = Small.model();

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.model");
        model.write(file);
        Model read = Model.read(file);
        assertThat(read.name()).isEqualTo("small");
        assertThat(read.version()).hasSize(8);
        assertThat(read.vocabulary().pieces()).isEqualTo(model.vocabulary().pieces());
        float[] before = model.weights().head().data();
        float[] after = read.weights().head().data();
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(Math.abs(before[i]) / 1_000 + 1e-6f));
        }
    }

    @Test
    void whateverByteIsDamagedItIsRefusedWithASentence(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.model");
        model.write(file);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            byte[] bad = good.clone();
            bad[i < 12 ? i : random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(bad), "small.model"))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The model small.model cannot be read: ");
        }
        for (int length : new int[] {0, 3, 11, 40, good.length / 2, good.length - 1}) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(cut), "small.model"))
                    .isInstanceOf(IOException.class);
        }
    }
}
