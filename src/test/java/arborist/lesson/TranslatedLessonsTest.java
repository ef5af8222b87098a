package arborist.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lesson in another language runs, measures and asks the same; only its words are others. */
class TranslatedLessonsTest {
    private static final Path ENGLISH = Path.of("assets", "lessons");
    private static final Path GERMAN = ENGLISH.resolve("de");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    private static final Pattern TELLING = Pattern.compile(
            "(?iu)\\b(?:won|wins|lost|wrong|right|fails?|slips?|gewonnen|gewinnt|verloren|falsch|richtig|fehlgeht|misslingen)\\b");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(ENGLISH)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted()
                    .toList();
        }
    }

    @Test
    void eachIsTranslated() throws IOException {
        try (Stream<Path> files = Files.list(GERMAN)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted()).isEqualTo(shipped());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void doesTheSame(String file) throws Exception {
        Lesson english = read(ENGLISH, file);
        Lesson german = read(GERMAN, file);
        assertThat(german.minutes()).isEqualTo(english.minutes());
        assertThat(german.papers()).extracting(Paper::title).isEqualTo(
                english.papers().stream().map(Paper::title).toList());
        assertThat(german.title()).isNotEqualTo(english.title());
        assertThat(bones(german)).isEqualTo(bones(english));
    }

    /** A class reads the title before it guesses what comes of a run. */
    @ParameterizedTest
    @MethodSource("shipped")
    void noTitleGivesAwayWhatTheClassIsToGuess(String file) throws Exception {
        for (Lesson lesson : List.of(read(ENGLISH, file), read(GERMAN, file))) {
            for (Page page : lesson.pages()) {
                boolean guessed = page.parts().stream()
                        .anyMatch(part -> part instanceof Part.Ask ask && ask.choices() instanceof Choices.ByRun);
                List<String> titles = Stream.concat(Stream.of(page.title()), page.parts().stream()
                        .filter(Part.Run.class::isInstance).map(part -> ((Part.Run) part).title())).toList();
                if (guessed) {
                    assertThat(titles).noneMatch(title -> TELLING.matcher(title).find());
                }
            }
        }
    }

    /** What was measured is written into the notes: measured anew, it must be written into both. */
    @ParameterizedTest
    @MethodSource("shipped")
    void saysTheSameFiguresAndQuotesTheSameCode(String file) throws Exception {
        List<String> english = prose(read(ENGLISH, file));
        List<String> german = prose(read(GERMAN, file));
        assertThat(german).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(found(CODE, german.get(i))).isEqualTo(found(CODE, english.get(i)));
            assertThat(figures(german.get(i))).as(german.get(i)).isEqualTo(figures(english.get(i)));
            assertThat(german.get(i)).isNotEqualTo(english.get(i));
        }
    }

    @Test
    void thatOfTheProgramsLanguageIsTaken() throws Exception {
        Lessons lessons = new Lessons(Path.of("no-such-folder"));
        Lessons.Place first = lessons.all().getFirst();
        assertThat(lessons.read(first).title()).isEqualTo("What a reasoning trace is");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        assertThat(lessons.read(first).title()).isEqualTo("Was eine Gedankenspur ist");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
        assertThat(lessons.read(first).title()).isEqualTo("What a reasoning trace is");
    }

    @Test
    void anOwnLessonInOneLanguageIsThereInBoth(@TempDir Path folder) throws Exception {
        Path german = Files.createDirectories(folder.resolve("de"));
        String text = Files.readString(ENGLISH.resolve(shipped().getFirst()));
        Files.writeString(folder.resolve("50-both.md"), titled(text, "Both"));
        Files.writeString(german.resolve("50-both.md"), titled(text, "Beide"));
        Files.writeString(folder.resolve("51-english.md"), titled(text, "English alone"));
        Files.writeString(german.resolve("52-german.md"), titled(text, "Nur Deutsch"));
        Files.writeString(folder.resolve("a.jsonl"), "");
        Lessons lessons = new Lessons(folder);
        assertThat(ownTitles(lessons)).containsExactly("Both", "English alone", "Nur Deutsch");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        assertThat(ownTitles(lessons)).containsExactly("Beide", "English alone", "Nur Deutsch");
        assertThat(lessons.named("50").beside("a.jsonl")).as("a recording is shared").isEqualTo(
                folder.resolve("a.jsonl").toAbsolutePath().toString());
    }

    /** Who copies a lesson that ships, to change it, need not copy what was recorded of it. */
    @Test
    void aCopiedLessonPlaysTheRecordingThatShips(@TempDir Path folder) throws Exception {
        String lost = "04-vote-lost.jsonl";
        Path german = Files.createDirectories(folder.resolve("de"));
        Files.copy(ENGLISH.resolve("04-self-consistency.md"), folder.resolve("60-copy.md"));
        Files.copy(GERMAN.resolve("04-self-consistency.md"), german.resolve("61-kopie.md"));
        Lessons lessons = new Lessons(folder);
        assertThat(List.of(lessons.named("60").beside(lost), lessons.named("61").beside(lost)))
                .containsOnly(Lessons.RECORDING + lost);
        assertThat(lessons.named("60").beside("own.jsonl")).as("where none ships, it is looked for beside the lesson")
                .isEqualTo(folder.resolve("own.jsonl").toAbsolutePath().toString());
        Path own = Files.writeString(folder.resolve(lost), "");
        assertThat(List.of(lessons.named("60").beside(lost), lessons.named("61").beside(lost)))
                .containsOnly(own.toAbsolutePath().toString());
    }

    @Test
    void aLessonInAnotherLanguageStandsInForNoneThatShips(@TempDir Path folder) throws Exception {
        String name = "03-temperature";
        Path german = Files.createDirectories(folder.resolve("de"));
        Files.writeString(german.resolve(name + ".md"),
                titled(Files.readString(GERMAN.resolve(name + ".md")), "Meine Temperatur"));
        Lessons lessons = new Lessons(folder);
        assertThat(lessons.named(name).file()).as("in English the one that ships").isNull();
        assertThat(lessons.all()).as("nor is it there twice").extracting(Lessons.Place::name).doesNotHaveDuplicates();
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        assertThat(lessons.read(lessons.named(name)).title()).isEqualTo("Meine Temperatur");
    }

    /** A folder beside the lessons may have any name, and most short names are no language. */
    @Test
    void aFolderThatIsNoLanguageHoldsNoLessons(@TempDir Path folder) throws Exception {
        String text = Files.readString(ENGLISH.resolve(shipped().getFirst()));
        Files.writeString(Files.createDirectories(folder.resolve("old")).resolve("70-old.md"), titled(text, "Old"));
        assertThat(ownTitles(new Lessons(folder))).isEmpty();
    }

    private static List<String> ownTitles(Lessons lessons) throws Exception {
        List<Lessons.Place> own = lessons.all().stream().filter(place -> place.file() != null).toList();
        String[] titles = new String[own.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = lessons.read(own.get(i)).title();
        }
        return List.of(titles);
    }

    private static String titled(String text, String title) {
        return text.replaceFirst("title = .*", "title = " + title);
    }

    private static Lesson read(Path folder, String file) throws Exception {
        return LessonReader.read(file, Files.readString(folder.resolve(file)));
    }

    /** All of it but its words; series stand with their places, since claims name them by their titles. */
    private static List<Object> bones(Lesson lesson) {
        return lesson.parts().stream().map(part -> bones(lesson, part)).toList();
    }

    private static Object bones(Lesson lesson, Part part) {
        return switch (part) {
            case Part.Run(var id, var _, var way, var problems, var recording, var _) ->
                    List.of(id, way, problems, String.valueOf(recording));
            case Part.Curve(var id, var _, var from, var along, var series, var _) ->
                    List.of(id, from, along, series.stream().map(one -> List.of(one.way(), one.measure(),
                            place(series, one.tokensOf()))).toList());
            case Part.Claim(var id, var _, var curve, var above, var below, var expected, var because, var _) -> {
                List<Series> series = lesson.curve(curve).orElseThrow().series();
                yield List.of(id, curve, place(series, above.series()), String.valueOf(above.point()),
                        place(series, below.series()), String.valueOf(below.point()), expected, because.isEmpty());
            }
            case Part.Ask(var id, var _, Choices.Fixed(var options, var right), var why, var _) ->
                    List.of(id, options.size(), right, why.isEmpty());
            case Part.Ask(var id, var _, var choices, var why, var _) ->
                    List.of(id, choices, why.isEmpty());
            case Part.Label(var run, var scorer, var _) -> List.of(run, scorer);
            case Part.Reveal(var ask, var _, var _) -> List.of("reveal", ask);
            case Part.Text _ -> "text";
            case Part.Look _ -> "look";
            case Part.Notes _ -> "notes";
        };
    }

    private static int place(List<Series> series, @Nullable String name) {
        return series.stream().map(Series::name).toList().indexOf(name);
    }

    private static List<String> prose(Lesson lesson) {
        return lesson.parts().stream().flatMap(part -> switch (part) {
            case Part.Text text -> Stream.of(text.markdown());
            case Part.Look look -> Stream.of(look.markdown());
            case Part.Notes notes -> Stream.of(notes.markdown());
            case Part.Reveal reveal -> Stream.of(reveal.markdown());
            case Part.Run run -> Stream.of(run.title());
            case Part.Curve curve -> Stream.of(curve.title());
            case Part.Claim claim -> Stream.of(claim.say());
            case Part.Ask ask -> Stream.of(ask.question());
            case Part.Label _ -> Stream.empty();
        }).toList();
    }

    /** Without the marks between thousands and before decimals, in the order of their size: sentences are built otherwise. */
    private static List<String> figures(String text) {
        return found(FIGURE, CODE.matcher(text).replaceAll("")).stream().map(found -> found.replaceAll("[.,]", ""))
                .sorted().toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group()).toList();
    }
}
