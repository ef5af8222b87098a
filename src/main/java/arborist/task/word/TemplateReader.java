package arborist.task.word;

import arborist.answer.Op;
import arborist.task.word.Template.Limit;
import arborist.task.word.Template.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads templates. {@code * name} begins one, {@code (held out)} behind the name says so; {@code a 2..9, b 3..12} are ranges,
 * {@code ? c < x} is a limit, {@code x = a * b: The bags hold {=} apples.} is a step, {@code + ...} is a sentence that changes
 * nothing, and any other line is the next sentence, with {@code |} between the ways in which it can be said.
 */
final class TemplateReader {
    private static final String HELD_OUT = "(held out)";
    private static final Pattern RANGE = Pattern.compile("([a-z]) (\\d+)\\.\\.(\\d+)");
    private static final Pattern RANGES = Pattern.compile(RANGE + "(?:, " + RANGE + ")*");
    private static final Pattern LIMIT = Pattern.compile("\\? (\\w+) < (\\w+)");
    private static final Pattern STEP = Pattern.compile("([a-z]) = (\\w+) ([-+*/]) (\\w+): (.+)");

    private final String name;
    private final List<List<Phrase>> sentences = new ArrayList<>();
    private final List<Phrase> extras = new ArrayList<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Working> workings = new ArrayList<>();

    private TemplateReader(String name) {
        this.name = name;
    }

    static List<Template> read(List<String> lines, Words words) {
        List<TemplateReader> readers = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("* ")) {
                readers.add(new TemplateReader(line.substring(2)));
            } else {
                readers.getLast().take(line);
            }
        }
        return readers.stream().map(reader -> reader.template(words)).toList();
    }

    private void take(String line) {
        Matcher step = STEP.matcher(line);
        Matcher limit = LIMIT.matcher(line);
        if (step.matches()) {
            workings.add(new Working(step.group(1), step.group(2), Op.of(step.group(3).charAt(0)), step.group(4),
                    new Phrase(step.group(5))));
        } else if (limit.matches()) {
            limits.add(new Limit(limit.group(1), limit.group(2)));
        } else if (RANGES.matcher(line).matches()) {
            RANGE.matcher(line).results().forEach(m -> ranges.put(m.group(1),
                    new Range(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))));
        } else if (line.startsWith("+ ")) {
            extras.add(new Phrase(line.substring(2)));
        } else {
            sentences.add(List.of(line.split("\\s*\\|\\s*")).stream().map(Phrase::new).toList());
        }
    }

    private Template template(Words words) {
        boolean heldOut = name.endsWith(HELD_OUT);
        return new Template(name.replace(HELD_OUT, "").strip(), heldOut, sentences, extras, ranges, limits, workings,
                words);
    }
}
