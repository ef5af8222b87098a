package arborist.ui.workbench;

import arborist.exchange.BadRecord;
import arborist.exchange.mapped.First;
import arborist.exchange.mapped.Mapping;
import arborist.exchange.mapped.Preview;
import arborist.trace.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first problem of a file in words, as a mapping would have it read. */
final class MappingView {
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
            throw new Refused("None of the first rows can be read so: " + e.why(), e);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(cut(first.question()), List.of()));
        lines.add(new Line(first.gold().isEmpty() ? "No right answer is known."
                : "Right answer: " + cut(String.join(", or ", first.gold())), List.of("muted")));
        int number = 1;
        for (First.Shown sample : first.samples()) {
            lines.add(new Line("Sample " + number++ + said(sample), List.of("heading")));
            if (!sample.text().isBlank()) {
                lines.add(new Line(cut(sample.text()), List.of("small")));
            }
        }
        if (first.more() > 0) {
            lines.add(new Line("and " + first.more() + " more in the first rows", List.of("muted")));
        }
        return lines;
    }

    private static String said(First.Shown sample) {
        String scores = sample.scores().stream().limit(8).map(String::valueOf).collect(Collectors.joining(" "));
        return (sample.model() == null ? "" : " of " + cut(sample.model()))
                + (sample.answer() == null ? ", no answer" : ", answer " + cut(sample.answer()))
                + (sample.correct() == null ? "" : sample.correct() ? ", right" : ", wrong")
                + (scores.isEmpty() ? "" : ", score " + scores + (sample.scores().size() > 8 ? " …" : ""));
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").replaceAll("\\n\\s*\\n", "\n");
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " …" : line;
    }
}
