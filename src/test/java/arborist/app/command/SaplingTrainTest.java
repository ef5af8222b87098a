package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.builtin.Shelf;
import arborist.sapling.reward.Kind;
import arborist.sapling.reward.RewardRecipe;
import arborist.sapling.train.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command that makes all that ships, with the smallest sizes: from its options to the files. */
class SaplingTrainTest {
    private static final SaplingTrain.Sizes TINY = new SaplingTrain.Sizes(
            List.of(new Stage("sapling-weak", 1, 2), new Stage("sapling", 1, 2), new Stage("sapling-strong", 1, 2)),
            new RewardRecipe.Size(32, 4, 2, 2, 32, 8));

    @TempDir
    private Path folder;

    /** One is trained in one go, the other is stopped where the bar says that a part is done, and goes on. */
    @Test
    void policiesOfASeedAreTheSameBytesWhereverTrainingWasInterrupted() throws Exception {
        sameWhereverInterrupted("policies", List.of("sapling "),
                TINY.policies().stream().map(Stage::name).toList());
    }

    @Test
    void rewardModelsOfASeedAreTheSameBytesWhereverTrainingWasInterrupted() throws Exception {
        for (String name : List.of("one", "other")) {
            new Shelf().model("sapling").write(model(name, "sapling"));
            new Shelf().model("sapling-strong").write(model(name, "sapling-strong"));
        }
        sameWhereverInterrupted("rewards", List.of("held-out solutions", "sapling-prm ", "rollouts"),
                Arrays.stream(Kind.values()).map(Kind::model).toList());
    }

    private void sameWhereverInterrupted(String part, List<String> stops, List<String> models) throws Exception {
        Ran whole = train("one", part, "nowhere");
        assertThat(whole.code()).as(whole.said()).isZero();
        for (String stop : stops) {
            Ran stopped = train("other", part, stop);
            assertThat(stopped.code()).as(stop).isEqualTo(1);
            assertThat(stopped.said()).contains(stop).contains("arborist: stopped before the end");
        }
        Ran onward = train("other", part, "nowhere");
        assertThat(onward.code()).as(onward.said()).isZero();
        for (String model : models) {
            assertThat(whole.said()).contains(model + " ");
            assertThat(model("other", model)).hasBinaryContent(Files.readAllBytes(model("one", model)));
        }
        assertThat(curve("other")).hasSameElementsAs(curve("one")).doesNotHaveDuplicates();
        assertThat(curve("one").getFirst()).isEqualTo("model,step,problems,loss,accuracy");
    }

    private Path model(String run, String name) {
        return folder.resolve(run).resolve(name + ".model");
    }

    private List<String> curve(String run) throws IOException {
        return Files.readAllLines(folder.resolve(run + "-work").resolve("loss.csv"));
    }

    private record Ran(int code, String said) {}

    /** @param stop the thread is interrupted, as by somebody who stops it, when the bar has said so */
    private Ran train(String run, String part, String stop) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new OutputStream() {
            private int from;

            @Override
            public void write(int b) {
                said.write(b);
                if (b == '\n') {
                    String line = said.toString(StandardCharsets.UTF_8).substring(from);
                    from = said.size();
                    if (line.startsWith(stop)) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        }, true, StandardCharsets.UTF_8);
        Console console = new Console(err, err, false);
        CommandLine line = new CommandLine(new SaplingCommand()).addSubcommand(new SaplingTrain(console, TINY));
        line.setExecutionExceptionHandler(new Failures(console));
        int code = line.execute(Stream.of("train", "--part", part, "--seed", "3", "--out", folder.resolve(run),
                "--work", folder.resolve(run + "-work")).map(String::valueOf).toArray(String[]::new));
        // What came too late to stop anything stops nothing else.
        assertThat(Thread.interrupted()).isFalse();
        return new Ran(code, said.toString(StandardCharsets.UTF_8));
    }
}
