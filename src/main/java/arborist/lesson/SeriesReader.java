package arborist.lesson;

import arborist.reason.Option;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line {@code series NAME = STRATEGY option=value ...}. */
final class SeriesReader {
    private static final Words WORDS = Words.of(SeriesReader.class);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> OWN = List.of("measure", "tokens");

    private SeriesReader() {}

    static Series read(Field line, Measure usual) throws Wrong {
        if (line.word().isEmpty()) {
            throw line.wrong(WORDS.say("series-reader.no-name"));
        }
        List<String> known = Stream.concat(OWN.stream(), WayReader.NAMES.stream()).toList();
        List<String> words = SPACES.splitAsStream(line.value()).toList();
        List<Field> fields = new ArrayList<>(List.of(new Field("strategy", "", words.getFirst(), line.line())));
        for (String word : words.subList(1, words.size())) {
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            if (sign < 0 || sign == word.length() - 1) {
                throw line.wrong(WORDS.say("series-reader.no-value", name));
            }
            if (!known.contains(name) || name.equals("strategy")) {
                throw line.wrong(
                        Names.unknown(option -> WORDS.say("series-reader.no-option", option), name, known));
            }
            if (fields.stream().anyMatch(field -> field.name().equals(name))) {
                throw line.wrong(WORDS.say("names.second-time", name));
            }
            fields.add(new Field(name, "", word.substring(sign + 1), line.line()));
        }
        Optional<Field> measure = take(fields, "measure");
        Optional<Field> tokens = take(fields, "tokens");
        Way way = WayReader.read(fields, line.line(), false);
        if (tokens.isPresent() && !way.technique().options().contains(Option.SAMPLES)) {
            throw line.wrong(WORDS.say("series-reader.draws-no-samples", way.strategy()));
        }
        return new Series(line.word(), way, measure.isEmpty() ? usual : measure(measure.get()),
                tokens.map(Field::value).orElse(null));
    }

    static Measure measure(Field field) throws Wrong {
        return Names.named(name -> WORDS.say("series-reader.no-measure", name), field, List.of(Measure.values()),
                Measure::word);
    }

    private static Optional<Field> take(List<Field> fields, String name) {
        Optional<Field> found = fields.stream().filter(field -> field.name().equals(name)).findFirst();
        found.ifPresent(fields::remove);
        return found;
    }
}
