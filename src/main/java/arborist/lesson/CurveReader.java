package arborist.lesson;

import arborist.reason.Option;
import arborist.reason.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a curve. */
final class CurveReader {
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
                throw line.wrong("There are two series " + one.name() + "; give one another name.");
            }
            if (one.tokensOf() != null && series.stream().noneMatch(other -> other.name().equals(one.tokensOf()))) {
                throw line.wrong("The tokens are to be those of a series above this one, and \"" + one.tokensOf()
                        + "\" is none.");
            }
            series.add(one);
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new Wrong(fields.line(), "A curve has 1 to " + MOST_SERIES
                    + " series; write each as \"series NAME = STRATEGY option=value ...\".");
        }
        if (series.stream().anyMatch(one -> one.measure().isShare() != series.getFirst().measure().isShare())) {
            throw lines.getLast().wrong("Shares and counts have no common axis; make two curves of these series.");
        }
        if (axis instanceof Along.Of(Option option, var _) && along.isPresent()
                && series.stream().noneMatch(one -> one.way().technique().options().contains(option))) {
            throw along.get().wrong("None of the series reads " + axis.name() + "; name something that one reads.");
        }
        return new Part.Curve(id, fields.text("title", id.replace('-', ' ')), from, axis, series, fields.line());
    }

    /** {@code level}, or an option with its values: {@code samples 1 2 4}. */
    private static Along along(Field field, Problems.Drawn from) throws Wrong {
        List<String> words = Words.split(field.value());
        String what = words.getFirst();
        if (what.equals("level")) {
            if (words.size() > 1) {
                throw field.wrong("Write the levels behind \"level =\", and here only \"level\".");
            }
            return new Along.Level(from.levels());
        }
        Option option = Stream.of(Option.values()).filter(one -> WayReader.name(one).equals(what)).findFirst()
                .orElseThrow(() -> field.wrong(Words.unknown("number to go along", what,
                        Stream.concat(Stream.of("level"), Stream.of(Option.values()).map(WayReader::name)).toList())));
        List<Double> points = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            points.add(point(field, word, option));
        }
        if (points.size() < 2 || points.size() > MOST_POINTS
                || !points.equals(points.stream().distinct().sorted().toList())) {
            throw field.wrong("Write 2 to " + MOST_POINTS + " values behind " + what
                    + ", each larger than the one before.");
        }
        return new Along.Of(option, points);
    }

    private static double point(Field field, String word, Option option) throws Wrong {
        try {
            double value = Double.parseDouble(word);
            var _ = option.with(Parameters.PLAIN, value);
            return value;
        } catch (NumberFormatException e) {
            throw field.wrong("\"" + word + "\" is no number.");
        } catch (IllegalArgumentException e) {
            throw field.wrong(String.valueOf(e.getMessage()));
        }
    }
}
