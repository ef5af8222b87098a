package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program is started as its launcher's configuration says, also through the link on the path. */
class StartedProgramTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theConfigurationIsRead() throws IOException {
        Path root = Files.createDirectories(folder.toRealPath().resolve("opt/arborist"));
        Path app = Files.createDirectories(root.resolve("lib/app"));
        Path launcher = Files.createFile(Files.createDirectories(root.resolve("bin")).resolve("arborist"));
        Files.writeString(app.resolve("arborist.cfg"), """
                [Application]
                app.mainclass=arborist.app.Launcher
                app.classpath=$APPDIR/arborist.jar
                app.classpath=$APPDIR/sqlite.jar

                [JavaOptions]
                java-options=-Xmx2g
                java-options=--add-modules=javafx.controls,jdk.incubator.vector
                java-options=-XX:AOTCache=$APPDIR/arborist.aot
                """);
        Path link = Files.createSymbolicLink(folder.resolve("arborist"), launcher);
        StartedProgram without = StartedProgram.packaged(link);
        assertThat(without.cache()).as("named, but not there").isNull();
        Path cache = Files.createFile(app.resolve("arborist.aot"));
        StartedProgram program = StartedProgram.packaged(link);
        assertThat(program.cache()).isEqualTo(cache);
        assertThat(program.command("a.Main", List.of("-XX:AOTCache=x"))).containsExactly(
                root.resolve("lib/runtime/bin/java").toString(), "-Xmx2g",
                "--add-modules=javafx.controls,jdk.incubator.vector", "-XX:AOTCache=x", "-classpath",
                app.resolve("arborist.jar") + ":" + app.resolve("sqlite.jar"), "a.Main");
    }
}
