package arborist.task.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of word problems that there are. */
public final class Templates {
    private static final String FOLDER = "/arborist/assets/problems/";
    private static final List<String> FILES = List.of("things", "money", "time", "people");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(?:how|what)\\b");
    /** No longer question is tried in other ways. */
    private static final int LONGEST = 400;
    private static final Templates STANDARD = load();

    private final List<Template> all;

    Templates(List<Template> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the program, in {@code assets/problems}. */
    public static Templates standard() {
        return STANDARD;
    }

    public List<Template> all() {
        return all;
    }

    /** Those whose solution takes so many steps. */
    public List<Template> of(int level) {
        return all.stream().filter(template -> template.level() == level).toList();
    }

    public int hardest() {
        return all.stream().mapToInt(Template::level).max().orElseThrow();
    }

    public boolean isHeldOut(String name) {
        return all.stream().anyMatch(template -> template.name().equals(name) && template.isHeldOut());
    }

    /**
     * The problem that a question states, in whatever case, spacing and punctuation, also with numbers as words, with commas for full
     * stops and in a wording of {@code wordings.txt}; empty where it is of no kind here.
     */
    public Optional<Story> read(String question) {
        return stated(question).or(() -> question.length() > LONGEST || !ASKS.matcher(question).find()
                ? Optional.empty()
                : NumberWords.readings(question).stream().map(Stops::ways).flatMap(List::stream).map(this::stated)
                        .flatMap(Optional::stream)
                        .findFirst().or(() -> Wordings.standard().rewritten(question).flatMap(this::stated)));
    }

    private Optional<Story> stated(String question) {
        List<String> said =
                SENTENCE.splitAsStream(question.strip().replaceAll("\\s+", " ")).map(Phrase::plain).toList();
        return all.stream().map(template -> template.readPlain(said)).flatMap(Optional::stream).findFirst();
    }

    private static Templates load() {
        Words words = new Words(lines("words").stream().map(Words.Table::parse).toList());
        List<Template> all = new ArrayList<>();
        FILES.forEach(file -> all.addAll(TemplateReader.read(lines(file), words)));
        return new Templates(all);
    }

    static List<String> lines(String file) {
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException(file + ".txt is part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
