package arborist.answer.read;

import arborist.answer.text.ThinkBlocks;
import arborist.answer.text.ThinkBlocks.Block;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the final answer of a solution.
 *
 * <p>Rules come in tiers, the surest first. The first tier that finds anything decides, and of several answers the last stands.
 * What stands in {@code <think>} counts only where nothing follows it, and not where it was never closed.
 *
 * @param tiers each a list of rules that are equally sure
 * @param core what the answer is in the words that were marked, where they say more than it; finds nothing where they do not
 */
public record AnswerReader(List<List<AnswerRule>> tiers, AnswerRule core) {
    private static final Words KEPT = Words.kept(AnswerReader.class);
    private static final String OPENING = "<answer>";
    private static final String CLOSING = "</answer>";
    private static final Pattern PROSE = Pattern.compile("(?<!\\\\)\\b\\p{L}{2,}\\s+\\p{L}{2,}");
    private static final List<AnswerRule> MARKED = List.of(new Boxed(), Worded.HASHES, new Tagged(), new Json());
    private static final List<AnswerRule> ANNOUNCED = List.of(Worded.LINE, Worded.SAID, new Heading());
    private static final List<AnswerRule> WHOLE = List.of(new Whole());
    private static final List<AnswerRule> STATED = List.of(new Stated());
    private static final List<AnswerRule> LETTER = List.of(new Letter());
    private static final List<AnswerRule> FORMULA = List.of(new Formula());
    private static final List<AnswerRule> NUMBER = List.of(new LastNumber());

    public AnswerReader {
        tiers = tiers.stream().map(List::copyOf).toList();
    }

    /** Only what the text itself marks as its answer. */
    public static AnswerReader marks() {
        return new AnswerReader(List.of(MARKED, ANNOUNCED), text -> List.of());
    }

    /** What is marked, or a text that is all answer; nothing is guessed. */
    public static AnswerReader bare() {
        return new AnswerReader(List.of(MARKED, ANNOUNCED, WHOLE), text -> List.of());
    }

    /**
     * For any text: what is marked, else what a single sentence states, else a text that is all answer, else a letter of a
     * choice, else the last formula, else the last number.
     */
    public static AnswerReader any() {
        return new AnswerReader(List.of(MARKED, ANNOUNCED, STATED, WHOLE, LETTER, FORMULA, NUMBER), text -> List.of());
    }

    /** For a question whose answer is a number. */
    public static AnswerReader number() {
        return new AnswerReader(List.of(MARKED, ANNOUNCED, NUMBER), AnswerReader::onlyNumber);
    }

    /** By a regular expression of the user's own, and by nothing else. */
    public static AnswerReader matching(Pattern pattern) {
        return new AnswerReader(List.of(List.of(new OwnPattern(pattern))), text -> List.of());
    }

    /** For a question with choices. */
    public static AnswerReader letter() {
        return new AnswerReader(List.of(MARKED, ANNOUNCED, LETTER), new Letter());
    }

    /** The answer of a whole output of a model, thinking and all. */
    public Reading read(String text) {
        List<Block> blocks = ThinkBlocks.find(text);
        if (blocks.isEmpty()) {
            return Reading.none(Reading.Lack.EMPTY);
        }
        List<Block> told = blocks.stream().filter(block -> !block.type().isReasoning()).toList();
        if (told.isEmpty()) {
            Block last = blocks.getLast();
            return last.closed()
                    ? in(text, masked(text, List.of(last)))
                    : Reading.none(Reading.Lack.THINKING);
        }
        return in(text, told.size() == blocks.size() ? text : masked(text, told));
    }

    /** The answer of what is left of a text without thinking; one that reaches into thinking is none. */
    private Reading in(String whole, String text) {
        for (List<AnswerRule> tier : tiers) {
            List<FoundAnswer> found = new ArrayList<>();
            tier.forEach(rule -> found.addAll(rule.find(text)));
            found.removeIf(f -> !whole.startsWith(f.answer(), f.from()));
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingInt(FoundAnswer::from));
                FoundAnswer last = found.removeLast();
                List<FoundAnswer> others = found.stream().filter(f -> f.to() < last.from()).toList();
                return new Reading(Optional.of(narrowed(last)), others,
                        others.isEmpty() ? KEPT.say("answer-reader.found-by", last.rule())
                                : KEPT.say("answer-reader.found-by-the-last-of", last.rule(), others.size() + 1));
            }
        }
        return Reading.none(Reading.Lack.UNMARKED);
    }

    private FoundAnswer narrowed(FoundAnswer found) {
        List<FoundAnswer> inner = core.find(found.answer());
        return inner.isEmpty() ? found : inner.getLast().within(found);
    }

    /** The number in a sentence that has one only, or the one behind its last equals sign. */
    private static List<FoundAnswer> onlyNumber(String words) {
        if (!PROSE.matcher(words).find()) {
            return List.of();
        }
        List<FoundAnswer> numbers = new Numbers().find(words);
        int equals = words.lastIndexOf('=');
        return numbers.size() < 2 ? numbers
                : numbers.stream().filter(n -> equals >= 0 && n.from() > equals).limit(1).toList();
    }

    /** The text with line breaks for all that stands elsewhere, so that places stay what they are. */
    private static String masked(String text, List<Block> blocks) {
        StringBuilder masked = new StringBuilder("\n".repeat(text.length()));
        for (Block block : blocks) {
            int from = block.from() - (has(text, OPENING, block.from() - OPENING.length()) ? OPENING.length() : 0);
            int to = block.to() + (has(text, CLOSING, block.to()) ? CLOSING.length() : 0);
            masked.replace(from, to, text.substring(from, to));
        }
        return masked.toString();
    }

    private static boolean has(String text, String tag, int at) {
        return text.regionMatches(true, at, tag, 0, tag.length());
    }
}
