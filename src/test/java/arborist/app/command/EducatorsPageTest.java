package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual's page for teachers says of the vote that goes wrong comes out so. */
class EducatorsPageTest {
    @TempDir
    private Path folder;
    private Path session = Path.of("");
    private String page = "";

    @BeforeEach
    void runTheVote() throws Exception {
        page = Files.readString(Path.of("src/site/markdown/educators.md"));
        session = folder.resolve("class.arborist");
        Lessons lessons = new Lessons(folder.resolve("none"));
        Lesson lesson = lessons.read(lessons.named("04"));
        Part.Run lost = lesson.runs().stream().filter(run -> run.id().equals("lost")).findFirst().orElseThrow();
        Path recording = Path.of("assets/lessons", Objects.requireNonNull(lost.recording()));
        CommandRun run = CommandRun.of("run", "--strategy", "self-consistency", "--samples", "16", "--seed",
                lost.problems().seed(), "--problem", ((Problems.Told) lost.problems()).problem(), "--play", recording,
                "--into", session);
        assertThat(run.out()).as(run.err()).contains("434 has 9 votes; next is 334 with 4");
    }

    @Test
    void theHandoutAndThePageHaveTheStepsThatTheManualSays() throws Exception {
        Path pdf = folder.resolve("vote.pdf");
        told(export("handout-pdf", pdf, "--moments", "turns"), pdf);
        try (PDDocument handout = Loader.loadPDF(pdf.toFile())) {
            assertThat(page).contains("The PDF has two pages");
            assertThat(handout.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(handout).replaceAll("\\s+", " ");
            assertThat(text).contains("That is right, but by luck", "434 has 9 votes; next is 334 with 4");
            assertThat(text.split("says 434", -1)).as("three of the wrong samples").hasSize(4);
        }
        Path html = folder.resolve("vote.html");
        String usual = export("play-html", html);
        told(usual, html);
        assertThat(page).as("as the presentation has it").contains("(step 15 of 19)");
        assertThat(usual).contains("19 steps");
        assertThat(export("play-html", html, "--moments", "all")).contains("163 steps");
        assertThat(page).contains("in 163 steps");
    }

    @Test
    void thePageSpeaksTheLanguageAskedForAndTheCommandLineEnglish() throws Exception {
        Path html = folder.resolve("abstimmung.html");
        assertThat(export("play-html", html, "--language", "de")).contains("The page plays 19 steps.");
        assertThat(Files.readString(html)).contains("lang=\"de\"", "Stichprobe 3 sagt 434");
        CommandRun refused = CommandRun.of("export", session, "--format", "play-html", "--problem", "1", "--out", html,
                "--language", "fr");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("--language is en or de, not fr");
    }

    private String export(String format, Path out, String... more) {
        Object[] all = Stream.concat(
                Stream.of("export", session, "--format", format, "--problem", "1", "--out", out),
                List.of(more).stream()).toArray();
        CommandRun run = CommandRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private void told(String out, Path file) {
        assertThat(page).contains(out.strip().replace(file.toString(), String.valueOf(file.getFileName())));
    }
}
