package arborist.ui.samples;

import arborist.answer.text.Folded;
import arborist.trace.Node;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a step says, for telling whether another sample says the same in other words.
 *
 * @param plain its words without what tells nothing: case, blanks, closing marks
 * @param numbers in their order
 * @param words without numbers
 */
record Gist(String plain, List<String> numbers, Set<String> words) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    // So alike in their words that they say the same: with the same numbers, and without any.
    private static final double WITH_NUMBERS = 0.25;
    private static final double WITHOUT = 0.6;

    Gist {
        numbers = List.copyOf(numbers);
        words = Set.copyOf(words);
    }

    static Gist of(Node step) {
        return of(step.text());
    }

    static Gist of(String text) {
        String plain = Folded.of(text);
        List<String> numbers = NUMBER.matcher(plain).results().map(MatchResult::group).map(n -> n.replace(",", ""))
                .toList();
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(plain)));
        words.remove("");
        return new Gist(plain, numbers, words);
    }

    /**
     * Whether both say the same: the same text, or the same numbers with the same result at the end and some words alike, or no
     * numbers and most words alike.
     */
    boolean like(Gist other) {
        if (plain.equals(other.plain)) {
            return true;
        }
        if (numbers.isEmpty() || other.numbers.isEmpty()) {
            return numbers.isEmpty() && other.numbers.isEmpty() && shared(other) >= WITHOUT;
        }
        return numbers.getLast().equals(other.numbers.getLast())
                && new HashSet<>(numbers).equals(new HashSet<>(other.numbers))
                && (words.isEmpty() || other.words.isEmpty() || shared(other) >= WITH_NUMBERS);
    }

    /** The share of all words of the two that both have, 0 to 1. */
    private double shared(Gist other) {
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        long both = words.stream().filter(other.words::contains).count();
        return all.isEmpty() ? 0 : both / (double) all.size();
    }
}
