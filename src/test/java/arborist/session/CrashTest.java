package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes, again and again; what it was told is durable has to be there. */
class CrashTest {
    private static final int KILLS = Integer.getInteger("arborist.kills", 15);

    @TempDir
    Path folder;

    @Test
    void aKillLosesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("crash.arborist");
        Session.create(file).close();
        Random random = new Random(11);
        int acknowledged = 0;
        int cutOff = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Set<Id> told = written(file, kill, random.nextInt(400));
            acknowledged += told.size();
            try (Session session = Session.open(file)) {
                assertThat(now(session.check())).as("kill %d", kill).isEmpty();
                Set<Id> there = new HashSet<>();
                for (ProblemRow problem : now(session.problems(0, 10_000))) {
                    now(session.edits(problem.id(), 0, Integer.MAX_VALUE)).stream().map(Edit::id).forEach(there::add);
                    cutOff += (int) now(session.tree(problem.id())).nodes().values().stream()
                            .filter(node -> node.wording().completeness() == Completeness.CUT_OFF).count();
                    assertThat(now(session.tree(problem.id())).nodes().values())
                            .noneMatch(node -> node.wording().completeness() == Completeness.GROWING);
                }
                assertThat(there).as("kill %d", kill).containsAll(told);
            }
            if (kill % 10 == 9) {
                // A new file now and then, so that reading all of it does not take ever longer.
                file = folder.resolve("crash" + kill + ".arborist");
                Session.create(file).close();
            }
        }
        System.out.println("[kills] " + KILLS + " kills, " + acknowledged + " acknowledged edits, none lost");
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertThat(cutOff).isPositive();
    }

    /** What a writer that was killed so many milliseconds after its first word was told is durable. */
    private static Set<Id> written(Path file, long seed, int millis) throws IOException, InterruptedException {
        Path out = file.resolveSibling("told.txt");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashWriter.class.getName(), file.toString(), Long.toString(seed)))
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (Files.size(out) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        assertThat(process.isAlive()).as("the writer writes until it is killed").isTrue();
        process.destroyForcibly().waitFor();
        // The kill may have cut the last line short.
        return Files.readAllLines(out).stream().filter(line -> line.length() == 32).map(Id::parse)
                .collect(Collectors.toSet());
    }
}
