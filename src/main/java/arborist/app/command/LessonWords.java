package arborist.app.command;

import arborist.lesson.Choices;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.Series;
import arborist.lesson.Way;
import arborist.reason.Choice;
import arborist.reason.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a lesson in words. */
final class LessonWords {
    private LessonWords() {}

    static String of(Part part) {
        return switch (part) {
            case Part.Text text -> text.markdown();
            case Part.Run run -> "  [run] " + run.title() + ": " + way(run.way()) + "\n        " + on(run.problems())
                    + (run.recording() == null ? "" : "\n        played from " + run.recording());
            case Part.Curve curve -> "  [curve] " + curve.title() + ", " + on(curve.from())
                    + curve.series().stream().map(LessonWords::series).collect(Collectors.joining());
            case Part.Claim claim -> "  [claim] " + claim.say() + "\n          " + claim.above() + " above "
                    + claim.below() + (claim.expected() == Outcome.HOLDS ? ""
                            : "; " + claim.expected().words() + ": " + claim.because());
            case Part.Ask ask -> "  [ask] " + ask.question() + choices(ask.choices());
            case Part.Reveal reveal -> "  [reveal] " + indented(reveal.markdown());
            case Part.Label label -> "  [label] the steps of " + label.run() + ", then see " + label.scorer();
            case Part.Look look -> "  [look] " + indented(look.markdown());
            case Part.Notes notes -> "  [notes] " + indented(notes.markdown());
        };
    }

    private static String series(Series series) {
        return "\n          " + series.name() + ": " + way(series.way()) + ", " + series.measure().explanation()
                + (series.tokensOf() == null ? "" : ", at the tokens of " + series.tokensOf());
    }

    private static String way(Way way) {
        Stream<String> numbers = way.numbers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map((Map.Entry<Option, Double> number) -> number.getKey().flag() + " " + plain(number.getValue()));
        Stream<String> words = way.words().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map((Map.Entry<Choice, String> word) -> word.getKey().flag() + " " + word.getValue());
        Stream<String> scorer = way.scorer() == null ? Stream.of() : Stream.of("--scorer " + way.scorer());
        return Stream.of(Stream.of(way.strategy()), scorer, numbers, words).flatMap(all -> all)
                .collect(Collectors.joining(" "));
    }

    private static String on(Problems problems) {
        return switch (problems) {
            case Problems.Told told -> "on: " + told.problem();
            case Problems.Drawn drawn -> "on " + Words.count(drawn.count(), "problem") + " of " + drawn.family()
                    + ", level " + levels(drawn.levels());
        };
    }

    private static String levels(List<Integer> levels) {
        return levels.size() == 1 ? levels.getFirst().toString()
                : levels.stream().min(Comparator.naturalOrder()).orElseThrow() + " to "
                        + levels.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String choices(Choices choices) {
        return switch (choices) {
            case Choices.Fixed(List<String> options, var right) -> IntStream.range(0, options.size())
                    .mapToObj(i -> "\n        " + (right.contains(i) ? "* " : "- ") + options.get(i))
                    .collect(Collectors.joining());
            case Choices.ByRun(String run, Choices.By by) -> "\n        decided by the run " + run + ": "
                    + by.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Choices.ByClaim(String claim) -> "\n        decided by the claim " + claim;
        };
    }

    private static String indented(String markdown) {
        return markdown.lines().collect(Collectors.joining("\n        "));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
