package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual and its pictures: each is made, kept and shown, and the program carries them. */
class ManualTest {
    private static final Path PICTURES = Path.of("src", "site", "images");
    private static final Pattern REFERENCE = Pattern.compile("images/([a-z-]+)\\.png");
    /** Of one file, and of all of them. */
    private static final long MOST = 100_000;
    private static final long MOST_TOGETHER = 800_000;

    @Test
    void everyPictureThatIsShownIsMadeAndTheOtherWayRound() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Path.of("src", "site", "markdown"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                REFERENCE.matcher(Files.readString(page)).results().forEach(found -> shown.add(found.group(1)));
            }
        }
        REFERENCE.matcher(Files.readString(Path.of("README.md"))).results().forEach(found -> shown.add(found.group(1)));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ManualPicturesTest.NAMES);
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    ManualPicturesTest.NAMES.stream().map(name -> name + ".png").toList());
        }
    }

    @Test
    void theyAreSmall() throws IOException {
        long together = 0;
        for (String name : ManualPicturesTest.NAMES) {
            long size = Files.size(PICTURES.resolve(name + ".png"));
            assertThat(size).as(name).isLessThan(MOST);
            together += size;
        }
        assertThat(together).isLessThan(MOST_TOGETHER);
    }

    /** A link that leads nowhere is its words alone, and none that the files have leads nowhere but those that leave the program. */
    @Test
    void linksThatLeadSomewhereAreKeptAndOthersAreText() throws IOException {
        Map<String, Set<String>> sections = Map.of("one", Set.of("a-b"), "two", Set.of());
        assertThat(text("[x](two.md) [x](one.md#a-b) [x](#a-b) [x](https://example.org/y)", sections))
                .isEqualTo("[x](two.md) [x](one.md#a-b) [x](#a-b) [x](https://example.org/y)");
        assertThat(text("[x](three.md), [x](#c), [x](two.md#a-b), [x](../../a$b\\c.md), [x](file:///etc/passwd)",
                sections)).isEqualTo("x, x, x, x, x");
        assertThat(Spot.section(" `bench` and: the Game of 24, A/B ")).isEqualTo("bench-and-the-game-of-24-ab");
        List<String> lost = new ArrayList<>();
        List<Manual.Page> pages = Manual.pages();
        for (Manual.Page page : pages) {
            String shown = page.pieces().stream().filter(Manual.Piece.Text.class::isInstance)
                    .map(piece -> ((Manual.Piece.Text) piece).markdown()).collect(Collectors.joining());
            Matcher links = Pattern.compile("\\]\\(([a-z0-9-]+\\.md(?:#[^)]*)?|#[^)]*)\\)")
                    .matcher(Files.readString(Path.of("src", "site", "markdown", page.name() + ".md")));
            while (links.find()) {
                if (!shown.contains(links.group())) {
                    lost.add(page.name() + links.group());
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(12);
        assertThat(lost).as("links within the manual that lead nowhere").isEmpty();
    }

    private static String text(String markdown, Map<String, Set<String>> sections) {
        return ((Manual.Piece.Text) Manual.page("one", "# One\n" + markdown, sections).pieces().getFirst()).markdown()
                .strip();
    }

    @Test
    void theProgramHasEachPageWithItsPictures() throws IOException {
        List<String> pictures = new ArrayList<>();
        for (Manual.Page page : Manual.pages()) {
            for (Manual.Piece piece : page.pieces()) {
                switch (piece) {
                    case Manual.Piece.Picture picture -> {
                        assertThat(picture.file()).as(picture.name()).isPresent();
                        assertThat(picture.says()).isNotBlank();
                        pictures.add(picture.name());
                    }
                    case Manual.Piece.Text(String markdown) -> assertThat(markdown).doesNotContain("images/");
                }
            }
        }
        assertThat(pictures).containsAll(ManualPicturesTest.NAMES);
    }
}
