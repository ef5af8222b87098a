package arborist.label.queue;

import arborist.label.Voice;
import arborist.trace.Id;
import java.util.Set;

/**
 * What the queue knows of two solutions of one problem.
 *
 * @param number the problem's, from 1
 * @param key of the pair
 * @param left the key of the solution that is shown on the left, by chance, so that no side is favoured
 * @param right the key of the other
 * @param apart how far the mean scores of the two lie apart; -1 where one has none
 * @param done who has said which is better
 */
public record PairItem(int number, Id problem, Id key, Id left, Id right, double apart, Set<Voice> done) {
    public PairItem {
        done = Set.copyOf(done);
    }
}
