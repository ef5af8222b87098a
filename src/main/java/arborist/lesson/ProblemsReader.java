package arborist.lesson;

import arborist.task.Tasks;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads which problems are meant: one that is told, or some that are drawn. */
final class ProblemsReader {
    private static final Words WORDS = Words.of(ProblemsReader.class);
    private static final int LONGEST = 2_000;
    private static final Pattern LEVELS = Pattern.compile("(\\d{1,3})\\s*(?:-|to)\\s*(\\d{1,3})");

    private ProblemsReader() {}

    static Problems either(Fields fields) throws Wrong {
        Optional<Field> problem = fields.maybe("problem");
        if (problem.isEmpty()) {
            return drawn(fields, "count", 1, 100);
        }
        if (problem.get().value().length() > LONGEST) {
            throw problem.get().wrong(WORDS.say("problems-reader.too-long", String.valueOf(LONGEST)));
        }
        for (String name : List.of("family", "level", "count", "kinds")) {
            Optional<Field> one = fields.maybe(name);
            if (one.isPresent()) {
                throw one.get().wrong(WORDS.say("problems-reader.problem-already", name));
            }
        }
        Optional<Field> task = fields.maybe("task");
        String family = task.isEmpty() ? null
                : Names.known(name -> WORDS.say("problems-reader.no-task", name), task.get(),
                        Tasks.standard().names());
        return new Problems.Told(problem.get().value(), family, fields.maybe("gold").map(Field::value).orElse(null),
                seed(fields));
    }

    /** @param count the name of the field that says how many */
    static Problems.Drawn drawn(Fields fields, String count, int usual, int most) throws Wrong {
        List<String> families = Makers.standard().stream().map(Maker::family).toList();
        String family = Names.known(name -> WORDS.say("problems-reader.no-family", name), fields.need("family"),
                families);
        int hardest = Makers.of(family).orElseThrow().hardest();
        Optional<Field> level = fields.maybe("level");
        List<Integer> levels = level.isEmpty() ? IntStream.rangeClosed(1, hardest).boxed().toList()
                : levels(level.get(), hardest);
        Optional<Field> many = fields.maybe(count);
        Optional<Field> kinds = fields.maybe("kinds");
        if (kinds.isPresent() && !family.equals("word")) {
            throw kinds.get().wrong(WORDS.say("problems-reader.no-kinds-there"));
        }
        return new Problems.Drawn(family, levels, many.isEmpty() ? usual : (int) many.get().whole(1, most),
                kinds.isEmpty() ? Problems.Kinds.KNOWN : kinds(kinds.get()), seed(fields));
    }

    private static long seed(Fields fields) throws Wrong {
        Optional<Field> seed = fields.maybe("seed");
        return seed.isEmpty() ? 1 : seed.get().whole(0, Integer.MAX_VALUE);
    }

    private static Problems.Kinds kinds(Field field) throws Wrong {
        return Names.named(name -> WORDS.say("problems-reader.no-kinds", name), field,
                List.of(Problems.Kinds.values()), Names::of);
    }

    /** {@code 4}, {@code 1-8}, {@code 1 to 8} or {@code 2, 4, 8}. */
    private static List<Integer> levels(Field field, int hardest) throws Wrong {
        List<Integer> levels = new ArrayList<>();
        try {
            Matcher range = LEVELS.matcher(field.value());
            if (range.matches()) {
                int from = Integer.parseInt(range.group(1));
                int to = Integer.parseInt(range.group(2));
                levels.addAll(IntStream.rangeClosed(from, to).boxed().toList());
            } else {
                for (String one : Names.split(field.value())) {
                    levels.add(Integer.parseInt(one));
                }
            }
        } catch (NumberFormatException e) {
            levels.clear();
        }
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level < 1 || level > hardest)
                || levels.stream().distinct().count() < levels.size()) {
            throw field.wrong(WORDS.say("problems-reader.levels", hardest));
        }
        return levels.stream().sorted().toList();
    }
}
