package arborist.ui.workbench;

import arborist.exchange.BadRecord;
import arborist.exchange.mapped.First;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Preview;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The first problem of a file in words, as a mapping would have it read. */
final class MappingView {
    private static final Words WORDS = Words.of(MappingView.class);
    private static final int LONGEST = 400;

    private MappingView() {}

    /**
     * A line of it.
     *
     * @param style the classes of its label
     */
    record Line(String text, List<String> style) {}

    /** @throws Refused where nothing can be made of any of the first rows, with the reason */
    static List<Line> of(Preview preview, Mapping mapping) {
        First first;
        try {
            first = First.of(preview, mapping);
        } catch (BadRecord e) {
            throw new Refused(WORDS.say("mapping-view.none-of-the-first-rows", e.why()), e);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(cut(first.question()), List.of()));
        lines.add(new Line(first.gold().isEmpty() ? WORDS.say("mapping-view.no-right-answer-is-known")
                : WORDS.say("mapping-view.right-answer",
                        cut(first.gold().stream().reduce((a, b) -> WORDS.say("mapping-view.or", a, b)).orElse(""))),
                List.of("muted")));
        int number = 1;
        for (First.Shown sample : first.samples()) {
            lines.add(new Line(said(number++, sample), List.of("heading")));
            if (!sample.text().isBlank()) {
                lines.add(new Line(cut(sample.text()), List.of("small")));
            }
        }
        if (first.more() > 0) {
            lines.add(new Line(WORDS.say("mapping-view.and-more-in-the-first", first.more()), List.of("muted")));
        }
        return lines;
    }

    private static String said(int number, First.Shown sample) {
        StringJoiner said = new StringJoiner(", ");
        said.add(sample.model() == null ? WORDS.say("mapping-view.sample", number)
                : WORDS.say("mapping-view.sample-of", number, cut(sample.model())));
        said.add(sample.answer() == null ? WORDS.say("mapping-view.no-answer")
                : WORDS.say("mapping-view.answer", cut(sample.answer())));
        if (sample.correct() != null) {
            said.add(sample.correct() ? WORDS.say("mapping-view.right") : WORDS.say("mapping-view.wrong"));
        }
        String scores = sample.scores().stream().limit(8).map(String::valueOf).collect(Collectors.joining(" "));
        if (!scores.isEmpty()) {
            said.add(WORDS.say("mapping-view.score", sample.scores().size() > 8 ? scores + " …" : scores));
        }
        return said.toString();
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").replaceAll("\\n\\s*\\n", "\n");
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " …" : line;
    }
}
