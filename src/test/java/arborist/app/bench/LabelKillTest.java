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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Place> passed = killed(file, random.nextInt(MOST_MILLIS));
            List<List<Rating>> there = labels(file);
            assertThat(passed).as("kill %d", kill).isNotEmpty()
                    .allMatch(place -> there.get(place.solution).get(place.step) == Rating.GOOD);
            int given = good(there);
            assertThat(given).as("kill %d", kill).isGreaterThanOrEqualTo(before);
            before = given;
        }
        assertThat(before).isGreaterThan(0);
        System.out.println("[label kills] " + KILLS + " kills, " + before + " labels, none lost");
    }

    /** A step of a solution, both from 0. */
    private record Place(int solution, int step) {
        private static final Pattern TEXT = Pattern.compile("Solution (\\d+) of \\d+ · step (\\d+) of \\d+");

        static Stream<Place> of(String line) {
            // The kill may have cut the last line short.
            Matcher text = TEXT.matcher(line);
            return text.matches()
                    ? Stream.of(new Place(Integer.parseInt(text.group(1)) - 1, Integer.parseInt(text.group(2)) - 1))
                    : Stream.empty();
        }
    }

    /** The steps after which another was shown until the window was killed. */
    private List<Place> killed(Path file, int millis) throws IOException, InterruptedException {
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
        return Files.readAllLines(out).stream().flatMap(Place::of).toList();
    }

    /** What is said of each solution; each was labelled from its first step on, one after the other. */
    private static List<List<Rating>> labels(Path file) {
        try (Session session = Session.open(file)) {
            assertThat(session.check().join()).isEmpty();
            List<List<Rating>> all = new ArrayList<>();
            for (ProblemRow row : session.problems(0, SOLUTIONS).join()) {
                for (Solution solution : Solutions.of(session.tree(row.id()).join())) {
                    all.add(StepLabels.of(solution, Voice.person(LabelWriter.ANNOTATOR)).ratings());
                }
            }
            List<Rating> flat = all.stream().flatMap(List::stream).toList();
            assertThat(flat.subList(0, good(all))).as("no label is missing between others").containsOnly(Rating.GOOD);
            return all;
        }
    }

    private static int good(List<List<Rating>> said) {
        return (int) said.stream().flatMap(List::stream).filter(rating -> rating == Rating.GOOD).count();
    }
}
