package arborist.exchange.play;

import arborist.exchange.Shelf;
import arborist.exchange.WholeFile;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem's past as something that can be shown without Arborist.
 *
 * @param run the one run that is shown, null for all
 * @param pace which steps
 * @param dark for pictures, on a dark ground; a page follows its reader, and paper is light
 * @param language in which it is told, null for that of the window
 */
public record PlayExport(Shelf shelf, Teller teller, Id problem, @Nullable Id run, Pace pace, boolean dark,
        @Nullable Locale language) {
    private static final Words WORDS = Words.of(PlayExport.class);
    private static final Film.Room PAGE = new Film.Room(3_000, 10_000);
    private static final Film.Room PICTURES = new Film.Room(3_000, 1_000);
    private static final Film.Room HANDOUT = new Film.Room(3_000, 300);
    private static final double PNG_SCALE = 2;

    /** What it can be written as. */
    public enum Kind {
        PLAY_HTML("play-html", "Page that plays the run, in any browser, without a network", ".html"),
        FRAMES_PNG("frames-png", "Folder of PNG pictures, one a step", ""),
        FRAMES_SVG("frames-svg", "Folder of SVG pictures, one a step", ""),
        HANDOUT_PDF("handout-pdf", "PDF handout, three steps a page", ".pdf");

        private final String code;
        private final String says;
        private final String ending;

        Kind(String code, String says, String ending) {
            this.code = code;
            this.says = says;
            this.ending = ending;
        }

        public String code() {
            return code;
        }

        public String says() {
            return says;
        }

        /** Of the file's name; empty for a folder. */
        public String ending() {
            return ending;
        }
    }

    /** In the window's language. */
    public PlayExport(Shelf shelf, Teller teller, Id problem, @Nullable Id run, Pace pace, boolean dark) {
        this(shelf, teller, problem, run, pace, dark, null);
    }

    /** The same in a language. */
    public PlayExport in(Locale wanted) {
        return new PlayExport(shelf, teller, problem, run, pace, dark, wanted);
    }

    /**
     * Writes it; waits for the shelf. Where it is cancelled or fails, no file is left.
     *
     * @param to the file, or the folder, which may not be there yet or has to be empty
     * @return what was written, and what was left out, in sentences
     */
    public String write(Kind kind, Path to, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        return switch (kind) {
            case PLAY_HTML -> {
                Film film = film(PAGE, pace, cancelled);
                Film other = pace == Pace.TURNS ? null : film.other(PAGE);
                WholeFile.write(to, cancelled,
                        out -> Telling.in(language, () -> PlayPage.write(film, other, out, cancelled, done)));
                yield sentence(film, WORDS.say("play-export.page-plays", film.size()));
            }
            case HANDOUT_PDF -> {
                Film film = film(HANDOUT, pace, cancelled);
                WholeFile.write(to, cancelled,
                        out -> Telling.in(language, () -> Handout.write(film, out, cancelled, done)));
                yield sentence(film, WORDS.say("play-export.handout-shows", film.size()));
            }
            case FRAMES_PNG, FRAMES_SVG -> frames(kind == Kind.FRAMES_PNG, to, cancelled, done);
        };
    }

    private String frames(boolean png, Path folder, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        Film film = film(PICTURES, pace, cancelled);
        boolean made = prepare(folder);
        List<Path> written = new ArrayList<>();
        int digits = Math.max(3, String.valueOf(film.size()).length());
        Slide slide = new Slide(film, dark, Slide.Size.SCREEN);
        boolean whole = false;
        try {
            Telling.in(language, () -> film.play(cancelled, frame -> {
                Path file = folder.resolve(String.format(Locale.ROOT, "step-%0" + digits + "d.%s", frame.number(),
                        png ? "png" : "svg"));
                WholeFile.write(file, cancelled, out -> {
                    if (png) {
                        slide.of(frame).png(PNG_SCALE, out);
                    } else {
                        slide.of(frame).svg(out);
                    }
                });
                written.add(file);
                done.at(frame.number(), film.size());
            }));
            whole = true;
        } finally {
            if (!whole) {
                takeBack(written, made ? folder : null);
            }
        }
        return sentence(film, WORDS.say("play-export.pictures-drawn", film.size()));
    }

    /** Makes the folder, or sees that it is empty: pictures of two runs in one folder would be one muddle. */
    private static boolean prepare(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refused(WORDS.say("play-export.the-folder-is-not-empty", folder));
                }
            }
            return false;
        }
        if (Files.exists(folder)) {
            throw new Refused(WORDS.say("play-export.is-a-file-the-pictures", folder));
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new Refused(
                    WORDS.say("play-export.there-is-no-folder-to", String.valueOf(above), folder.getFileName()));
        }
        Files.createDirectory(folder);
        return true;
    }

    private static void takeBack(List<Path> written, @Nullable Path folder) throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    private Film film(Film.Room room, Pace wanted, BooleanSupplier cancelled) throws IOException, InterruptedException {
        return Film.of(shelf, teller, new Film.Subject(problem, run), wanted, room, cancelled);
    }

    private static String sentence(Film film, String written) {
        return film.remark().isEmpty() ? written : written + " " + film.remark();
    }
}
