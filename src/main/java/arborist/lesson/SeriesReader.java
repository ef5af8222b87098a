package arborist.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a line {@code series NAME = STRATEGY option=value ...}. */
final class SeriesReader {
    private static final List<String> OWN = List.of("measure", "tokens");

    private SeriesReader() {}

    static Series read(Field line, Measure usual) throws Wrong {
        if (line.word().isEmpty()) {
            throw line.wrong("A series has a name; write \"series NAME = STRATEGY option=value ...\".");
        }
        List<String> known = Stream.concat(OWN.stream(), WayReader.NAMES.stream()).toList();
        String[] words = line.value().split("\\s+");
        List<Field> fields = new ArrayList<>(List.of(new Field("strategy", "", words[0], line.line())));
        for (int i = 1; i < words.length; i++) {
            int sign = words[i].indexOf('=');
            String name = sign < 0 ? words[i] : words[i].substring(0, sign);
            if (sign < 0 || sign == words[i].length() - 1) {
                throw line.wrong("Write \"" + name + "\" with its value and no space, such as samples=8.");
            }
            if (!known.contains(name) || name.equals("strategy")) {
                throw line.wrong(Words.unknown("option of a series", name, known));
            }
            if (fields.stream().anyMatch(field -> field.name().equals(name))) {
                throw line.wrong("\"" + name + "\" stands here a second time; leave one out.");
            }
            fields.add(new Field(name, "", words[i].substring(sign + 1), line.line()));
        }
        Optional<Field> measure = take(fields, "measure");
        Optional<Field> tokens = take(fields, "tokens");
        Way way = WayReader.read(fields, line.line(), false);
        if (tokens.isPresent() && !way.technique().options().contains(arborist.reason.Option.SAMPLES)) {
            throw line.wrong("Only a strategy that draws samples can draw as many as tokens buy; " + way.strategy()
                    + " does not.");
        }
        return new Series(line.word(), way, measure.isEmpty() ? usual : measure(measure.get()),
                tokens.map(Field::value).orElse(null));
    }

    static Measure measure(Field field) throws Wrong {
        List<String> words = Stream.of(Measure.values()).map(Measure::word).toList();
        return Measure.values()[words.indexOf(WayReader.known("measure", field, words))];
    }

    private static Optional<Field> take(List<Field> fields, String name) {
        Optional<Field> found = fields.stream().filter(field -> field.name().equals(name)).findFirst();
        found.ifPresent(fields::remove);
        return found;
    }
}
