package arborist.app.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the program is started: with which Java, flags and class path. Whatever else is started with the same three can be compared
 * with it.
 *
 * @param kind packaged, or run from jars with a JDK
 * @param options the flags but for the cache
 * @param cache the cache that was packed with it, null where it has none
 */
record StartedProgram(String kind, Path java, List<String> options, String classPath, @Nullable Path cache) {
    private static final String CACHE = "-XX:AOTCache=";

    StartedProgram {
        options = List.copyOf(options);
    }

    /**
     * The packaged program as its launcher's configuration says.
     *
     * @param launcher {@code bin/arborist} of an image, or a link to it
     */
    static StartedProgram packaged(Path launcher) throws IOException {
        Path real = launcher.toRealPath();
        Path lib = real.resolveSibling("../lib").normalize();
        Path app = lib.resolve("app");
        List<String> options = new ArrayList<>();
        List<String> jars = new ArrayList<>();
        Path cache = null;
        for (String line : Files.readAllLines(app.resolve(real.getFileName() + ".cfg"))) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                jars.add(value);
            } else if (value.startsWith(CACHE)) {
                cache = Path.of(value.substring(CACHE.length()));
            } else if (line.startsWith("java-options=")) {
                options.add(value);
            }
        }
        return new StartedProgram("packaged", lib.resolve("runtime/bin/java"), options,
                String.join(File.pathSeparator, jars), Optional.ofNullable(cache).filter(Files::exists).orElse(null));
    }

    /** This program as it runs now, from its jars and the JDK. */
    static StartedProgram running() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-D") || flag.startsWith("-Djdk")).toList();
        return new StartedProgram("classpath", Path.of(System.getProperty("java.home"), "bin", "java"), options,
                System.getProperty("java.class.path"), null);
    }

    /** The command that starts a class of it. */
    List<String> command(String main, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(more);
        command.addAll(List.of("-classpath", classPath, main));
        return command;
    }
}
