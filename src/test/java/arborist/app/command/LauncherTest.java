package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as its users start it: through {@code target/arborist/bin/arborist}, after packaging. */
@Tag("launcher")
class LauncherTest {
    private static final Path LAUNCHER = Path.of(Objects.requireNonNull(System.getProperty("arborist.launcher"),
            "set by the build"));

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String out, String err) {}

    @Test
    void itTellsItsVersionAndItsCommands() throws Exception {
        assertThat(run("--version").out).startsWith("arborist ");
        Ended help = run("--help");
        assertThat(help.code).isZero();
        assertThat(help.out).contains("import", "export", "show", "check", "render", "bench");
    }

    @Test
    void theRealLogGoesThroughAllCommandsWithoutADisplay() throws Exception {
        Path log = Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json");
        String session = folder.resolve("s.arborist").toString();
        Ended in = run("import", log.toString(), "--into", session);
        assertThat(in.code).as(in.err).isZero();
        assertThat(in.err).isEmpty();
        assertThat(run("show", session, "--json").out).contains("\"dead-end\"").contains("4 5 6 10");
        assertThat(run("check", session).code).isZero();
        Path png = folder.resolve("tree.png");
        Ended drawn = run("render", session, "--problem", "7", "--out", png.toString());
        assertThat(drawn.code).as(drawn.err).isZero();
        assertThat(Files.size(png)).isGreaterThan(1000);
    }

    @Test
    void theCommandLineIsEnglishOnAGermanDesktop() throws Exception {
        String english = run("run", "--help").out;
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "run", "--help");
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.language=de");
        assertThat(end(builder).out).isEqualTo(english).contains("How many answers are drawn");
    }

    @Test
    void exitCodesTellWhoseFaultItWas() throws Exception {
        Ended usage = run("show", "--jsn");
        assertThat(usage.code).isEqualTo(2);
        Ended missing = run("show", folder.resolve("none.arborist").toString());
        assertThat(missing.code).isEqualTo(1);
        assertThat(missing.err.lines()).hasSize(1);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoError() throws Exception {
        String session = folder.resolve("s.arborist").toString();
        run("import", Needs.data("tot-game24/gpt-4_propose1_value3_greedy5.json").toString(), "--into", session);
        Ended piped =
                start(List.of("/bin/sh", "-c", "\"$0\" show \"$1\" --json | head -n 1", LAUNCHER.toString(), session));
        assertThat(piped.out.strip()).isEqualTo("{");
        assertThat(piped.err).isEmpty();
    }

    @Test
    void showLoadsNothingOfJavaFx() throws Exception {
        String session = folder.resolve("s.arborist").toString();
        Path text = Files.writeString(folder.resolve("chain.txt"), "Two and two.\n\nThe answer is 4.\n");
        run("import", text.toString(), "--into", session);
        Path loaded = folder.resolve("loaded.txt");
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "show", session);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertThat(end(builder).code).isZero();
        assertThat(Files.readString(loaded)).contains("arborist.app.command.ShowCommand")
                .doesNotContain("javafx.application")
                .doesNotContain("javafx.scene");
    }

    private Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(args));
        return start(command);
    }

    private Ended start(List<String> command) throws IOException, InterruptedException {
        return end(new ProcessBuilder(command));
    }

    private Ended end(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        builder.environment().remove("DISPLAY");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                said(Files.readString(err, StandardCharsets.UTF_8)));
    }

    /** Without the line with which Java tells that the vector module is an incubating one; nothing silences it. */
    private static String said(String err) {
        return err.replaceFirst("(?m)^WARNING: Using incubator modules: .*\\R", "");
    }
}
