package arborist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the installer lays down agrees with itself and with the program; whether it works, {@code installer/prove} shows. */
class InstallerTest {
    private static final Path HERE = Path.of("installer");
    private static final String TYPE = "application/x-arborist";

    @Test
    void theDesktopOpensSessionsWithTheProgram() throws Exception {
        List<String> entry = Files.readAllLines(HERE.resolve("linux/arborist.desktop"));
        assertThat(entry).startsWith("[Desktop Entry]").contains("Exec=/usr/bin/arborist %f", "Icon=arborist",
                "MimeType=" + TYPE + ";", "Exec=/usr/bin/arborist --safe");
        Document types = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(HERE.resolve("linux/arborist.xml").toFile());
        Element type = (Element) types.getElementsByTagName("mime-type").item(0);
        assertThat(type.getAttribute("type")).isEqualTo(TYPE);
        assertThat(((Element) type.getElementsByTagName("glob").item(0)).getAttribute("pattern"))
                .isEqualTo("*.arborist");
        assertThat(Files.readAllLines(HERE.resolve("association.properties")))
                .contains("extension=arborist", "mime-type=" + TYPE);
    }

    @Test
    void thePackagedProgramRunsWithTheFlagsOfTheOther() throws IOException {
        String build = Files.readString(HERE.resolve("build"));
        String script = Files.readString(Path.of("src/build/arborist.sh"));
        for (String flag : List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                "javafx.controls,jdk.incubator.vector")) {
            assertThat(script).contains(flag);
            assertThat(build).contains(flag);
        }
        assertThat(build).contains("java-options=-XX:AOTCache=$APPDIR/arborist.aot", "--linux-package-deps libgtk-3-0",
                "version.txt", "NOT TRIED").doesNotContain("strip-native-commands");
    }

    /** Modules that our code names and the image leaves out would be missed only when that code runs. */
    @Test
    void theImageHasTheModulesThatOurCodeNames() throws IOException {
        Set<String> modules = Stream.of(Files.readString(HERE.resolve("modules.txt")).split("[,\\s]+"))
                .collect(Collectors.toSet());
        for (String module : modules) {
            assertThat(module.startsWith("javafx.") || ModuleLayer.boot().findModule(module).isPresent()
                    || ModuleFinder.ofSystem().find(module).isPresent()).as(module).isTrue();
        }
        Pattern imported = Pattern.compile("(?m)^import ((?:jdk|com\\.sun\\.net)\\.[a-z.]+)\\.");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = imported.matcher(Files.readString(file));
                while (found.find()) {
                    String name = found.group(1);
                    String module = ModuleFinder.ofSystem().findAll().stream()
                            .filter(m -> m.descriptor().packages().contains(name))
                            .map(m -> m.descriptor().name()).findFirst().orElseThrow();
                    assertThat(modules).as(file + " needs it").contains(module);
                }
            }
        }
    }

    @Test
    void theIconInTheWindowIsThere() throws IOException {
        BufferedImage icon = ImageIO.read(Objects.requireNonNull(
                InstallerTest.class.getResource("/arborist/assets/icon/arborist-128.png")));
        assertThat(icon.getWidth()).isEqualTo(128);
        assertThat(icon.getRGB(0, 0) >>> 24).as("its corners are clear").isZero();
        assertThat(icon.getRGB(64, 30)).as("the thought that was right").isEqualTo(0xfff2b84b);
    }

    @Test
    void theScriptsCanBeRead() throws Exception {
        for (String script : List.of("build", "prove")) {
            Path file = HERE.resolve(script);
            assertThat(Files.isExecutable(file)).isTrue();
            Process bash = new ProcessBuilder("bash", "-n", file.toString()).inheritIO().start();
            assertThat(bash.waitFor()).as(script).isZero();
        }
    }
}
