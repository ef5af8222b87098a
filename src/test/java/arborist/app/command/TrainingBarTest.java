package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.train.Grades;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingBarTest {

    @Test
    void whatIsHeldOutStandsBesideWhatIsLearnedFrom(@TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path curve = folder.resolve("loss.csv");
        TrainingBar bar = new TrainingBar(new Console(err, err, false), new LossCurve(curve));
        bar.step("solutions", 2, 2, Double.NaN, 0);
        bar.step("trunk", 19, 1000, 3.5, 3_000);
        bar.step("trunk", 20, 1000, 3.25, 3_000);
        bar.examined("trunk", 500, new Grades(1.5, 0.625, 8));
        bar.step("trunk", 500, 1000, 1.25, 3_000);
        bar.step("sapling", 1000, 1000, 0.5, 3_000);
        assertThat(said.toString(StandardCharsets.UTF_8).lines().map(String::stripTrailing)).containsExactly(
                "solutions              [########################] 2 of 2",
                "trunk                  [############            ] 500 of 1000, loss 1.2500, held out 1.5000, 62.5 % right",
                "sapling                [########################] 1000 of 1000, loss 0.5000");
        new TrainingBar(new Console(err, err, false), new LossCurve(curve)).examined("sapling", 1100,
                new Grades(0.25, 1, 8));
        assertThat(curve).content(StandardCharsets.UTF_8).isEqualTo("""
                model,step,problems,loss,accuracy
                trunk,20,training,3.25000,
                trunk,500,held-out,1.50000,0.62500
                trunk,500,training,1.25000,
                sapling,1000,training,0.50000,
                sapling,1100,held-out,0.25000,1.00000
                """);
    }

    /** The last checkpoint is of step 40: what was written of the steps since then is written anew, once. */
    @Test
    void stepsThatAreTakenAgainStandThereOnce(@TempDir Path folder) throws Exception {
        Path whole = folder.resolve("whole.csv");
        TrainingBar bar = bar(whole);
        train(bar, "trunk", 1, 100);
        train(bar, "sapling", 1, 100);
        train(bar, "trunk", 101, 120);
        Path again = folder.resolve("again.csv");
        bar = bar(again);
        train(bar, "trunk", 1, 100);
        train(bar, "sapling", 1, 75);
        // Whoever pulls the plug cuts a row off in the middle.
        Files.writeString(again, "sapling,10", StandardOpenOption.APPEND);
        bar = bar(again);
        train(bar, "sapling", 41, 100);
        train(bar, "trunk", 101, 115);
        bar = bar(again);
        train(bar, "trunk", 101, 120);
        assertThat(again).hasSameTextualContentAs(whole);
        assertThat(Files.readAllLines(again)).doesNotHaveDuplicates().hasSize(1 + 5 + 2 + 5 + 2 + 1);
    }

    private static TrainingBar bar(Path curve) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new TrainingBar(new Console(nowhere, nowhere, false), new LossCurve(curve));
    }

    private static void train(TrainingBar bar, String what, int from, int to) {
        for (int step = from; step <= to; step++) {
            if (step % 50 == 0) {
                bar.examined(what, step, new Grades(1.0 / step, 0.5, 8));
            }
            bar.step(what, step, 1_000, 2.0 / step, 3_000);
        }
    }
}
