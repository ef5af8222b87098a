package arborist.vote;

import arborist.words.Words;
import java.util.List;

/**
 * Early-stopping self-consistency (Li et al. 2024, "Escape Sky-high Cost"): draw windows of samples, and stop when all of one
 * window give the same answer.
 *
 * <p>Windows do not overlap. A sample without an answer breaks the unity of its window.
 *
 * @param size of a window; the paper's is 5 for most tasks
 */
public record WindowRule(int size) implements StoppingRule {
    private static final Words WORDS = Words.of(WindowRule.class);
    public WindowRule {
        if (size < 1) {
            throw new IllegalArgumentException("A window has one sample at least, not " + size + ".");
        }
    }

    @Override
    public String name() {
        return "esc";
    }

    @Override
    public Stop after(List<Integer> choices) {
        int full = choices.size() - choices.size() % size;
        if (full == 0) {
            return new Stop(false, choices.size(), WORDS.say("window-rule.not-full", size));
        }
        for (int from = 0; from < full; from += size) {
            if (agrees(choices.subList(from, from + size))) {
                return new Stop(true, choices.size(), WORDS.say("window-rule.agree", from, from + size - 1));
            }
        }
        return new Stop(false, choices.size(), WORDS.say("window-rule.none-agrees", size));
    }

    @Override
    public int stopsAt(List<Integer> choices) {
        for (int to = size; to <= choices.size(); to += size) {
            if (agrees(choices.subList(to - size, to))) {
                return to;
            }
        }
        return choices.size();
    }

    private static boolean agrees(List<Integer> window) {
        return window.getFirst() >= 0 && window.stream().distinct().count() == 1;
    }
}
