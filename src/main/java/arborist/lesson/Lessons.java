package arborist.lesson;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All lessons: those that come with the program, then the user's own.
 *
 * <p>Each may lie in several languages: the one without a language in the folder itself, the others in a folder of their language's
 * letters beside it, such as {@code de}. The program's language is taken where there is one, else whichever there is.
 */
public final class Lessons {
    private static final Words WORDS = Words.of(Lessons.class);
    /** That of a lesson's file. */
    public static final String ENDING = ".md";
    /** Begins the address of a recording that comes with the program. */
    public static final String RECORDING = "lesson:";
    private static final String SHIPPED = "/arborist/assets/lessons/";
    private static final String INDEX = "index.txt";
    private static final int MOST_OWN = 500;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Path own;

    /** @param own the folder of the user's own lessons; there may be none */
    public Lessons(Path own) {
        this.own = own;
    }

    /**
     * Where a lesson is.
     *
     * @param file null for one that comes with the program
     */
    public record Place(String name, @Nullable Path file) {
        /**
         * Where a recording beside the lesson is: its file, beside the lesson or above it for one in the folder of a language; else
         * {@link #RECORDING} and its name where it comes with the program, as for a copy of a lesson that does.
         */
        public String beside(String recording) {
            Path beside = file == null ? null : file.toAbsolutePath().resolveSibling(recording);
            Path found = beside == null || Files.exists(beside) ? beside : above(beside);
            return found == null || !Files.exists(found) && ships(recording) ? RECORDING + recording
                    : String.valueOf(found);
        }

        private static Path above(Path beside) {
            Path folder = beside.getParent();
            return folder != null && isLanguage(folder) ? folder.resolveSibling(beside.getFileName()) : beside;
        }
    }

    /** In the order in which they are taught; a lesson of the user's own stands in for one that ships under the same name. */
    public List<Place> all() throws IOException {
        List<Place> mine = mine();
        List<Place> all = new ArrayList<>();
        List<String> shipped = shipped();
        for (String name : shipped) {
            all.add(mine.stream().filter(place -> place.name().equals(name) && speaks(place)).findFirst()
                    .orElseGet(() -> new Place(name, null)));
        }
        mine.stream().filter(place -> !shipped.contains(place.name())).forEach(all::add);
        return all;
    }

    /**
     * A lesson by its name, by its number, or by the path of its file.
     *
     * @throws Refused where there is none
     */
    public Place named(String name) throws IOException {
        List<Place> all = all();
        Optional<Place> found = all.stream().filter(place -> place.name().equals(name)).findFirst()
                .or(() -> all.stream().filter(place -> place.name().startsWith(name + "-")).findFirst());
        if (found.isPresent()) {
            return found.get();
        }
        if (name.endsWith(ENDING)) {
            return new Place(bare(Path.of(name)), Path.of(name));
        }
        List<String> names = all.stream().map(Place::name).toList();
        throw new Refused(Names.unknown(meant -> WORDS.say("lessons.no-lesson", meant), name, names));
    }

    /**
     * @throws BadLesson where something is wrong in it
     * @throws IOException where its file cannot be read
     */
    public Lesson read(Place place) throws IOException, BadLesson {
        return LessonReader.read(place.name() + ENDING, text(place));
    }

    static String text(Place place) throws IOException {
        Path file = place.file();
        if (file != null && Files.size(file) > 4L * LessonReader.LARGEST) {
            throw new IOException(WORDS.say("lessons.too-large", file));
        }
        try (InputStream in = file == null ? translated(place.name() + ENDING) : Files.newInputStream(file)) {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(WORDS.say("lessons.no-text", place.name() + ENDING), e);
        }
    }

    /**
     * The lines of a recording that comes with the program.
     *
     * @param recording its name, without a folder
     * @throws IOException where there is none
     */
    public static List<String> recording(String recording) throws IOException {
        InputStream found = LessonReader.isBeside(recording) ? Lessons.class.getResourceAsStream(SHIPPED + recording)
                : null;
        if (found == null) {
            throw new IOException(WORDS.say("lessons.no-recording", recording));
        }
        try (found) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> shipped() throws IOException {
        try (InputStream in = shipped(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).toList();
        }
    }

    private static InputStream translated(String file) {
        InputStream own = Lessons.class.getResourceAsStream(SHIPPED + language() + "/" + file);
        return own == null ? shipped(file) : own;
    }

    private static String language() {
        return WORDS.language().getLanguage();
    }

    private static boolean ships(String file) {
        return LessonReader.isBeside(file) && Lessons.class.getResource(SHIPPED + file) != null;
    }

    /** Whether a lesson of the user's own is in no language but the program's. */
    private static boolean speaks(Place place) {
        Path file = place.file();
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder == null || !isLanguage(folder) || String.valueOf(folder.getFileName()).equals(language());
    }

    private static InputStream shipped(String file) {
        return Objects.requireNonNull(Lessons.class.getResourceAsStream(SHIPPED + file), file);
    }

    private List<Place> mine() throws IOException {
        Map<String, Place> found = new TreeMap<>();
        for (Path folder : folders()) {
            files(folder).forEach(file -> found.putIfAbsent(bare(file), new Place(bare(file), file)));
        }
        return List.copyOf(found.values());
    }

    /** That of the program's language first, then the one without a language, then all others. */
    private List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(own.resolve(language()), own));
        if (Files.isDirectory(own)) {
            try (Stream<Path> inside = Files.list(own)) {
                inside.filter(Lessons::isLanguage).filter(folder -> !folders.contains(folder)).sorted()
                        .forEach(folders::add);
            }
        }
        return folders;
    }

    private static boolean isLanguage(Path folder) {
        return LANGUAGES.contains(String.valueOf(folder.getFileName()));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().limit(MOST_OWN)
                    .toList();
        }
    }

    private static String bare(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
