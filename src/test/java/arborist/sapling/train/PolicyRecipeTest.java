package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.sapling.file.Model;
import arborist.task.make.Makers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyRecipeTest {
    private static final List<Stage> TINY = List.of(new Stage("a", 1, 2), new Stage("b", 2, 3));

    /** A person who stops the training. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void theSameSeedGivesTheSameBytesWithOneThreadAndTwoAndAfterAnInterruption(@TempDir Path folder) throws Exception {
        List<Double> losses = new ArrayList<>();
        train(folder.resolve("whole"), 2, (what, step, of, loss, tokens) -> losses.add(loss));
        assertThat(losses).allSatisfy(loss -> assertThat(loss).isPositive().isFinite());
        train(folder.resolve("alone"), 1, (what, step, of, loss, tokens) -> {
        });
        int[] steps = {0};
        assertThatThrownBy(() -> train(folder.resolve("again"), 2, (what, step, of, loss, tokens) -> {
            if (++steps[0] == 2) {
                throw new Stopped();
            }
        })).isInstanceOf(Stopped.class);
        train(folder.resolve("again"), 2, (what, step, of, loss, tokens) -> {
        });
        for (String name : List.of("a.model", "b.model")) {
            byte[] whole = Files.readAllBytes(folder.resolve("whole").resolve(name));
            assertThat(folder.resolve("alone").resolve(name)).hasBinaryContent(whole);
            assertThat(folder.resolve("again").resolve(name)).hasBinaryContent(whole);
        }
        assertThat(Model.read(folder.resolve("whole/a.model")).version())
                .isNotEqualTo(Model.read(folder.resolve("whole/b.model")).version());
    }

    private static void train(Path folder, int threads, Watch watch) throws IOException, InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            new PolicyRecipe(Makers.standard(), TINY, 3, folder, workers, watch).train(folder);
        }
    }
}
