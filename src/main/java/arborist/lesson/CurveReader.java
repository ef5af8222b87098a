package arborist.lesson;

import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a curve. */
final class CurveReader {
    private static final Words WORDS = Words.of(CurveReader.class);
    private static final int USUAL_PROBLEMS = 200;
    private static final int MOST_PROBLEMS = 2_000;
    private static final int MOST_SERIES = 8;
    private static final int MOST_POINTS = 20;

    private CurveReader() {}

    static Part.Curve read(Fields fields, String id) throws Wrong {
        Problems.Drawn from = ProblemsReader.drawn(fields, "problems", USUAL_PROBLEMS, MOST_PROBLEMS);
        Optional<Field> along = fields.maybe("along");
        Along axis = along.isEmpty() ? new Along.Nothing() : along(along.get(), from);
        Optional<Field> measure = fields.maybe("measure");
        Measure usual = measure.isEmpty() ? Measure.RIGHT : SeriesReader.measure(measure.get());
        List<Series> series = new ArrayList<>();
        List<Field> lines = fields.all("series");
        for (Field line : lines) {
            Series one = SeriesReader.read(line, usual);
            if (series.stream().anyMatch(other -> other.name().equals(one.name()))) {
                throw line.wrong(WORDS.say("curve-reader.two-series", one.name()));
            }
            String rival = one.tokensOf();
            if (rival != null && series.stream().noneMatch(other -> other.name().equals(rival))) {
                throw line.wrong(WORDS.say("curve-reader.tokens-of-none", rival));
            }
            series.add(one);
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new Wrong(fields.line(), WORDS.say("curve-reader.series", MOST_SERIES));
        }
        if (series.stream().anyMatch(one -> one.measure().isShare() != series.getFirst().measure().isShare())) {
            throw lines.getLast().wrong(WORDS.say("curve-reader.no-common-axis"));
        }
        if (axis instanceof Along.Of(Option option, var _) && along.isPresent()
                && series.stream().noneMatch(one -> one.way().technique().options().contains(option))) {
            throw along.get().wrong(WORDS.say("curve-reader.none-reads", axis.name()));
        }
        return new Part.Curve(id, fields.text("title", id.replace('-', ' ')), from, axis, series, fields.line());
    }

    /** {@code level}, or an option with its values: {@code samples 1 2 4}. */
    private static Along along(Field field, Problems.Drawn from) throws Wrong {
        List<String> words = Names.split(field.value());
        String what = words.getFirst();
        if (what.equals("level")) {
            if (words.size() > 1) {
                throw field.wrong(WORDS.say("curve-reader.levels-elsewhere"));
            }
            return new Along.Level(from.levels());
        }
        Option option = Stream.of(Option.values()).filter(one -> WayReader.name(one).equals(what)).findFirst()
                .orElseThrow(() -> field.wrong(Names.unknown(name -> WORDS.say("curve-reader.no-along", name), what,
                        Stream.concat(Stream.of("level"), Stream.of(Option.values()).map(WayReader::name)).toList())));
        List<Double> points = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            points.add(point(field, word, option));
        }
        if (points.size() < 2 || points.size() > MOST_POINTS
                || !points.equals(points.stream().distinct().sorted().toList())) {
            throw field.wrong(WORDS.say("curve-reader.values", MOST_POINTS, what));
        }
        return new Along.Of(option, points);
    }

    private static double point(Field field, String word, Option option) throws Wrong {
        try {
            double value = Double.parseDouble(word);
            var _ = option.with(Parameters.PLAIN, value);
            return value;
        } catch (NumberFormatException e) {
            throw field.wrong(WORDS.say("curve-reader.no-number", word));
        } catch (IllegalArgumentException e) {
            throw field.wrong(String.valueOf(e.getMessage()));
        }
    }
}
