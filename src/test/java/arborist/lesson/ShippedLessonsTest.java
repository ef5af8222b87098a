package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program can be read, and a teacher's own stand among them. */
class ShippedLessonsTest {
    private static final Lessons LESSONS = new Lessons(Path.of("no-such-folder"));

    static List<Lessons.Place> shipped() throws IOException {
        return LESSONS.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isWhole(Lessons.Place place) throws IOException, BadLesson {
        Lesson lesson = LESSONS.read(place);
        assertThat(lesson.papers()).isNotEmpty();
        assertThat(lesson.runs()).as("shown over a handful of problems").extracting(Part.Run::problems)
                .filteredOn(Problems.Drawn.class::isInstance).map(Problems.Drawn.class::cast)
                .anySatisfy(drawn -> assertThat(drawn.count()).isBetween(4, 10));
        assertThat(lesson.curves()).as("and over a few hundred").anySatisfy(curve -> assertThat(
                curve.from().count() * (curve.along() instanceof Along.Level(var levels) ? levels.size() : 1))
                .isBetween(100, 1000));
        assertThat(lesson.claims()).isNotEmpty();
        assertThat(lesson.parts()).hasAtLeastOneElementOfType(Part.Ask.class)
                .hasAtLeastOneElementOfType(Part.Reveal.class).hasAtLeastOneElementOfType(Part.Look.class)
                .hasAtLeastOneElementOfType(Part.Notes.class);
        assertThat(lesson.pages()).allSatisfy(page -> assertThat(page.parts()).isNotEmpty());
    }

    @Test
    void theIndexNamesEachFile() throws IOException {
        Path folder = Path.of("assets/lessons");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().stream().map(place -> place.name() + Lessons.ENDING).toList());
        }
    }

    @Test
    void ownLessonsAreAddedOrStandIn(@TempDir Path folder) throws IOException, BadLesson {
        String own = Lessons.text(shipped().getFirst()).replaceFirst("title = .*", "title = Mine");
        Files.writeString(folder.resolve("99-mine.md"), own);
        Files.writeString(folder.resolve(shipped().get(2).name() + ".md"), own);
        Files.writeString(folder.resolve("notes.txt"), "no lesson");
        Lessons lessons = new Lessons(folder);
        assertThat(lessons.all()).hasSize(shipped().size() + 1);
        assertThat(lessons.all().getLast().name()).isEqualTo("99-mine");
        assertThat(lessons.read(lessons.all().get(2)).title()).isEqualTo("Mine");
        assertThat(lessons.named("99").file()).isEqualTo(folder.resolve("99-mine.md"));
        assertThat(lessons.named("99").beside("a.jsonl"))
                .isEqualTo(folder.resolve("a.jsonl").toAbsolutePath().toString());
        assertThatThrownBy(() -> lessons.named("99-mint")).hasMessageContaining("write \"99-mine\"");
    }

    @Test
    void whatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Lessons lessons = new Lessons(folder);
        assertThatThrownBy(() -> lessons.read(lessons.named("a"))).isInstanceOf(IOException.class)
                .hasMessageContaining("UTF-8");
    }

    /** The manual's example is one that can be taken as it stands. */
    @Test
    void theExampleOfTheManualIsALesson() throws IOException, BadLesson {
        List<String> example = Files.readAllLines(Path.of("src/site/markdown/lessons.md")).stream()
                .dropWhile(line -> !line.equals("    ---")).takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(String::stripIndent).map(line -> line.startsWith("    ") ? line.substring(4) : line).toList();
        assertThat(example).hasSizeBetween(30, 50);
        Lesson lesson = LessonReader.read("example.md", String.join("\n", example));
        assertThat(lesson.claims()).hasSize(1);
    }
}
