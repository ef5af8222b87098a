package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.ui.present.SessionTeller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as pictures, one a step, and as a handout that can be searched. */
class PlayFilesTest {
    @TempDir
    Path folder;

    @Test
    void thereIsAPictureForEveryStepAndTheirNamesStandInOrder() throws Exception {
        Path to = folder.resolve("frames");
        write(PlayExport.Kind.FRAMES_SVG, past(4), to);
        List<String> names = names(to);
        assertThat(names).containsExactly("step-001.svg", "step-002.svg", "step-003.svg", "step-004.svg",
                "step-005.svg", "step-006.svg", "step-007.svg", "step-008.svg", "step-009.svg");
        assertThat(Files.readString(to.resolve("step-009.svg"))).contains("Pruned", "thought 3", "9 of 9");
        // Nothing of what comes later is to be seen.
        assertThat(Files.readString(to.resolve("step-002.svg"))).contains("thought 0").doesNotContain("thought 1");
    }

    @Test
    void onlyTheTurnsWhereSoWished() throws Exception {
        Path to = folder.resolve("turns");
        new PlayExport(past(4), new SessionTeller(), Past.PROBLEM, null, Pace.TURNS, true)
                .write(PlayExport.Kind.FRAMES_PNG, to, () -> false, (done, all) -> {
                });
        assertThat(names(to)).hasSize(6);
        var image = ImageIO.read(to.resolve("step-001.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
        assertThat(image.getRGB(5, 5)).isEqualTo(0xFF0D1117);
    }

    @Test
    void picturesOfTwoRunsAreNeverMixed() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> write(PlayExport.Kind.FRAMES_SVG, past(1), folder)).isInstanceOf(Refused.class)
                .hasMessageContaining("not empty");
        assertThatThrownBy(() -> write(PlayExport.Kind.FRAMES_SVG, past(1), folder.resolve("mine.txt")))
                .isInstanceOf(Refused.class).hasMessageContaining("is a file");
        assertThatThrownBy(() -> write(PlayExport.Kind.FRAMES_SVG, past(1), folder.resolve("no/way")))
                .isInstanceOf(Refused.class).hasMessageContaining("no folder");
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        for (PlayExport.Kind kind : PlayExport.Kind.values()) {
            AtomicInteger steps = new AtomicInteger();
            assertThatThrownBy(() -> PlayPageTest.export(past(10)).write(kind, folder.resolve("cancelled"),
                    () -> steps.get() > 3, (done, all) -> steps.incrementAndGet()))
                    .isInstanceOf(CancellationException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void theHandoutIsReadAgain() throws Exception {
        Past past = past(4);
        past.thought(past.root(), "Привет, Καλημέρα, café");
        past.thought(past.root(), "שלום");
        past.thought(past.root(), "中文 ✂ \uE000 🧠");
        Path file = folder.resolve("handout.pdf");
        assertThat(write(PlayExport.Kind.HANDOUT_PDF, past, file)).isEqualTo("The handout shows 12 steps.");
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(4);
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("Make 24", "1. Asked", "9. Pruned", "the five best are kept.",
                    "page 1", "page 4", "Привет", "Καλημέρα", "café");
            read.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(read.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void ofAWholeSampleAllStepsStandBesideTheTreeInTheLanguageAskedFor() throws Exception {
        PlayExport export = new PlayExport(PlayPageTest.shipped("vote-gone-wrong"), new SessionTeller(), Past.PROBLEM,
                null, Pace.USUAL, false, Locale.GERMAN);
        Path to = folder.resolve("german");
        export.write(PlayExport.Kind.FRAMES_SVG, to, () -> false, (done, all) -> {
        });
        String third = Files.readString(to.resolve("step-005.svg"));
        assertThat(third).contains("Stichprobe 3 sagt 434", "5 von 19", "Antwort · falsch", "≠ 105 + 91 = 296",
                "≠ 4 + 296 = 290");
        assertThat(Files.readString(to.resolve("step-019.svg"))).contains("So haben 16 Stichproben", ">434<",
                ">9 Stimmen<", "gewählt", ">✓ <", ">1 Stimme<");
        Path file = folder.resolve("german.pdf");
        export.write(PlayExport.Kind.HANDOUT_PDF, file, () -> false, (done, all) -> {
        });
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Seite 2", "5. Stichprobe 3 sagt 434",
                    "≠ 105 + 91 = 296", "So haben 16 Stichproben", "9 Stimmen").doesNotContain("page ", "Sample ");
        }
    }

    @Test
    void aHandoutOfManyStepsShowsTheTurns() throws Exception {
        Past past = past(200);
        String told = write(PlayExport.Kind.HANDOUT_PDF, past, folder.resolve("many.pdf"));
        assertThat(told).contains("shows 200 steps",
                "Of 401 steps some are shown, above all those with a decision");
    }

    @Test
    void aProblemInWhichNothingHappenedIsRefusedInASentence() {
        Past nothing = new Past();
        assertThatThrownBy(() -> write(PlayExport.Kind.PLAY_HTML, nothing, folder.resolve("x.html")))
                .isInstanceOf(Refused.class).hasMessageContaining("Nothing has happened");
    }

    private static Past past(int thoughts) {
        Past past = Past.of("Make 24", "Make 24 of 4 5 6 10.");
        for (int i = 0; i < thoughts; i++) {
            Id thought = past.thought(past.root(), "thought " + i);
            past.prune(thought, "rank 6 of 8, keep 5");
        }
        return past;
    }

    private static String write(PlayExport.Kind kind, Past past, Path to) throws IOException, InterruptedException {
        return PlayPageTest.export(past).write(kind, to, () -> false, (done, all) -> {
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
