package arborist.sapling.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.train.Watch;
import arborist.task.make.Makers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was sampled before an interruption is not sampled again. */
class SolvingTest {
    private static final int CHUNK = 16;
    private static final int COUNT = 48;
    /** So many tokens has nothing that was sampled. */
    private static final int MARK = 9_999;

    private static final Watch UNSEEN = (what, step, of, loss, tokens) -> {
    };

    private Model policy;
    private ExecutorService workers;

    @BeforeEach
    void begin() throws IOException {
        policy = new Shelf().model("sapling");
        workers = Executors.newFixedThreadPool(2);
    }

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void whatWasKeptIsTakenAndTheRestIsSampledAsEver(@TempDir Path folder) throws Exception {
        List<Judged> whole = solving(folder.resolve("whole"), UNSEEN).solutions("x", COUNT, false, 5);
        Solving stopped = solving(folder, (what, step, of, loss, tokens) -> {
            throw new IllegalStateException("stopped");
        });
        assertThatThrownBy(() -> stopped.solutions("x", COUNT, false, 5)).hasMessage("stopped");
        workers.close();
        workers = Executors.newFixedThreadPool(2);
        Kept kept = stopped.kept("x", COUNT, 5);
        assertThat(kept.read(0)).isPresent();
        Files.deleteIfExists(kept.file(1));
        assertThat(solving(folder, UNSEEN).solutions("x", COUNT, false, 5)).isEqualTo(whole);
        mark(kept, 0);
        mark(kept, 2);
        Files.delete(kept.file(1));
        List<Judged> onward = solving(folder, UNSEEN).solutions("x", COUNT, false, 5);
        List<Judged> again = kept.read(1).orElseThrow().stream().filter(Judged::whole).toList();
        assertThat(onward.stream().filter(judged -> judged.tokens() != MARK).toList()).isEqualTo(again).isNotEmpty();
        assertThat(onward.stream().map(Judged::question))
                .containsExactlyElementsOf(whole.stream().map(Judged::question).toList());
    }

    @Test
    void anotherSeedSizeOrPolicyTakesNothingOfIt(@TempDir Path folder) throws Exception {
        solving(folder, UNSEEN).solutions("x", CHUNK, false, 5);
        mark(solving(folder, UNSEEN).kept("x", CHUNK, 5), 0);
        assertThat(marked(folder, CHUNK, 5)).isPositive();
        assertThat(marked(folder, CHUNK, 6)).isZero();
        assertThat(marked(folder, CHUNK, 5)).isZero();
        mark(solving(folder, UNSEEN).kept("x", CHUNK, 5), 0);
        assertThat(marked(folder, COUNT, 5)).isZero();
        mark(solving(folder, UNSEEN).kept("x", COUNT, 5), 0);
        policy = new Shelf().model("sapling-weak");
        assertThat(marked(folder, COUNT, 5)).isZero();
    }

    @Test
    void rolloutsAreKeptTooAndBelongToTheirSolutions(@TempDir Path folder) throws Exception {
        List<Judged> solutions = solving(folder, UNSEEN).solutions("x", CHUNK, false, 5);
        List<Judged> whole = solving(folder, UNSEEN).rolledOut("played", solutions, 4, 5);
        assertThat(whole).hasSize(4);
        Kept kept = solving(folder, UNSEEN).kept("played", 4, 5);
        mark(kept, 0);
        Files.delete(kept.file(1));
        List<Judged> onward = solving(folder, UNSEEN).rolledOut("played", solutions, 4, 5);
        assertThat(onward.subList(0, 2)).allMatch(judged -> judged.tokens() == MARK);
        assertThat(onward.subList(2, 4)).isEqualTo(whole.subList(2, 4));
        List<Judged> others = solving(folder, UNSEEN).solutions("y", CHUNK, false, 6);
        assertThat(solving(folder, UNSEEN).rolledOut("played", others, 4, 5))
                .noneMatch(judged -> judged.tokens() == MARK);
    }

    private long marked(Path folder, int count, long seed) throws Exception {
        return solving(folder, UNSEEN).solutions("x", count, false, seed).stream()
                .filter(judged -> judged.tokens() == MARK).count();
    }

    private static void mark(Kept kept, int chunk) throws IOException {
        List<Judged> there = kept.read(chunk).orElseThrow();
        kept.write(chunk, there.stream().map(j -> new Judged(j.family(),
                j.level(), j.question(), j.solution(), j.steps(), j.right(), j.whole(), MARK)).toList());
    }

    private Solving solving(Path folder, Watch watch) {
        return new Solving(policy, Makers.standard(), CHUNK, folder, workers, watch);
    }
}
