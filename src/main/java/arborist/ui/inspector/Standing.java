package arborist.ui.inspector;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a thought of a search in rounds stood among those it was weighed with: the thoughts of its run at the same depth.
 *
 * @param round from 1, the depth
 * @param place from 1 for the best score; equal scores share the better place
 * @param of how many were weighed
 * @param kept whether the search went on with it
 */
record Standing(int round, int place, int of, boolean kept) {
    private static final Words WORDS = Words.of(Standing.class);
    private static final int LAST_WORD = 12;

    /** Nothing where the thought has no score, no run, or was weighed with none other. */
    static Optional<Standing> of(Tree tree, Node node) {
        Id run = node.thought().run();
        Score own = node.score().orElse(null);
        int depth = tree.path(node.id()).size() - 1;
        if (run == null || own == null || depth == 0) {
            return Optional.empty();
        }
        int better = 0;
        int all = 0;
        for (Node other : level(tree, depth)) {
            Score score = run.equals(other.thought().run()) ? other.score().orElse(null) : null;
            if (score != null) {
                all++;
                double ahead = score.value() - own.value();
                better += (own.higherIsBetter() ? ahead > 0 : ahead < 0) ? 1 : 0;
            }
        }
        return all < 2 ? Optional.empty()
                : Optional.of(new Standing(depth, better + 1, all, node.search().state() != SearchState.PRUNED));
    }

    /** In words, such as {@code Dropped in round 2: sixth of 12 by score.} */
    String sentence() {
        return kept ? WORDS.say("standing.kept", round, ordinal(place), of)
                : WORDS.say("standing.dropped", round, ordinal(place), of);
    }

    private static List<Node> level(Tree tree, int depth) {
        List<Node> level = tree.liveRoots();
        for (int d = 0; d < depth; d++) {
            List<Node> next = new ArrayList<>();
            level.forEach(n -> next.addAll(tree.children(n.id())));
            level = next;
        }
        return level;
    }

    /** Such as {@code the best}, {@code sixth} or {@code 21st}. */
    static String ordinal(int n) {
        if (n <= LAST_WORD) {
            return WORDS.say("standing.place", n);
        }
        int tail = n % 100;
        return tail >= 11 && tail <= 13 ? WORDS.say("standing.place-th", n) : switch (n % 10) {
            case 1 -> WORDS.say("standing.place-st", n);
            case 2 -> WORDS.say("standing.place-nd", n);
            case 3 -> WORDS.say("standing.place-rd", n);
            default -> WORDS.say("standing.place-th", n);
        };
    }
}
