package arborist.lesson;

import java.util.List;
import java.util.Set;

/** What a class can choose from. */
public sealed interface Choices {

    /**
     * The lesson says what is right.
     *
     * @param right the places of the right ones, from 0
     */
    record Fixed(List<String> options, Set<Integer> right) implements Choices {
        public Fixed {
            options = List.copyOf(options);
            right = Set.copyOf(right);
        }
    }

    /** A run decides, and gives the options too: see {@link Decision}. */
    record ByRun(String run, By by) implements Choices {}

    /** What was measured decides: which of the two series of a claim lies above. */
    record ByClaim(String claim) implements Choices {}

    /** What of a run decides. */
    enum By {
        /** Which answer wins the vote: the answers that its samples came to. */
        VOTE,
        /** Which of the first steps is pruned. */
        PRUNED,
        /** Whether the answer that it settles on is right. */
        RIGHT,
        /** Which step of its first solution is the first wrong one, if any. */
        FIRST_WRONG_STEP
    }
}
