package arborist.label.cut;

import arborist.trace.Id;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of old steps are in which new ones.
 *
 * @param olds each the parent of the next
 * @param news in order, with all words of the old ones
 * @param targets of each old step the new ones that have words of it, one at least
 */
record Seams(List<Node> olds, List<Piece> news, List<List<Integer>> targets) {

    static Seams of(List<Node> olds, List<Piece> news) {
        Map<Id, Integer> places = new HashMap<>();
        List<List<Integer>> targets = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            places.put(olds.get(i).id(), i);
            targets.add(new ArrayList<>());
        }
        for (int j = 0; j < news.size(); j++) {
            Passage in = news.get(j).in();
            for (int i = 0; i < in.nodes().size(); i++) {
                Integer old = places.get(in.nodes().get(i).id());
                if (old != null && news.get(j).takesFrom(i)) {
                    targets.get(old).add(j);
                }
            }
        }
        // A step without words goes with the one before it.
        for (int i = 0; i < olds.size(); i++) {
            if (targets.get(i).isEmpty()) {
                targets.get(i).add(i == 0 ? 0 : targets.get(i - 1).getLast());
            }
        }
        return new Seams(List.copyOf(olds), List.copyOf(news), targets);
    }

    /** The old steps that have words in a new one. */
    List<Integer> sources(int piece) {
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            if (targets.get(i).contains(piece)) {
                sources.add(i);
            }
        }
        return sources;
    }

    /** The new step that has the last words of an old one. */
    int end(int old) {
        return targets.get(old).getLast();
    }

    /** Whether an old step ends where a new one ends, so that what was said of all up to there holds for it. */
    boolean endsAlike(int old) {
        int piece = end(old);
        return sources(piece).getLast() == old;
    }

    /** Whether a step stays what it is. */
    boolean isSame(int old) {
        return targets.get(old).size() == 1 && sources(end(old)).size() == 1
                && news.get(end(old)).text().equals(olds.get(old).text());
    }
}
