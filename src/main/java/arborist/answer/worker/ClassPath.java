package arborist.answer.worker;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows with what another process of this program has to be started. */
final class ClassPath {
    private ClassPath() {}

    /** The java that runs this, empty where the program was packed without one. */
    static Optional<Path> java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        return Stream.of("java", "java.exe").map(bin::resolve).filter(file -> file.toFile().canExecute()).findFirst();
    }

    /** Where our classes and all libraries lie. */
    static String all() {
        ClassLoader loader = ClassPath.class.getClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).flatMap(url -> file(url).stream())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static Optional<String> file(URL url) {
        try {
            URI uri = url.toURI();
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri).toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
