package arborist.lesson;

import arborist.reason.Scorers;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the file of a lesson, and tells all that is wrong in it at once. */
public final class LessonReader {
    private static final Words WORDS = Words.of(LessonReader.class);
    /** No file is larger, in UTF-16 units. */
    public static final int LARGEST = 1 << 18;
    private static final int MOST_PARTS = 300;
    private static final Pattern BESIDE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final String file;
    private final Faults faults;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> runs = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> asks = new ArrayList<>();
    private final List<Part.Curve> curves = new ArrayList<>();
    private int blocks;

    private LessonReader(String file) {
        this.file = file;
        this.faults = new Faults(file);
    }

    /**
     * @param file its name, for what is said of it and for the lesson's own name
     * @throws BadLesson where something is wrong
     */
    public static Lesson read(String file, String text) throws BadLesson {
        return new LessonReader(file).lesson(text);
    }

    private Lesson lesson(String text) throws BadLesson {
        if (text.length() > LARGEST) {
            faults.add(1, WORDS.say("lesson-reader.too-large", LARGEST >> 10));
            faults.throwAny();
        }
        List<String> lines = text.strip().isEmpty() ? List.of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > Field.LONGEST) {
                faults.add(i + 1, WORDS.say("lesson-reader.line-too-long", String.valueOf(Field.LONGEST)));
                faults.throwAny();
            }
        }
        Cut cut = new Cut(lines, faults);
        Block head = cut.header();
        names(cut.pieces());
        for (Cut.Piece piece : cut.pieces()) {
            switch (piece) {
                case Cut.Piece.Text(Part.Text part) -> parts.add(part);
                case Cut.Piece.Fenced(Block block) -> block(block);
            }
        }
        if (parts.size() > MOST_PARTS) {
            faults.add(parts.get(MOST_PARTS).line(), WORDS.say("lesson-reader.too-many-parts", MOST_PARTS));
        }
        Lesson lesson = header(head);
        faults.throwAny();
        return lesson;
    }

    /** Questions may be about what comes below them, so what there is is known before anything is read. */
    private void names(List<Cut.Piece> pieces) {
        int number = 0;
        for (Cut.Piece piece : pieces) {
            if (piece instanceof Cut.Piece.Fenced(Block block)) {
                number++;
                String id = block.id().orElse(block.kind() + "-" + number);
                switch (block.kind()) {
                    case "run" -> runs.add(id);
                    case "claim" -> claims.add(id);
                    default -> {}
                }
            }
        }
    }

    private Lesson header(Block head) {
        String name = file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
        try {
            return HeaderReader.read(Fields.of(head), name, parts);
        } catch (Wrong e) {
            faults.add(e.line(), e.sentence());
            return new Lesson(name, name, List.of(), 0, List.of());
        }
    }

    private void block(Block block) {
        blocks++;
        try {
            if (Block.PROSE.contains(block.kind())) {
                parts.add(prose(block));
                return;
            }
            Fields fields = Fields.of(block);
            Part part = part(block.kind(), fields);
            fields.done();
            parts.add(part);
        } catch (Wrong e) {
            faults.add(e.line(), e.sentence());
        }
    }

    private Part prose(Block block) throws Wrong {
        String markdown = block.markdown();
        if (markdown.isEmpty()) {
            throw new Wrong(block.line(), WORDS.say("lesson-reader.empty"));
        }
        return switch (block.kind()) {
            case "reveal" -> new Part.Reveal(asked(block), markdown, block.line());
            case "look" -> new Part.Look(markdown, block.line());
            default -> new Part.Notes(markdown, block.line());
        };
    }

    private String asked(Block block) throws Wrong {
        if (asks.isEmpty()) {
            throw new Wrong(block.line(), WORDS.say("lesson-reader.nothing-asked"));
        }
        return asks.getLast();
    }

    private Part part(String kind, Fields fields) throws Wrong {
        if (kind.equals("label")) {
            return new Part.Label(Names.known(name -> WORDS.say("names.no-run", name), fields.need("run"), runs),
                    scorer(fields.need("scorer")), fields.line());
        }
        String id = fields.id(kind + "-" + blocks);
        if (!ids.add(id)) {
            throw new Wrong(fields.line(), WORDS.say("lesson-reader.id-twice", id));
        }
        return switch (kind) {
            case "run" -> run(fields, id);
            case "curve" -> {
                Part.Curve curve = CurveReader.read(fields, id);
                curves.add(curve);
                yield curve;
            }
            case "claim" -> ClaimReader.read(fields, id, curves);
            default -> {
                asks.add(id);
                yield AskReader.read(fields, id, runs, claims);
            }
        };
    }

    private static String scorer(Field field) throws Wrong {
        return Names.known(name -> WORDS.say("names.no-scorer", name), field, Scorers.NAMES);
    }

    private static Part.Run run(Fields fields, String id) throws Wrong {
        String title = fields.text("title", id.replace('-', ' '));
        var recording = fields.maybe("recording");
        if (recording.isPresent() && !isBeside(recording.get().value())) {
            throw recording.get().wrong(WORDS.say("lesson-reader.recording"));
        }
        Way way = WayReader.read(fields.any(WayReader.NAMES), fields.line(), recording.isPresent());
        Problems problems = ProblemsReader.either(fields);
        return new Part.Run(id, title, way, problems, recording.map(Field::value).orElse(null), fields.line());
    }

    /** Whether it is the name of a file in the lesson's own folder. */
    static boolean isBeside(String name) {
        return BESIDE.matcher(name).matches();
    }
}
