package arborist.ui.samples;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What else an answer's text tells, found by reading it anew: a session keeps which answer was read and where, not what stands around
 * it.
 *
 * @param several how many answers were marked as strongly, of which the last stands; 0 where that reader is not known that found it
 * @param follows whether the text goes on behind the answer and what belongs to it
 * @param rule by which rule it is found now, in whose name an earlier program may have said less; empty where it is not
 * @param lack why there is none; empty where there is one, or where one is found now
 */
record Reread(int several, boolean follows, Optional<String> rule, Optional<Reading.Lack> lack) {
    /** What follows further behind than this tells nothing more. */
    private static final int NEAR = 2_000;
    /** A unit and the like are part of an answer. */
    private static final int FEW_WORDS = 3;
    private static final Pattern CLOSING =
            Pattern.compile("</?\\w{1,20}>|\\\\end\\{\\w{1,20}\\*?\\}|\\\\[a-zA-Z]{1,20}");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * Reads a sample anew.
     *
     * @param steps its own
     * @param reading what is kept, null where nobody read it
     * @param readers the first that finds just that answer is asked what else there is
     */
    static Reread of(List<Node> steps, @Nullable AnswerReading reading, List<AnswerReader> readers) {
        List<Node> told = steps.stream().filter(n -> n.thought().reasoning() != Reasoning.RAW
                && n.thought().reasoning() != Reasoning.SUMMARISED).toList();
        String text = told.stream().map(n -> n.text() + "\n").collect(Collectors.joining());
        String answer = reading == null ? null : reading.answer();
        if (reading == null || answer == null) {
            Optional<Reading.Lack> lack = told.isEmpty() ? Optional.of(Reading.Lack.THINKING)
                    : readers.stream().findFirst().flatMap(reader -> reader.read(text).lack());
            return new Reread(0, false, Optional.empty(), lack);
        }
        int start = start(told, reading.thought());
        int several = 0;
        Optional<String> rule = Optional.empty();
        for (AnswerReader reader : readers) {
            if (several > 0) {
                break;
            }
            Reading found = reader.read(text);
            if (found.answer().filter(f -> is(f, answer, start, reading)).isPresent()) {
                several = 1 + found.others().size();
                rule = found.answer().map(FoundAnswer::rule);
            }
        }
        int to = start + reading.to();
        return new Reread(several, start >= 0 && reading.to() > 0 && to <= text.length() && goesOn(text, to),
                rule, Optional.empty());
    }

    private static boolean is(FoundAnswer found, String answer, int start, AnswerReading reading) {
        return found.answer().equals(answer) && found.isBy(reading.rule())
                && (start < 0 || found.from() == start + reading.from());
    }

    /** Where a thought begins in the text of all; -1 where it is none of them. */
    private static int start(List<Node> told, @Nullable Id thought) {
        int at = 0;
        for (Node node : told) {
            if (node.id().equals(thought)) {
                return at;
            }
            at += node.text().length() + 1;
        }
        return -1;
    }

    private static boolean goesOn(String text, int from) {
        String rest = CLOSING.matcher(text.substring(from, Math.min(text.length(), from + NEAR))).replaceAll(" ");
        Matcher sentence = SENTENCE.matcher(rest);
        int end = sentence.lookingAt() ? sentence.end() : 0;
        long words = WORD.matcher(rest.substring(0, end)).results().count();
        return words > FEW_WORDS || WORD.matcher(rest.substring(end)).find();
    }
}
