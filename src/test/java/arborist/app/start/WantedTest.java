package arborist.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.start.Rehearsal.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opens at once where nothing else is asked for; all else is left to the command line. */
class WantedTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSessionOrNothingOpensTheWindow() throws IOException {
        Path session = Files.createFile(folder.resolve("a lecture.arborist"));
        assertThat(Wanted.of()).contains(new Wanted(null, false));
        assertThat(Wanted.of("--safe")).contains(new Wanted(null, true));
        assertThat(Wanted.of(session.toString())).contains(new Wanted(session, false));
        assertThat(Wanted.of("--safe", session.toString())).contains(new Wanted(session, true));
    }

    @Test
    void allElseIsForTheCommandLine() throws IOException {
        Path log = Files.createFile(folder.resolve("log.json"));
        for (String word : new String[] {"show", "--help", "--version", "-h", "gone.arborist", log.toString(),
            "\0.arborist", "--x.arborist"}) {
            assertThat(Wanted.of(word)).as(word).isEmpty();
        }
        assertThat(Wanted.of("show", "a.arborist")).isEmpty();
    }

    @Test
    void aRehearsalTellsHowFarItHasComeAndEndsThere() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Rehearsal rehearsal = Rehearsal.of(Map.of(Rehearsal.VARIABLE, "ready"), print);
        assertThat(rehearsal.endsAt(Stage.FRAME)).isFalse();
        assertThat(rehearsal.endsAt(Stage.READY)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("frame", "ready");
        out.reset();
        for (Map<String, String> environment : List.of(Map.<String, String>of(),
                Map.of(Rehearsal.VARIABLE, "nonsense"))) {
            assertThat(Rehearsal.of(environment, print).endsAt(Stage.SESSION)).isFalse();
        }
        assertThat(out.size()).as("a start in earnest tells nothing").isZero();
    }
}
