package arborist.sapling.reward;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.text.Dialogue;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    private static final List<Judged> SOLUTIONS = List.of(
            new Judged("word", 2, "Zoë \"buys\" 8 bags.\nHow many?",
                    new Dialogue.Solution(List.of("8 * 2 = 16", "16 + 1 = 18"), "Answer: 18"),
                    List.of(new Judged.Step(true, true, Double.NaN), new Judged.Step(false, false, 0.375)), false, true,
                    31),
            new Judged("game24", 1, "Numbers: 1 1 1 8.", new Dialogue.Solution(List.of(), ""), List.of(), false, false,
                    512));

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptComesBack() throws Exception {
        kept("a").write(3, SOLUTIONS);
        assertThat(kept("a").read(3)).contains(SOLUTIONS);
        assertThat(kept("a").read(2)).isEmpty();
        kept("a").write(3, List.of());
        assertThat(kept("a").read(3)).contains(List.of());
    }

    @Test
    void whatAnotherPlanOrAnotherPlaceKeptIsLeftAside() throws Exception {
        kept("a").write(3, SOLUTIONS);
        assertThat(kept("b").read(3)).isEmpty();
        Files.copy(kept("a").file(3), kept("a").file(4), StandardCopyOption.REPLACE_EXISTING);
        assertThat(kept("a").read(4)).isEmpty();
    }

    /** Cut anywhere, or with any byte another one. */
    @Test
    void aDamagedFileIsLeftAside() throws Exception {
        kept("a").write(0, SOLUTIONS);
        Path file = kept("a").file(0);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(kept("a").read(0)).as("cut at %d", i).isEmpty();
            byte[] other = whole.clone();
            other[i] ^= 1;
            Files.write(file, other);
            assertThat(kept("a").read(0)).as("another byte at %d", i).isEmpty();
        }
    }

    @Test
    void whatIsNoChunkIsLeftAside() throws Exception {
        Path file = kept("a").file(0);
        for (String text : List.of("", "\n", "null\n", "{}\n", "[1]\n", "no JSON\n", "[".repeat(5_000) + "\n")) {
            Files.writeString(file, text);
            assertThat(kept("a").read(0)).isEmpty();
        }
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(64L << 20);
        }
        assertThat(kept("a").read(0)).isEmpty();
    }

    private Kept kept(String plan) {
        return new Kept(folder, plan);
    }
}
