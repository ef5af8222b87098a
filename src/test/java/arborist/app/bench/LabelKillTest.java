package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.command.Merging;
import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.session.ProblemRow;
import arborist.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is killed while somebody labels, again and again; what had led to a next step has to be there. */
class LabelKillTest {
    private static final int KILLS = Integer.getInteger("arborist.label.kills", 2);
    private static final int SOLUTIONS = 400;
    private static final int MOST_MILLIS = 2_000;

    @TempDir
    Path folder;

    @Test
    void aLabelIsDurableWhenTheNextStepAppears() throws IOException, InterruptedException {
        Path file = folder.resolve("labels.arborist");
        Path rows = folder.resolve("rows.jsonl");
        GeneratedLabels.write(rows, SOLUTIONS, 5);
        try (Session session = Session.create(file)) {
            new Importer(session, Merging.into(session), "test").read(rows,
                    Formats.standard("test").named("prm800k").orElseThrow());
        }
        Random random = new Random(12);
        int there = 0;
        int shown = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            shown += killed(file, random.nextInt(MOST_MILLIS));
            int before = there;
            there = labels(file);
            assertThat(there).as("kill %d", kill).isGreaterThanOrEqualTo(shown);
            // Of the key that was pressed last, the label may be durable and its next step not shown yet.
            assertThat(there - before).as("kill %d", kill).isGreaterThan(0);
            shown = there;
        }
        System.out.println("[label kills] " + KILLS + " kills, " + there + " labels, none lost");
    }

    /** How many next steps were shown until the window was killed. */
    private int killed(Path file, int millis) throws IOException, InterruptedException {
        Path out = folder.resolve("shown.txt");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules", "jdk.incubator.vector", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LabelWriter.class.getName(), file.toString(), folder.resolve("settings.json").toString()))
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (Files.size(out) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        assertThat(process.isAlive()).as("it labels until it is killed").isTrue();
        process.destroyForcibly().waitFor();
        // The kill may have cut the last line short.
        return (int) Files.readAllLines(out).stream().filter("shown"::equals).count();
    }

    /** How many labels are in the file; each solution is labelled from its first step on, one after the other. */
    private static int labels(Path file) {
        try (Session session = Session.open(file)) {
            assertThat(session.check().join()).isEmpty();
            List<Rating> all = new ArrayList<>();
            for (ProblemRow row : session.problems(0, SOLUTIONS).join()) {
                for (Solution solution : Solutions.of(session.tree(row.id()).join())) {
                    all.addAll(StepLabels.of(solution, Voice.person(LabelWriter.ANNOTATOR)).ratings());
                }
            }
            int given = (int) all.stream().filter(rating -> rating == Rating.GOOD).count();
            assertThat(all.subList(0, given)).as("no label is missing between others").containsOnly(Rating.GOOD);
            return given;
        }
    }
}
