package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of a lesson's file: it is read, or told what is wrong with it and where, and nothing else happens. */
class LessonFuzzTest {
    private static final List<String> PIECES = List.of("```", "```run", "```curve", "````", "---", "=", "id = a",
            "strategy = cot", "samples = 99999999999999999999", "seed = -1", "level = 8-1", "level = 1-999",
            "problems = 0",
            "along = samples 1 2", "series a = cot", "series a = best-of-n tokens=a", "above = a at 1", "count = 100",
            "## ", "\u0000", "\ud800", " ", "\t", "x".repeat(5_000), "temperature = NaN", "width = 1e400", "");

    @Property(tries = 800)
    void brokenLessonsEndInFaults(@ForAll @IntRange(min = 0, max = 9) int which, @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 8) int breaks) throws IOException {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        String text = Lessons.text(lessons.all().get(which));
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < breaks && !lines.isEmpty(); i++) {
            breakOne(lines, random);
        }
        try {
            Lesson lesson = LessonReader.read("x.md", String.join("\n", lines));
            assertThat(lesson.pages()).isNotEmpty();
            assertThat(lesson.parts()).allSatisfy(part -> assertThat(part.line()).isBetween(1, lines.size()));
        } catch (BadLesson e) {
            assertThat(e.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(20).allSatisfy(fault -> {
                assertThat(fault.line()).isBetween(1, Math.max(1, lines.size()));
                assertThat(fault.sentence()).endsWith(".").hasSizeLessThan(2_000);
            });
        }
    }

    private static void breakOne(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, piece);
            case 2 -> lines.set(at, piece);
            case 3 -> lines.set(at, line.substring(0, cut) + piece + line.substring(cut));
            case 4 -> lines.set(at, line.substring(0, cut));
            default -> lines.add(at, lines.get(random.nextInt(lines.size())));
        }
    }

    /** What a lesson says is kept whatever ends its lines and however wide its spaces are. */
    @Property(tries = 40)
    void spacesAndLineEndsDoNotMatter(@ForAll @IntRange(min = 0, max = 9) int which, @ForAll boolean colon)
            throws IOException, BadLesson {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        String text = Lessons.text(lessons.all().get(which));
        String other = text.replace("\n", "\r\n").replaceAll("(?m)^([a-z-]+) = ", colon ? "$1: " : "  $1  =  ");
        assertThat(LessonReader.read("x.md", other).parts()).isEqualTo(LessonReader.read("x.md", text).parts());
    }
}
