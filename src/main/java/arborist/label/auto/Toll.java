package arborist.label.auto;

import arborist.label.Truth;
import arborist.label.queue.Item;
import java.util.Collection;

/**
 * What labelling will take, before it begins: calls as an upper bound, tokens as a guess.
 *
 * @param calls of the model
 * @param tokens of prompts and answers
 */
public record Toll(int solutions, long calls, long tokens) {
    private static final int CHARACTERS_A_TOKEN = 4;
    private static final int INSTRUCTIONS = 140;
    /** How many tokens a whole solution, and what a judge says of one step, usually have. */
    private static final int SOLUTION = 150;
    private static final int JUDGEMENT = 10;

    private static final Toll NOTHING = new Toll(0, 0, 0);

    /** @param rollouts from one place */
    public static Toll of(Way way, Collection<Item> solutions, int rollouts) {
        Toll all = NOTHING;
        for (Item item : solutions) {
            all = all.plus(of(way, item, rollouts));
        }
        return all;
    }

    private static Toll of(Way way, Item item, int rollouts) {
        long text = item.letters() / CHARACTERS_A_TOKEN;
        long half = (text + 1) / 2;
        long rest = (long) rollouts * Math.max(SOLUTION, text) / 2;
        return switch (way) {
            case CALCULATOR, IMPORTED -> new Toll(1, 0, 0);
            case JUDGE -> new Toll(1, 1, INSTRUCTIONS + text + (long) JUDGEMENT * item.steps());
            // The last step is judged by its answer.
            case ROLLOUTS -> item.truth() == Truth.UNKNOWN ? new Toll(1, 0, 0)
                    : asked(item.steps() - 1, half, rest);
            case OMEGA -> item.truth() == Truth.WRONG ? asked(1 + halvings(item.steps()), half, rest)
                    : new Toll(1, 0, 0);
        };
    }

    private static Toll asked(int calls, long prefix, long rest) {
        return new Toll(1, calls, calls * (INSTRUCTIONS + prefix + rest));
    }

    /** How often so many steps can be halved until one is left. */
    private static int halvings(int steps) {
        return steps <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(steps - 1);
    }

    private Toll plus(Toll other) {
        return new Toll(solutions + other.solutions, calls + other.calls, tokens + other.tokens);
    }
}
