import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the runnable program: our jar, the jars it needs, and a script that starts them with the JDK running this. */
public final class Assemble {

    private final Path lib;
    private final Set<Path> laidOut = new HashSet<>();

    private Assemble(Path lib) {
        this.lib = lib;
    }

    /** Arguments: the script's template, the folder to fill, our jar, the class path to bundle, the main class. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Assemble assemble = new Assemble(target.resolve("lib"));
        assemble.jars(Path.of(args[2]), args[3]);
        assemble.sweep();

        String script = Files.readString(Path.of(args[0]))
                .replace("@java.home@", System.getProperty("java.home"))
                .replace("@main.class@", args[4]);
        Path launcher = target.resolve("bin").resolve("arborist");
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, script);
        if (Files.getFileStore(launcher).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void jars(Path ours, String classPath) throws IOException {
        copy(ours, lib);
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (Files.isRegularFile(jar)) {
                copy(jar, jar.getFileName().toString().startsWith("javafx-") ? lib.resolve("javafx") : lib);
            }
        }
    }

    /** A jar that has not changed is left alone: a program that runs may have it open. */
    private void copy(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(jar.getFileName());
        laidOut.add(copy);
        if (!Files.exists(copy) || Files.mismatch(jar, copy) >= 0) {
            Path fresh = Files.copy(jar, folder.resolve(jar.getFileName() + ".new"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Jars of an earlier build would still be on the class path. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.walk(lib)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!laidOut.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
