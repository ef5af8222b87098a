package arborist.exchange.questions;

import java.util.List;

/**
 * One question of a set.
 *
 * @param text the question
 * @param gold the answers known to be right, none where none is known
 */
public record Question(String text, List<String> gold) {
    public Question {
        gold = List.copyOf(gold);
    }
}
