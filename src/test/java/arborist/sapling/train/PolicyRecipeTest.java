package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.sapling.file.Model;
import arborist.task.make.Makers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyRecipeTest {
    private static final List<Stage> TINY = List.of(new Stage("a", 1, 2), new Stage("b", 2, 3));

    /** A person who stops the training. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What was seen of a training. */
    private static final class Seen implements Watch {
        private final Map<String, Grades> grades = new TreeMap<>();
        private final List<Double> losses = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private final int stopsAt;

        Seen(int stopsAt) {
            this.stopsAt = stopsAt;
        }

        @Override
        public void step(String what, int step, int of, double loss, long tokens) {
            losses.add(loss);
            steps.add(what + " " + step + " of " + of);
            if (losses.size() == stopsAt) {
                throw new Stopped();
            }
        }

        @Override
        public void examined(String what, int step, Grades found) {
            grades.put(what + " " + step, found);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndGradesWithOneThreadAndTwoAndAfterAnInterruption(@TempDir Path folder)
            throws Exception {
        Seen whole = new Seen(0);
        train(folder.resolve("whole"), 2, whole);
        assertThat(whole.losses).allSatisfy(loss -> assertThat(loss).isPositive().isFinite());
        assertThat(whole.grades).containsOnlyKeys("trunk 1", "a 2", "trunk 2", "b 3");
        assertThat(whole.grades.values()).allSatisfy(grades -> {
            assertThat(grades.loss()).isPositive().isFinite();
            assertThat(grades.accuracy()).isBetween(0.0, 1.0);
            assertThat(grades.guesses()).isGreaterThan(1_000);
        });
        assertThat(
                Stream.of("trunk 1", "trunk 2", "b 3").map(at -> Objects.requireNonNull(whole.grades.get(at)).loss()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        Seen alone = new Seen(0);
        train(folder.resolve("alone"), 1, alone);
        assertThat(alone.grades).isEqualTo(whole.grades);
        Seen again = new Seen(2);
        assertThatThrownBy(() -> train(folder.resolve("again"), 2, again)).isInstanceOf(Stopped.class);
        Seen onward = new Seen(0);
        train(folder.resolve("again"), 2, onward);
        assertThat(whole.steps).containsExactly("trunk 1 of 1", "a 2 of 2", "trunk 2 of 2", "b 3 of 3");
        assertThat(again.steps).containsExactly("trunk 1 of 1", "a 2 of 2");
        // The trunk is not trained again from its beginning; the step that was stopped before it was kept is.
        assertThat(onward.steps).containsExactly("a 2 of 2", "trunk 2 of 2", "b 3 of 3");
        assertThat(onward.losses).isEqualTo(whole.losses.subList(1, 4));
        Seen nothing = new Seen(0);
        train(folder.resolve("again"), 2, nothing);
        assertThat(nothing.steps).isEmpty();
        assertThat(again.grades).containsOnlyKeys("trunk 1", "a 2");
        again.grades.putAll(onward.grades);
        assertThat(again.grades).isEqualTo(whole.grades);
        for (String name : List.of("a.model", "b.model")) {
            byte[] bytes = Files.readAllBytes(folder.resolve("whole").resolve(name));
            assertThat(folder.resolve("alone").resolve(name)).hasBinaryContent(bytes);
            assertThat(folder.resolve("again").resolve(name)).hasBinaryContent(bytes);
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
